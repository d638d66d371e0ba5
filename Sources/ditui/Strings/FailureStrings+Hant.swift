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
  func fileNotWritable(_ path: String) -> String {
    "\(path) 無法寫入，請核對檔名、權限和磁碟空間"
  }
  func fileNotReadToEnd(_ path: String, _ cause: String) -> String {
    "\(path) 沒能讀完（\(cause)）：已答覆的各行已入帳，請重新 record 一遍"
  }
  func outputNotWritable(isFull: Bool, _ number: Int32) -> String {
    isFull ? "標準輸出無法寫入，磁碟已滿：請騰出空間，或改寫到別處" : "標準輸出無法寫入（錯誤 \(number)）：請改寫到別處"
  }
  var standardInput: String { "標準輸入" }
  func terminalUnknown(_ type: String) -> String {
    type.isEmpty
      ? "沒有設定 TERM，無法顯示介面：請設定，例如 TERM=xterm-256color ditui"
      : "終端機類型 \(type)（TERM）無法顯示介面：請改用本機認得的類型，例如 TERM=xterm-256color ditui"
  }
  func bookOlder(_ path: String) -> String { "\(path) 由較舊的 ditui 寫成：請先在可寫入的地方開啟一次" }
  func bookLogUnreadable(_ path: String) -> String {
    "\(path) 只能讀取，而最近的記錄在其日誌（-wal）裡，此處讀不到：請把兩個檔案一起複製到可寫入的地方"
  }
  func settingsUnreadable(_ path: String, _ line: Int) -> String {
    "設定檔 \(path) 第 \(line) 行不是 TOML：請改正，或移走該檔"
  }
  func settingsMalformed(_ path: String, _ key: String, _ choices: String) -> String {
    "設定檔 \(path) 中的 \(key) 須為以下之一：\(choices)"
  }
  func themeCircular(_ names: String) -> String {
    "這些主題互相繼承：\(names)。其中一個須改為繼承別的主題，或不繼承。"
  }
  func themeMissing(_ name: String) -> String { "沒有主題 \(name)。" }
  func themeUnreadable(_ file: String, _ line: Int) -> String {
    "主題檔 \(file) 第 \(line) 行不是 TOML。"
  }
  func themeWordUnknown(_ file: String, _ word: String) -> String {
    "主題檔 \(file) 裡沒有 \(word) 這種角色或顏色。"
  }
}
