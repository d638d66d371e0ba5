/// What stands around every screen, and in what lies over it.
nonisolated protocol FrameStrings {
  var demonstration: String { get }
  var welcome: String { get }
  var welcomeLead: String { get }
  var yourRole: String { get }
  func tooSmall(_ columns: Int, _ rows: Int) -> String
  var helpHint: String { get }
  func refusedFor(_ count: Int) -> String
  var scrollOrClose: String { get }
  var anyKeyCloses: String { get }
  var confirmHint: String { get }
  var formHint: String { get }
  var findHint: String { get }
  func findNothing(_ text: String) -> String
  func businessDay(_ day: String) -> String
  var demonstrationShort: String { get }
  func emptyFilter(_ filter: String) -> String
  func filtered(_ filter: String, _ shown: Int) -> String
  func sortedBy(_ column: String) -> String
  func daysNotClosed(_ count: Int) -> String
  func daysOpenNote(_ count: Int, _ since: String) -> String
  func closingAsked(_ count: Int, _ since: String) -> [String]
  func closingTodayAsked(_ day: String) -> [String]
  func closing(_ done: Int, _ all: Int) -> String
  func closed(_ day: String) -> String
}
