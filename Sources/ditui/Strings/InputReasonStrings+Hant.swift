import Lending

nonisolated extension Hant: InputReasonStrings {
  func fieldMissing(_ field: String) -> String { "缺少\(self.field(field))，請填寫" }
  func fieldUnknown(_ field: String) -> String { "沒有 \(field) 這個欄位，請查看 ditui events" }
  func fieldMalformed(_ field: String, _ form: Lending.Form) -> String {
    "\(self.field(field))應為\(name(form))"
  }
  func amountBelow(_ field: String, _ minimum: Money) -> String {
    "\(self.field(field))不得低於 \(money(minimum))"
  }
  func amountAbove(_ field: String, _ maximum: Money) -> String {
    "\(self.field(field))不得高於 \(money(maximum))"
  }
  func countBelow(_ field: String, _ minimum: Int) -> String {
    "\(self.field(field))不得少於 \(minimum)"
  }
  func countAbove(_ field: String, _ maximum: Int) -> String {
    "\(self.field(field))不得多於 \(maximum)"
  }
  func rateBelow(_ field: String, _ minimum: Rate) -> String {
    "\(self.field(field))不得低於 \(percent(minimum))"
  }
  func rateAbove(_ field: String, _ maximum: Rate) -> String {
    "\(self.field(field))不得高於 \(percent(maximum))"
  }
  func dayBefore(_ field: String, _ earliest: Day) -> String {
    "\(self.field(field))不得早於 \(day(earliest))"
  }
  func dayAfter(_ field: String, _ latest: Day) -> String {
    "\(self.field(field))不得晚於 \(day(latest))"
  }
  func identifierInvalid(_ field: String, _ faults: String) -> String {
    "\(self.field(field))：\(faults)"
  }
  var rateUnsolvable: String { "這樣的還款算不出年化利率，請降低費用或利率" }
  func versionUnknown(_ event: String, _ version: Int) -> String {
    "本程式不認識 \(event) 的版本 \(version)，請換用新版 ditui"
  }
  func amountOverflow(_ field: String) -> String { "\(self.field(field))過大，無法計算，請改小" }
  func unknown(_ field: String, _ id: String) -> String {
    "帳本中沒有\(self.field(field)) \(id)，請核對編號或先登記"
  }
  func taken(_ field: String, _ id: String) -> String { "\(self.field(field)) \(id) 已被使用，請換一個編號" }
  func roleMayNot(_ role: Role, _ event: String) -> String {
    "\(name(role))不能登記\(self.event(event))，請交有權的人辦理"
  }
  func requestReused(_ request: String, _ entry: EntryID) -> String {
    "請求流水號 \(request) 已用於另一內容（流水 \(entry)），請換新的流水號"
  }
  func notYet(_ requirement: Requirement) -> String { "須先\(name(requirement))" }
  func tooLate(_ stage: Plan.Stage) -> String { "已不能辦理：分期單\(name(stage))" }
}
