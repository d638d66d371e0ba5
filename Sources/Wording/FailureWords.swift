import Lending

/// Sentences about a book or file that cannot be used.
extension Words {
  package func bookMissing(_ path: String) -> String {
    pick(
      "\(path) 处没有账本：先启动 ditui 或用 record 建账，或用 --book 指定另一本",
      "\(path) 處沒有帳本：先啟動 ditui 或用 record 建帳，或用 --book 指定另一本",
      "there is no book at \(path): start ditui once, record into it, or name another with --book")
  }
  package func bookForeign(_ path: String) -> String {
    pick(
      "\(path) 不是 ditui 的账本，请用 --book 指定另一个文件",
      "\(path) 不是 ditui 的帳本，請用 --book 指定另一個檔案",
      "\(path) is not a book of ditui: name another file with --book")
  }
  package func bookNewer(_ path: String) -> String {
    pick(
      "\(path) 由更新的 ditui 写成，请换用新版",
      "\(path) 由較新的 ditui 寫成，請換用新版",
      "\(path) was written by a newer ditui: use that version")
  }
  package func bookDamaged(_ path: String) -> String {
    pick(
      "\(path) 已损坏：请停止写入，并从备份恢复",
      "\(path) 已損壞：請停止寫入，並從備份還原",
      "\(path) is damaged: stop writing to it and restore a backup")
  }
  package func bookNotWritable(_ path: String) -> String {
    pick(
      "\(path) 无法写入，请检查权限和磁盘空间",
      "\(path) 無法寫入，請檢查權限和磁碟空間",
      "\(path) cannot be written: check its rights and the space on the disk")
  }
  package func bookNotReadable(_ path: String) -> String {
    pick(
      "\(path) 无法读取，请检查权限",
      "\(path) 無法讀取，請檢查權限",
      "\(path) cannot be read: check its rights")
  }
  package func bookBusy(_ path: String) -> String {
    pick(
      "\(path) 正被其他程序使用，请稍后再试",
      "\(path) 正被其他程式使用，請稍後再試",
      "\(path) is in use by another program: try again in a moment")
  }
  package func bookFailed(_ path: String, _ cause: String) -> String {
    pick(
      "\(path) 无法使用：\(cause)",
      "\(path) 無法使用：\(cause)",
      "\(path) cannot be used: \(cause)")
  }
  package func fileNotReadable(_ path: String) -> String {
    pick(
      "\(path) 无法读取，请核对文件名和权限",
      "\(path) 無法讀取，請核對檔名和權限",
      "\(path) cannot be read: check the name and its rights")
  }
  package func fileExists(_ path: String) -> String {
    pick(
      "文件 \(path) 已存在。请另选文件名，或先移走它。",
      "檔案 \(path) 已存在。請另選檔名，或先移走它。",
      "The file \(path) exists. Name another one, or move it away first.")
  }
  package func fileNotWritable(_ path: String) -> String {
    pick(
      "\(path) 无法写入，请核对文件名、权限和磁盘空间",
      "\(path) 無法寫入，請核對檔名、權限和磁碟空間",
      "\(path) cannot be written: check the name, its rights and the space on the disk")
  }
  package func fileNotReadToEnd(_ path: String, _ cause: String) -> String {
    pick(
      "\(path) 没能读完（\(cause)）：已答复的各行已入账，请重新 record 一遍",
      "\(path) 沒能讀完（\(cause)）：已答覆的各行已入帳，請重新 record 一遍",
      "\(path) cannot be read to its end (\(cause)): what was answered is recorded; record it again"
    )
  }
  package func outputNotWritable(isFull: Bool, _ number: Int32) -> String {
    pick(
      isFull ? "标准输出无法写入，磁盘已满：请腾出空间，或改写到别处" : "标准输出无法写入（错误 \(number)）：请改写到别处",
      isFull ? "標準輸出無法寫入，磁碟已滿：請騰出空間，或改寫到別處" : "標準輸出無法寫入（錯誤 \(number)）：請改寫到別處",
      isFull
        ? "standard output cannot be written, the disk is full: make room, or write elsewhere"
        : "standard output cannot be written (error \(number)): write elsewhere")
  }
  package var standardInput: String { pick("标准输入", "標準輸入", "standard input") }
  package func terminalUnknown(_ type: String) -> String {
    pick(
      type.isEmpty
        ? "没有设置 TERM，无法显示界面：请设置，例如 TERM=xterm-256color ditui"
        : "终端类型 \(type)（TERM）无法显示界面：请改用本机认识的类型，例如 TERM=xterm-256color ditui",
      type.isEmpty
        ? "沒有設定 TERM，無法顯示介面：請設定，例如 TERM=xterm-256color ditui"
        : "終端機類型 \(type)（TERM）無法顯示介面：請改用本機認得的類型，例如 TERM=xterm-256color ditui",
      type.isEmpty
        ? "TERM is not set, so that no screen can be shown: set it, as in TERM=xterm-256color ditui"
        : "no screen can be shown on a terminal called \(type) (TERM): set one that is known here, "
          + "as in TERM=xterm-256color ditui")
  }
  package func bookOlder(_ path: String) -> String {
    pick(
      "\(path) 由较旧的 ditui 写成：请先在可写入的地方打开一次",
      "\(path) 由較舊的 ditui 寫成：請先在可寫入的地方開啟一次",
      "\(path) was written by an older ditui: open it once where it may be written to")
  }
  package func bookLogUnreadable(_ path: String) -> String {
    pick(
      "\(path) 只能读取，而最近的记录在其日志（-wal）里，此处读不到：请把两个文件一起复制到可写入的地方",
      "\(path) 只能讀取，而最近的記錄在其日誌（-wal）裡，此處讀不到：請把兩個檔案一起複製到可寫入的地方",
      "\(path) may only be read, and what was recorded last stands in its log (-wal), which cannot "
        + "be read here: copy both files where they may be written to")
  }
  package func settingsUnreadable(_ path: String, _ line: Int) -> String {
    pick(
      "设置文件 \(path) 第 \(line) 行不是 TOML：请改正，或移走该文件",
      "設定檔 \(path) 第 \(line) 行不是 TOML：請改正，或移走該檔",
      "the settings in \(path) are not TOML in line \(line): correct it, or move the file away")
  }
  package func settingsMalformed(_ path: String, _ key: String, _ choices: String) -> String {
    pick(
      "设置文件 \(path) 中的 \(key) 须为以下之一：\(choices)",
      "設定檔 \(path) 中的 \(key) 須為以下之一：\(choices)",
      "in the settings in \(path), \(key) must be one of: \(choices)")
  }
  package func themeCircular(_ names: String) -> String {
    pick(
      "这些主题互相继承：\(names)。其中一个须改为继承别的主题，或不继承。",
      "這些主題互相繼承：\(names)。其中一個須改為繼承別的主題，或不繼承。",
      "These themes inherit each other: \(names). One of them must inherit another, or none.")
  }
  package func themeMissing(_ name: String) -> String {
    pick("没有主题 \(name)。", "沒有主題 \(name)。", "There is no theme called \(name).")
  }
  package func themeUnreadable(_ file: String, _ line: Int) -> String {
    pick(
      "主题文件 \(file) 第 \(line) 行不是 TOML。",
      "主題檔 \(file) 第 \(line) 行不是 TOML。",
      "The theme file \(file) is not TOML in line \(line).")
  }
  package func themeWordUnknown(_ file: String, _ word: String) -> String {
    pick(
      "主题文件 \(file) 里没有 \(word) 这种角色或颜色。",
      "主題檔 \(file) 裡沒有 \(word) 這種角色或顏色。",
      "The theme file \(file) names no known role or colour: \(word).")
  }
}
