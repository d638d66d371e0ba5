/// Every text that a person sees, in one language.
///
/// The texts stand in extensions, one file for each area, the three languages of a text side by side. A
/// language that is missing does not compile.
nonisolated struct Words: Hashable, Sendable {
  /// The language of the texts.
  let language: Language

  /// The texts in `language`.
  init(_ language: Language) {
    self.language = language
  }

  /// What is said in the language: 简体, 繁體 or English.
  func pick<Text>(
    _ hans: @autoclosure () -> Text, _ hant: @autoclosure () -> Text,
    _ english: @autoclosure () -> Text
  ) -> Text {
    switch language {
    case .hans: hans()
    case .hant: hant()
    case .english: english()
    }
  }
}
