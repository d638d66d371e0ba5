import Lending

/// Sentences about a field of the input, and about what the book knows already.
extension Words {
  package func fieldMissing(_ field: String) -> String {
    pick(
      "缺少\(self.field(field))，请填写",
      "缺少\(self.field(field))，請填寫",
      "\(self.field(field)) is missing: fill it in")
  }
  package func fieldUnknown(_ field: String) -> String {
    pick(
      "没有 \(field) 这个字段，请查看 ditui events",
      "沒有 \(field) 這個欄位，請查看 ditui events",
      "there is no field \(field): see ditui events")
  }
  package func fieldMalformed(_ field: String, _ form: Lending.Form) -> String {
    pick(
      "\(self.field(field))应为\(name(form))",
      "\(self.field(field))應為\(name(form))",
      "\(self.field(field)) must be \(name(form))")
  }
  package func amountBelow(_ field: String, _ minimum: Money) -> String {
    pick(
      "\(self.field(field))不得低于 \(money(minimum))",
      "\(self.field(field))不得低於 \(money(minimum))",
      "\(self.field(field)) must be at least \(money(minimum))")
  }
  package func amountAbove(_ field: String, _ maximum: Money) -> String {
    pick(
      "\(self.field(field))不得高于 \(money(maximum))",
      "\(self.field(field))不得高於 \(money(maximum))",
      "\(self.field(field)) must be at most \(money(maximum))")
  }
  package func countBelow(_ field: String, _ minimum: Int) -> String {
    pick(
      "\(self.field(field))不得少于 \(minimum)",
      "\(self.field(field))不得少於 \(minimum)",
      "\(self.field(field)) must be at least \(minimum)")
  }
  package func countAbove(_ field: String, _ maximum: Int) -> String {
    pick(
      "\(self.field(field))不得多于 \(maximum)",
      "\(self.field(field))不得多於 \(maximum)",
      "\(self.field(field)) must be at most \(maximum)")
  }
  package func rateBelow(_ field: String, _ minimum: Rate) -> String {
    pick(
      "\(self.field(field))不得低于 \(percent(minimum))",
      "\(self.field(field))不得低於 \(percent(minimum))",
      "\(self.field(field)) must be at least \(percent(minimum))")
  }
  package func rateAbove(_ field: String, _ maximum: Rate) -> String {
    pick(
      "\(self.field(field))不得高于 \(percent(maximum))",
      "\(self.field(field))不得高於 \(percent(maximum))",
      "\(self.field(field)) must be at most \(percent(maximum))")
  }
  package func dayBefore(_ field: String, _ earliest: Day) -> String {
    pick(
      "\(self.field(field))不得早于 \(day(earliest))",
      "\(self.field(field))不得早於 \(day(earliest))",
      "\(self.field(field)) must be \(day(earliest)) or later")
  }
  package func dayAfter(_ field: String, _ latest: Day) -> String {
    pick(
      "\(self.field(field))不得晚于 \(day(latest))",
      "\(self.field(field))不得晚於 \(day(latest))",
      "\(self.field(field)) must be \(day(latest)) or earlier")
  }
  package func identifierInvalid(_ field: String, _ faults: String) -> String {
    pick(
      "\(self.field(field))：\(faults)",
      "\(self.field(field))：\(faults)",
      "\(self.field(field)): \(faults)")
  }
  package var rateUnsolvable: String {
    pick(
      "这样的还款算不出年化利率，请降低费用或利率",
      "這樣的還款算不出年化利率，請降低費用或利率",
      "no yearly rate fits these payments: lower the fees or the rate")
  }
  package func versionUnknown(_ event: String, _ version: Int) -> String {
    pick(
      "本程序不认识 \(event) 的版本 \(version)，请换用新版 ditui",
      "本程式不認識 \(event) 的版本 \(version)，請換用新版 ditui",
      "version \(version) of \(event) is not known to this program: use a newer ditui")
  }
  package func amountOverflow(_ field: String) -> String {
    pick(
      "\(self.field(field))过大，无法计算，请改小",
      "\(self.field(field))過大，無法計算，請改小",
      "\(self.field(field)) is too large to calculate with: use a smaller figure")
  }
  package func unknown(_ field: String, _ id: String) -> String {
    pick(
      "账本中没有\(self.field(field)) \(id)，请核对编号或先登记",
      "帳本中沒有\(self.field(field)) \(id)，請核對編號或先登記",
      "\(self.field(field)) \(id) is not in the book: check the number or record it first")
  }
  package func taken(_ field: String, _ id: String) -> String {
    pick(
      "\(self.field(field)) \(id) 已被使用，请换一个编号",
      "\(self.field(field)) \(id) 已被使用，請換一個編號",
      "\(self.field(field)) \(id) is used already: take another number")
  }
  package func roleMayNot(_ role: Role, _ event: String) -> String {
    pick(
      "\(name(role))不能登记\(self.event(event))，请交有权的人办理",
      "\(name(role))不能登記\(self.event(event))，請交有權的人辦理",
      "not allowed for this role (\(name(role))): \(self.event(event))")
  }
  package func requestReused(_ request: String, _ entry: EntryID) -> String {
    pick(
      "请求流水号 \(request) 已用于另一内容（流水 \(entry)），请换新的流水号",
      "請求流水號 \(request) 已用於另一內容（流水 \(entry)），請換新的流水號",
      "request \(request) stands for other content in entry \(entry): take a new request number")
  }
  package func notYet(_ requirement: Requirement) -> String {
    pick(
      "须先\(name(requirement))",
      "須先\(name(requirement))",
      "\(name(requirement)) must come first")
  }
  package func tooLate(_ stage: Plan.Stage) -> String {
    pick(
      "已不能办理：分期单\(name(stage))",
      "已不能辦理：分期單\(name(stage))",
      "too late: the plan stands at \(name(stage))")
  }
}
