import Lending

/// Sentences about a book or file that cannot be used.
nonisolated protocol FailureStrings {
  func bookMissing(_ path: String) -> String
  func bookForeign(_ path: String) -> String
  func bookNewer(_ path: String) -> String
  func bookDamaged(_ path: String) -> String
  func bookNotWritable(_ path: String) -> String
  func bookNotReadable(_ path: String) -> String
  func bookBusy(_ path: String) -> String
  func bookFailed(_ path: String, _ cause: String) -> String
  func fileNotReadable(_ path: String) -> String
  func fileExists(_ path: String) -> String
  func fileNotWritable(_ path: String) -> String
  func fileNotReadToEnd(_ path: String, _ cause: String) -> String
  func outputNotWritable(isFull: Bool, _ number: Int32) -> String
  var standardInput: String { get }
  func terminalUnknown(_ type: String) -> String
  func bookOlder(_ path: String) -> String
  func bookLogUnreadable(_ path: String) -> String
  func settingsUnreadable(_ path: String, _ line: Int) -> String
  func settingsMalformed(_ path: String, _ key: String, _ choices: String) -> String
  func themeCircular(_ names: String) -> String
  func themeMissing(_ name: String) -> String
  func themeUnreadable(_ file: String, _ line: Int) -> String
  func themeWordUnknown(_ file: String, _ word: String) -> String
}
