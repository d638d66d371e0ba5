import Lending

nonisolated extension Hans: InputReasonStrings {
  func fieldMissing(_ field: String) -> String { "缺少\(self.field(field))，请填写" }
  func fieldUnknown(_ field: String) -> String { "没有 \(field) 这个字段，请查看 ditui events" }
  func fieldMalformed(_ field: String, _ form: Lending.Form) -> String {
    "\(self.field(field))应为\(name(form))"
  }
  func amountBelow(_ field: String, _ minimum: Money) -> String {
    "\(self.field(field))不得低于 \(money(minimum))"
  }
  func amountAbove(_ field: String, _ maximum: Money) -> String {
    "\(self.field(field))不得高于 \(money(maximum))"
  }
  func countBelow(_ field: String, _ minimum: Int) -> String {
    "\(self.field(field))不得少于 \(minimum)"
  }
  func countAbove(_ field: String, _ maximum: Int) -> String {
    "\(self.field(field))不得多于 \(maximum)"
  }
  func rateBelow(_ field: String, _ minimum: Rate) -> String {
    "\(self.field(field))不得低于 \(percent(minimum))"
  }
  func rateAbove(_ field: String, _ maximum: Rate) -> String {
    "\(self.field(field))不得高于 \(percent(maximum))"
  }
  func dayBefore(_ field: String, _ earliest: Day) -> String {
    "\(self.field(field))不得早于 \(day(earliest))"
  }
  func dayAfter(_ field: String, _ latest: Day) -> String {
    "\(self.field(field))不得晚于 \(day(latest))"
  }
  func identifierInvalid(_ field: String, _ faults: String) -> String {
    "\(self.field(field))：\(faults)"
  }
  var rateUnsolvable: String { "这样的还款算不出年化利率，请降低费用或利率" }
  func versionUnknown(_ event: String, _ version: Int) -> String {
    "本程序不认识 \(event) 的版本 \(version)，请换用新版 ditui"
  }
  func amountOverflow(_ field: String) -> String { "\(self.field(field))过大，无法计算，请改小" }
  func unknown(_ field: String, _ id: String) -> String {
    "账本中没有\(self.field(field)) \(id)，请核对编号或先登记"
  }
  func taken(_ field: String, _ id: String) -> String { "\(self.field(field)) \(id) 已被使用，请换一个编号" }
  func roleMayNot(_ role: Role, _ event: String) -> String {
    "\(name(role))不能登记\(self.event(event))，请交有权的人办理"
  }
  func requestReused(_ request: String, _ entry: EntryID) -> String {
    "请求流水号 \(request) 已用于另一内容（流水 \(entry)），请换新的流水号"
  }
  func notYet(_ requirement: Requirement) -> String { "须先\(name(requirement))" }
  func tooLate(_ stage: Plan.Stage) -> String { "已不能办理：分期单\(name(stage))" }
}
