/// What is wrong with an identifier; the raw value is the code that `ditui check` prints.
package enum IdentifierFault: String, CaseIterable, Hashable, Sendable {
  /// The number of characters is wrong.
  case length = "LEN"
  /// A character is not allowed where it stands.
  case character = "CHAR"
  /// The province code does not exist.
  case region = "REGION"
  /// The date does not exist.
  case date = "DATE"
  /// The date of birth lies in the future.
  case future = "FUTURE"
  /// The year of birth lies before 1900.
  case age = "AGE"
  /// The check character does not fit the rest.
  case check = "CHECK"
  /// The division is not listed; reported only where a full division table is in use.
  case division = "DIVISION"
  /// The check character of the organisation code does not fit.
  case organisationCheck = "ORGCHECK"
}
