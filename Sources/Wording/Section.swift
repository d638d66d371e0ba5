import Lending

/// The main sections, by digit.
package enum Section: Int, CaseIterable {
  case home = 1
  case customers, freezes, plans, overdue, cases, partners, corrections, journal
  case reports = 0

  /// The sections that a role sees.
  package static func open(to role: Role) -> [Section] {
    allCases.filter { $0 != .reports || Visibility(role).sees(.reports) }
  }
}
