import Lending

nonisolated extension Hans: FailureStrings {
  func bookMissing(_ path: String) -> String {
    "\(path) 处没有账本：先启动 ditui 或用 record 建账，或用 --book 指定另一本"
  }
  func bookForeign(_ path: String) -> String { "\(path) 不是 ditui 的账本，请用 --book 指定另一个文件" }
  func bookNewer(_ path: String) -> String { "\(path) 由更新的 ditui 写成，请换用新版" }
  func bookDamaged(_ path: String) -> String { "\(path) 已损坏：请停止写入，并从备份恢复" }
  func bookNotWritable(_ path: String) -> String { "\(path) 无法写入，请检查权限和磁盘空间" }
  func bookNotReadable(_ path: String) -> String { "\(path) 无法读取，请检查权限" }
  func bookBusy(_ path: String) -> String { "\(path) 正被其他程序使用，请稍后再试" }
  func bookFailed(_ path: String, _ cause: String) -> String { "\(path) 无法使用：\(cause)" }
  func fileNotReadable(_ path: String) -> String { "\(path) 无法读取，请核对文件名和权限" }
  func fileExists(_ path: String) -> String {
    "文件 \(path) 已存在。请另选文件名，或先移走它。"
  }
  func fileNotWritable(_ path: String) -> String {
    "\(path) 无法写入，请核对文件名、权限和磁盘空间"
  }
  func fileNotReadToEnd(_ path: String, _ cause: String) -> String {
    "\(path) 没能读完（\(cause)）：已答复的各行已入账，请重新 record 一遍"
  }
  func outputNotWritable(isFull: Bool, _ number: Int32) -> String {
    isFull ? "标准输出无法写入，磁盘已满：请腾出空间，或改写到别处" : "标准输出无法写入（错误 \(number)）：请改写到别处"
  }
  var standardInput: String { "标准输入" }
  func terminalUnknown(_ type: String) -> String {
    type.isEmpty
      ? "没有设置 TERM，无法显示界面：请设置，例如 TERM=xterm-256color ditui"
      : "终端类型 \(type)（TERM）无法显示界面：请改用本机认识的类型，例如 TERM=xterm-256color ditui"
  }
  func bookOlder(_ path: String) -> String { "\(path) 由较旧的 ditui 写成：请先在可写入的地方打开一次" }
  func bookLogUnreadable(_ path: String) -> String {
    "\(path) 只能读取，而最近的记录在其日志（-wal）里，此处读不到：请把两个文件一起复制到可写入的地方"
  }
  func settingsUnreadable(_ path: String, _ line: Int) -> String {
    "设置文件 \(path) 第 \(line) 行不是 TOML：请改正，或移走该文件"
  }
  func settingsMalformed(_ path: String, _ key: String, _ choices: String) -> String {
    "设置文件 \(path) 中的 \(key) 须为以下之一：\(choices)"
  }
  func themeCircular(_ names: String) -> String {
    "这些主题互相继承：\(names)。其中一个须改为继承别的主题，或不继承。"
  }
  func themeMissing(_ name: String) -> String { "没有主题 \(name)。" }
  func themeUnreadable(_ file: String, _ line: Int) -> String {
    "主题文件 \(file) 第 \(line) 行不是 TOML。"
  }
  func themeWordUnknown(_ file: String, _ word: String) -> String {
    "主题文件 \(file) 里没有 \(word) 这种角色或颜色。"
  }
}
