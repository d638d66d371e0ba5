/// Every text that a person sees, in one language.
///
/// The texts stand in extensions, one file for each area, the three languages of a text side by side. A
/// language that is missing does not compile.
package struct Words: Hashable, Sendable {
  /// The language of the texts.
  package let language: Language

  /// The texts in `language`.
  package init(_ language: Language) {
    self.language = language
  }

  /// What is said in the language: 简体, 繁體 or English.
  package func pick<Text>(
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
