nonisolated extension English: FrameStrings {
  var demonstration: String { "DEMO made-up data" }
  var welcome: String { "Welcome" }
  var welcomeLead: String {
    "This is a new book. Say who you are and where you work; config.toml keeps it."
  }
  var yourRole: String { "Role" }
  func tooSmall(_ columns: Int, _ rows: Int) -> String {
    "Too small: needs \(columns)x\(rows) at least. q quits"
  }
  var helpHint: String { "j/k move  Enter does it  Esc closes" }
  func refusedFor(_ count: Int) -> String {
    count == 1 ? "Refused" : "Refused for \(count) reasons"
  }
  var scrollOrClose: String { "j/k scroll, any other key closes" }
  var anyKeyCloses: String { "Any key closes" }
  var confirmHint: String { "y confirms    any other key leaves it undone" }
  var formHint: String { "Tab next  Enter next or submit  Ctrl-S submit  Esc cancel" }
  var findHint: String {
    "Last 4 of mobile or identity card, name or initials, plan number, IMEI tail"
  }
  func findNothing(_ text: String) -> String {
    "Nothing found for \(text). Esc, then n opens a new case."
  }
  func businessDay(_ day: String) -> String { "Business day \(day)" }
  var demonstrationShort: String { "DEMO" }
  func emptyFilter(_ filter: String) -> String {
    "Nothing matches \(filter). Esc clears the filter."
  }
  func filtered(_ filter: String, _ shown: Int) -> String { "Filter: \(filter)  \(shown) rows" }
  func sortedBy(_ column: String) -> String { "Sorted by \(column)" }
  func daysNotClosed(_ count: Int) -> String {
    count == 1 ? "1 day is not closed: D closes it" : "\(count) days are not closed: D closes them"
  }
  func daysOpenNote(_ count: Int, _ since: String) -> String {
    count == 1
      ? "1 day is open, \(since): `ditui close-day` closes it"
      : "\(count) days are open since \(since): `ditui close-day` closes them"
  }
  func closingAsked(_ count: Int, _ since: String) -> [String] {
    [
      "\(count) days are open, since \(since).",
      "Check that the clock is right. Then close them all, with the captures that fall due?",
    ]
  }
  func closingTodayAsked(_ day: String) -> [String] {
    ["Close \(day)? Whatever is recorded after that belongs to the next day."]
  }
  func closing(_ done: Int, _ all: Int) -> String { "Closing days \(done)/\(all)  Esc stops" }
  func closed(_ day: String) -> String { "Closed through \(day)" }
}
