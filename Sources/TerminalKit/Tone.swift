/// What a piece of the screen means; a theme gives each its look.
///
/// Roles name meaning, never widgets or screens, and only repeat what a word or sign says already.
package enum Tone: String, CaseIterable {
  /// Ordinary text.
  case body
  /// The first line: who, where, which day.
  case header
  /// A mark that the book is a demonstration.
  case training
  /// The name of a screen or section.
  case title
  /// Rules between parts.
  case rule
  /// Names of figures and of columns.
  case label
  /// What stands back.
  case muted
  /// The row or field under the cursor.
  case selected
  /// Keys.
  case key
  /// What a key does.
  case hint
  /// A key that is refused now.
  case refused
  /// Overdue.
  case overdue
  /// Frozen.
  case frozen
  /// Paid, released, done.
  case paid
  /// Captured, compensated.
  case captured
  /// Something to see to.
  case warning
  /// What is wrong.
  case error
  /// Something to know.
  case notice
  /// A field of a form.
  case field
  /// A figure that matters.
  case figure
  /// A share in the lowest quarter of what a table holds.
  case low
  /// In the second quarter.
  case moderate
  /// In the third quarter.
  case high
  /// In the highest quarter.
  case severe
}
