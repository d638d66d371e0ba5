/// Up to where the ledger is looked at.
package struct LedgerCut: Hashable, Sendable {
  /// By which day.
  package var basis: Basis
  /// The last day that counts, or nil for everything booked.
  package var through: Day?

  /// By which day a posting counts.
  package enum Basis: String, CaseIterable, Sendable {
    /// The day on which it was booked: what the books said then.
    case booked
    /// The day from which it counts: what was the case, as known now.
    case value
  }

  /// The ledger through the end of a day, by default everything by the booking day.
  package init(_ basis: Basis = .booked, through day: Day? = nil) {
    self.basis = basis
    through = day
  }
}
