import TerminalKit
import Wording

/// One line of a screen's table of keys.
///
/// Footer, help and what a key does all come from it.
struct Binding {
  let command: Command
  let keys: [Key]
  /// Why the key is refused now, in the user's words; nil when it is not.
  let refusal: String?
  /// Whether the footer names it; the help always does.
  let isHinted: Bool
  /// Whether it ends or changes something that cannot be taken back, so that it asks first.
  let isDangerous: Bool

  init(
    _ command: Command, _ keys: Key..., refusal: String? = nil, isHinted: Bool = true,
    isDangerous: Bool = false
  ) {
    self.init(
      command, keys, refusal: refusal, isHinted: isHinted, isDangerous: isDangerous)
  }

  init(
    _ command: Command, _ keys: [Key], refusal: String? = nil, isHinted: Bool = true,
    isDangerous: Bool = false
  ) {
    self.command = command
    self.keys = keys
    self.refusal = refusal
    self.isHinted = isHinted
    self.isDangerous = isDangerous
  }

  /// The first key as shown.
  var notation: String { keys.first?.shown ?? "" }
}

extension Key {
  /// The key as people call it: `Enter`, `Tab`, `j`, `Ctrl-S`.
  var shown: String {
    if case .control(let letter) = self { return "Ctrl-\(letter.uppercased())" }
    let text = notation
    return text.count > 2 && text.hasPrefix("<") ? String(text.dropFirst().dropLast()) : text
  }
}
