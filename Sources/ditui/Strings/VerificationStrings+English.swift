import Lending

nonisolated extension English: VerificationStrings {
  func bookNotDurable(_ path: String) -> String {
    "\(path) does not wait for the disk: put the book on another disk"
  }
  var fileDamaged: String { "the file is damaged: stop writing to it and restore a backup" }
  func entryGone(_ entry: String) -> String { "entry \(entry) is missing" }
  func entryAltered(_ entry: String) -> String { "entry \(entry) was altered" }
  func entryDiffers(_ entry: String) -> String {
    "entry \(entry) stands in the book with other content"
  }
  func chainBroken(_ entry: String) -> String {
    "entry \(entry) does not follow from the one before it"
  }
  func entryUnreadable(_ entry: String) -> String { "entry \(entry) cannot be read" }
  func requestRepeated(_ entry: String) -> String { "entry \(entry) repeats a request" }
  func rowDiffers(_ row: String, _ column: String) -> String {
    "table row \(row) is not what the journal makes of it: \(column)"
  }
  func signedScheduleDiffers(_ entry: String) -> String {
    "the schedule signed in entry \(entry) is not the one that its terms make"
  }
  func unbalanced(_ place: String, _ amount: Money) -> String {
    "postings of \(place) are off by \(money(amount))"
  }
  func freezeDiffers(_ plan: String, _ ledger: Money, _ remaining: Money, _ operations: Money)
    -> String
  {
    """
    freeze of plan \(plan): ledger \(money(ledger)), remaining \(money(remaining)), \
    operations \(money(operations))
    """
  }
  func principalDiffers(_ plan: String, _ ledger: Money, _ unpaid: Money) -> String {
    "principal of plan \(plan): ledger \(money(ledger)), unpaid \(money(unpaid))"
  }
  func lineDiffers(_ line: String, _ account: String, _ ledger: Money, _ amount: Money) -> String {
    "line \(line), \(account): ledger \(money(ledger)), line \(money(amount))"
  }
  func operationsExceed(
    _ plan: String, _ kind: String, _ done: Money, _ accounted: Money
  ) -> String {
    "plan \(plan), \(kind): done \(money(done)), accounted for \(money(accounted))"
  }
  func releasesDiffer(_ plan: String, _ ought: Money, _ accounted: Money) -> String {
    "releases of plan \(plan): ought \(money(ought)), accounted for \(money(accounted))"
  }
  func dueAsked(_ captures: Int) -> String { "asked for what was due; captures: \(captures)" }
  func dayClosed(_ day: String, captures: Int) -> String {
    "\(day) closed; captures asked for: \(captures)"
  }
}
