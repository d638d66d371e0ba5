import Lending
import StoryKit

/// One number written in the ways in which people write it.
struct Spelled {
  var dice: Dice

  init(_ seed: UInt64) { dice = Dice(seed: seed) }

  static let blanks = [" ", "  ", "\u{3000}", "\u{A0}", "\u{2009}", "\u{200B}", "\u{FEFF}"]
  /// What else stands around a telephone number that was copied out of a list of contacts.
  static let unseen = ["\u{202D}", "\u{202C}", "\u{200E}", "\u{AD}"]
  static let hyphens = ["-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "\u{FF0D}"]
  static let prefixes = [
    "", "+86", "0086", "86", "+86 ", "0086-", "86 ", "(+86)", "\u{FF0B}\u{FF18}\u{FF16}",
  ]

  /// Random blanks within and around, full width here and there, letters small or not.
  mutating func number(_ text: String, hyphens: Bool) -> String {
    var spelled = piece(text)
    for character in text {
      if chance(20) { spelled += blank(hyphens) }
      spelled += form(of: character)
    }
    return spelled + piece(text)
  }

  mutating func mobile(_ text: String) -> String {
    let prefix = Spelled.prefixes.randomElement(using: &dice) ?? ""
    return prefix + number(text, hyphens: true)
  }

  mutating func name(_ text: String) -> String {
    let dots = ["\u{B7}", "\u{2022}", "\u{30FB}", "\u{FF65}", ".", "\u{FF0E}", " \u{B7} "]
    let spelled = text.replacing("\u{B7}", with: dots.randomElement(using: &dice) ?? "")
    return piece("") + spelled + piece("")
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

  private mutating func piece(_ text: String) -> String {
    chance(30) ? Spelled.blanks.randomElement(using: &dice) ?? "" : ""
  }

  private mutating func blank(_ hyphens: Bool) -> String {
    let marks = Spelled.blanks + Spelled.unseen + (hyphens ? Spelled.hyphens : [])
    return marks.randomElement(using: &dice) ?? ""
  }

  private mutating func form(of character: Character) -> String {
    let letter = chance(50) ? character.lowercased() : String(character)
    guard chance(25), let scalar = letter.unicodeScalars.first, scalar.isASCII,
      let wide = Unicode.Scalar(scalar.value + 0xFEE0)
    else { return letter }
    return String(Character(wide))
  }
}
