import Lending

nonisolated extension Hant: FailureStrings {
  func bookMissing(_ path: String) -> String {
    "\(path) 處沒有帳本：先啟動 ditui 或用 record 建帳，或用 --book 指定另一本"
  }
  func bookForeign(_ path: String) -> String { "\(path) 不是 ditui 的帳本，請用 --book 指定另一個檔案" }
  func bookNewer(_ path: String) -> String { "\(path) 由較新的 ditui 寫成，請換用新版" }
  func bookDamaged(_ path: String) -> String { "\(path) 已損壞：請停止寫入，並從備份還原" }
  func bookNotWritable(_ path: String) -> String { "\(path) 無法寫入，請檢查權限和磁碟空間" }
  func bookNotReadable(_ path: String) -> String { "\(path) 無法讀取，請檢查權限" }
  func bookBusy(_ path: String) -> String { "\(path) 正被其他程式使用，請稍後再試" }
  func bookFailed(_ path: String, _ cause: String) -> String { "\(path) 無法使用：\(cause)" }
  func fileNotReadable(_ path: String) -> String { "\(path) 無法讀取，請核對檔名和權限" }
  func fileExists(_ path: String) -> String {
    "檔案 \(path) 已存在。請另選檔名，或先移走它。"
  }
  func themeMissing(_ name: String) -> String { "沒有主題 \(name)。" }
  func themeUnreadable(_ file: String, _ line: Int) -> String {
    "主題檔 \(file) 第 \(line) 行不是 TOML。"
  }
  func themeWordUnknown(_ file: String, _ word: String) -> String {
    "主題檔 \(file) 裡沒有 \(word) 這種角色或顏色。"
  }
}
