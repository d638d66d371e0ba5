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
  func themeMissing(_ name: String) -> String { "There is no theme called \(name)." }
  func themeUnreadable(_ file: String, _ line: Int) -> String {
    "The theme file \(file) is not TOML in line \(line)."
  }
  func themeWordUnknown(_ file: String, _ word: String) -> String {
    "The theme file \(file) names no known role or colour: \(word)."
  }
}
