/// A line, or a fund, on which quota is frozen or money drawn: limit, used, frozen, available.
///
/// A line's fold reads its own entries and the results of its plans' folds.
package struct Line: Hashable, Sendable {
  /// The identifier.
  package let id: ID<Line>
  /// What was granted: owner, source, customer.
  package let grant: LineGranted
  /// When.
  package let granted: Day
  /// The limit, or the balance of a fund.
  package let limit: Money
  /// What is drawn on it without anything of this book.
  package let usedElsewhere: Money
  /// Bills that arose from captures and are not repaid.
  package let billed: Money
  /// The lender's grade of the borrower, where a product prices it.
  package let grade: String?
  /// What drawings of this book hold.
  package let drawn: Money
  /// What plans have frozen.
  package let frozen: Money
  /// Freezes asked for and not answered, drawings signed and not paid out.
  package let pending: Money
  /// When the owner closed it, or nil.
  package let closed: Day?

  /// The line that `entries` tell of, with what `plans` hold on it; nil without its grant.
  package init?(_ entries: [Entry], plans: [Holding]) {
    var fold = LineFold()
    for entry in entries.effective { entry.event.body.fold(into: &fold, entry) }
    guard let grant = fold.grant, let granted = fold.granted else { return nil }
    id = grant.line
    self.grant = grant
    self.granted = granted
    limit = fold.limit
    usedElsewhere = fold.used
    grade = fold.grade
    drawn = Money.sum(plans.map(\.drawn))
    billed = Money.sum(plans.map(\.billed))
    frozen = Money.sum(plans.map(\.frozen))
    pending = Money.sum(plans.map(\.pending))
    closed = fold.closed
  }

  /// What one plan holds on a line.
  package struct Holding: Hashable, Sendable {
    /// What remains frozen.
    package let frozen: Money
    /// A freeze asked for and not answered, or a drawing signed and not paid out.
    package let pending: Money
    /// Bills not repaid.
    package let billed: Money
    /// What a drawing holds.
    package let drawn: Money

    /// What a plan holds.
    package init(frozen: Money, pending: Money, billed: Money, drawn: Money = .zero) {
      self.frozen = frozen
      self.pending = pending
      self.billed = billed
      self.drawn = drawn
    }
  }

  /// What is drawn, here and elsewhere.
  package var used: Money { usedElsewhere + billed + drawn }

  /// What can still be frozen or drawn: nothing on a closed line, below zero when two devices used the
  /// same quota.
  ///
  /// - Example: 20,000.00 less 3,999.32 frozen and a bill of 499.92 leaves 15,500.76.
  package var available: Money {
    closed == nil ? limit - used - frozen - pending : .zero
  }
}

/// The fold behind `Line`: the quota on it as its own entries move it, one after the other.
package struct LineFold {
  var grant: LineGranted?
  var granted: Day?
  var limit = Money.zero
  var used = Money.zero
  var grade: String?
  var closed: Day?

  /// What is granted and not withdrawn.
  var standing: Money { closed == nil ? limit : .zero }
}

extension Plan {
  /// What the plan holds on its line.
  package var use: Line.Holding {
    let asked = operations.filter { $0.kind == .freeze && $0.isOpen }
    return Line.Holding(
      frozen: (freeze?.remaining ?? .zero) + Money.sum(frozenTwice.values),
      pending: Money.sum(asked.map(\.requested)) + promised,
      billed: billed, drawn: drawn)
  }

  /// A drawing that is signed and not paid out.
  private var promised: Money {
    guard let terms, terms.quota != .frozen, disbursed == nil, ending == nil else { return .zero }
    return terms.schedule.principal
  }

  /// What a drawing holds of its line: what is not repaid of it, or all of it for good.
  package var drawn: Money {
    guard let terms, disbursed != nil else { return .zero }
    switch terms.quota {
    case .frozen: return .zero
    case .revolving: return unpaidPrincipal
    case .once: return terms.schedule.principal
    }
  }
}
