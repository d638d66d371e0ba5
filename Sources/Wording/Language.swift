/// The languages of the texts; a raw value is what settings and `--lang` keep.
package enum Language: String, CaseIterable, Sendable {
  case hans = "zh-Hans"
  case hant = "zh-Hant"
  case english = "en"

  /// The language of a tag such as `zh`, `zh-TW`, `zh_CN.UTF-8` or `en-GB`; nil for any other.
  package init?(tag: String) {
    let parts = tag.lowercased().prefix { $0 != "." && $0 != "@" }
      .split { $0 == "-" || $0 == "_" }
    switch parts.first {
    case "zh":
      let isTraditional = parts.dropFirst().contains { ["hant", "tw", "hk", "mo"].contains($0) }
      self = isTraditional && !parts.contains("hans") ? .hant : .hans
    case "en": self = .english
    default: return nil
    }
  }

  /// The language that the locale asks for; English for every one that is not Chinese.
  package static func fromLocale(_ environment: [String: String]) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
    return set.first { !$0.isEmpty }.flatMap { Language(tag: $0) } ?? .english
  }

  /// The texts.
  package var words: Words { Words(self) }
}
