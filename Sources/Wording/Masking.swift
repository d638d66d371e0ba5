import Lending

/// What is shown of a person until somebody asks, with a reason.
package enum Masking {
  /// The first character, and of three the last: 张*, 李*明, 欧阳**.
  package static func name(_ name: String) -> String {
    let letters = Array(name)
    switch letters.count {
    case 0, 1: return name
    case 2: return "\(letters[0])*"
    case 3: return "\(letters[0])*\(letters[2])"
    default: return String(letters.prefix(2)) + "**"
    }
  }

  /// As in 154****0001; a text that is no mobile number is hidden but for its end.
  package static func mobile(_ text: String) -> String {
    do {
      return try Mobile(checking: text).masked
    } catch {
      return "****" + String(text.suffix(4))
    }
  }

  /// As in 119999********0012.
  package static func residentID(_ text: String) -> String {
    text.count < 10 ? "****" : String(text.prefix(6)) + "********" + String(text.suffix(4))
  }

  /// The last characters of a number that is told by its tail.
  package static func tail(_ text: String?, _ count: Int = 4) -> String {
    text.map { String($0.suffix(count)) } ?? "-"
  }
}
