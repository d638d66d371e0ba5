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
  func themeMissing(_ name: String) -> String { "没有主题 \(name)。" }
  func themeUnreadable(_ file: String, _ line: Int) -> String {
    "主题文件 \(file) 第 \(line) 行不是 TOML。"
  }
  func themeWordUnknown(_ file: String, _ word: String) -> String {
    "主题文件 \(file) 里没有 \(word) 这种角色或颜色。"
  }
}
