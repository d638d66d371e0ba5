import Lending

nonisolated extension English: FailureStrings {
  func bookMissing(_ path: String) -> String {
    "there is no book at \(path): start ditui once, record into it, or name another with --book"
  }
  func bookForeign(_ path: String) -> String {
    "\(path) is not a book of ditui: name another file with --book"
  }
  func bookNewer(_ path: String) -> String {
    "\(path) was written by a newer ditui: use that version"
  }
  func bookDamaged(_ path: String) -> String {
    "\(path) is damaged: stop writing to it and restore a backup"
  }
  func bookNotWritable(_ path: String) -> String {
    "\(path) cannot be written: check its rights and the space on the disk"
  }
  func bookNotReadable(_ path: String) -> String { "\(path) cannot be read: check its rights" }
  func bookBusy(_ path: String) -> String {
    "\(path) is in use by another program: try again in a moment"
  }
  func bookFailed(_ path: String, _ cause: String) -> String { "\(path) cannot be used: \(cause)" }
  func fileNotReadable(_ path: String) -> String {
    "\(path) cannot be read: check the name and its rights"
  }
  func fileExists(_ path: String) -> String {
    "The file \(path) exists. Name another one, or move it away first."
  }
  func fileNotWritable(_ path: String) -> String {
    "\(path) cannot be written: check the name, its rights and the space on the disk"
  }
  func fileNotReadToEnd(_ path: String, _ cause: String) -> String {
    "\(path) cannot be read to its end (\(cause)): what was answered is recorded; record it again"
  }
  func outputNotWritable(isFull: Bool, _ number: Int32) -> String {
    isFull
      ? "standard output cannot be written, the disk is full: make room, or write elsewhere"
      : "standard output cannot be written (error \(number)): write elsewhere"
  }
  var standardInput: String { "standard input" }
  func terminalUnknown(_ type: String) -> String {
    type.isEmpty
      ? "TERM is not set, so that no screen can be shown: set it, as in TERM=xterm-256color ditui"
      : "no screen can be shown on a terminal called \(type) (TERM): set one that is known here, "
        + "as in TERM=xterm-256color ditui"
  }
  func bookOlder(_ path: String) -> String {
    "\(path) was written by an older ditui: open it once where it may be written to"
  }
  func bookLogUnreadable(_ path: String) -> String {
    "\(path) may only be read, and what was recorded last stands in its log (-wal), which cannot "
      + "be read here: copy both files where they may be written to"
  }
  func settingsUnreadable(_ path: String, _ line: Int) -> String {
    "the settings in \(path) are not TOML in line \(line): correct it, or move the file away"
  }
  func settingsMalformed(_ path: String, _ key: String, _ choices: String) -> String {
    "in the settings in \(path), \(key) must be one of: \(choices)"
  }
  func themeCircular(_ names: String) -> String {
    "These themes inherit each other: \(names). One of them must inherit another, or none."
  }
  func themeMissing(_ name: String) -> String { "There is no theme called \(name)." }
  func themeUnreadable(_ file: String, _ line: Int) -> String {
    "The theme file \(file) is not TOML in line \(line)."
  }
  func themeWordUnknown(_ file: String, _ word: String) -> String {
    "The theme file \(file) names no known role or colour: \(word)."
  }
}
