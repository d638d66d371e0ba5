extension Plan {
  /// What is owed of the principal from a day on, at the end of each day until the next change.
  ///
  /// Nothing in it changes by time alone; days past due follow from the oldest due day and a day.
  package struct Exposure: Hashable, Sendable {
    /// The first day at whose end it is so.
    package let from: Day
    /// Before compensation.
    package let before: Position
    /// After compensation.
    package let after: Position
    /// Whether it is written off: a lender's portfolio holds it no more, a vintage counts it as bad.
    package let isWrittenOff: Bool

    /// The view of one measure.
    package subscript(measure: Measure) -> Position {
      switch measure {
      case .before: before
      case .after: after
      }
    }

    /// Whether nothing is owed in either view.
    package var isNothing: Bool { !before.isOwed && !after.isOwed }
  }

  /// Unpaid principal and the due day that days past due are counted from.
  package struct Position: Hashable, Sendable {
    /// The principal of all instalments that is unpaid, due or not; none once the phone is taken back.
    package let principal: Money
    /// The oldest unpaid due day, to come or past; nil when none is left or the tolerance forgives it.
    package let oldestDue: Day?

    /// A position.
    package init(principal: Money, oldestDue: Day?) {
      self.principal = principal
      self.oldestDue = oldestDue
    }

    /// Whether anything is owed.
    package var isOwed: Bool { principal > .zero || oldestDue != nil }
  }

  /// Where the plan stands in one view.
  package func position(_ measure: Measure) -> Position {
    guard disbursed != nil, !isTakenBack else {
      return Position(principal: .zero, oldestDue: nil)
    }
    switch measure {
    case .after: return Position(principal: unpaidPrincipal, oldestDue: oldestUnpaidDue)
    case .before:
      let billed = instalments.filter { isBilled($0) }.map(\.captured.principal)
      return Position(
        principal: unpaidPrincipal + Money.sum(billed), oldestDue: oldestUnpaidDueBefore)
    }
  }

  /// What was owed at the end of `day`, or nil before the disbursement; later payments play no part.
  ///
  /// Linear in the number of changes.
  package func exposure(on day: Day) -> Exposure? { exposures.last { $0.from <= day } }

  /// How long the plan lay in each band of `scale`, in order, up to the end of `day`.
  ///
  /// A stay is left on the first day at whose end the plan lies elsewhere; the one that lasts has no
  /// such day. Days on which nothing is owed, or it is written off, or which no band covers, belong to
  /// no stay.
  ///
  /// - Example: due on 31 January and unpaid: M1 from 1 February, left for M2 on 3 March.
  package func stays(in scale: BucketScale, _ measure: Measure, through day: Day) -> [Stay] {
    var stays: [Stay] = []
    for (index, exposure) in exposures.enumerated() where exposure.from <= day {
      let end = index + 1 < exposures.count ? exposures[index + 1].from : nil
      let position = exposure[measure]
      guard position.isOwed, !exposure.isWrittenOff else { continue }
      for (place, band) in scale.bands.enumerated() {
        guard let days = Plan.days(position.oldestDue, within: band.days) else { continue }
        let entered = max(exposure.from, days.lowerBound)
        let last = min(days.upperBound, end.map { $0.adding(days: -1) } ?? .latest)
        guard entered <= last, entered <= day else { continue }
        let left = last < day ? last.adding(days: 1) : nil
        if let before = stays.last, before.band == place, before.left == entered {
          stays[stays.count - 1].left = left
        } else {
          stays.append(Stay(band: place, entered: entered, left: left))
        }
      }
    }
    return stays
  }

  /// A time that a plan lay in one band.
  package struct Stay: Hashable, Sendable {
    /// The band, by its place in the scale.
    package let band: Int
    /// The first day at whose end the plan lay in it.
    package let entered: Day
    /// The first day at whose end it lay there no more; nil while it does.
    package var left: Day?
  }

  /// The days on which `oldestDue` lies so many days back; 0 takes in every day up to the due day.
  private static func days(
    _ oldestDue: Day?, within daysPastDue: ClosedRange<Int>
  ) -> ClosedRange<Day>? {
    let isCurrent = daysPastDue.lowerBound == 0
    guard let oldestDue else { return isCurrent ? .earliest ... .latest : nil }
    let last = oldestDue.adding(days: daysPastDue.upperBound)
    let first = isCurrent ? Day.earliest : oldestDue.adding(days: daysPastDue.lowerBound)
    return first...last
  }
}

extension PlanFold {
  /// Keeps what is owed at the end of `day`, which a later change of the same day replaces.
  mutating func noteExposure(on day: Day) {
    guard plan.disbursed != nil else { return }
    let now = Plan.Exposure(
      from: day, before: plan.position(.before), after: plan.position(.after),
      isWrittenOff: plan.writtenOff != nil)
    if plan.exposures.last?.from == day { plan.exposures.removeLast() }
    let last = plan.exposures.last
    if last?.before != now.before || last?.after != now.after
      || last?.isWrittenOff != now.isWrittenOff
    {
      plan.exposures.append(now)
    }
    if let first = plan.instalments.first, !plan.isTakenBack, plan.isUnpaidBefore(first) {
      plan.firstPaid = nil
    } else {
      plan.firstPaid = plan.firstPaid ?? day
    }
  }

  /// Adds what the credit balance will do by time alone, so that the view of a day to come holds as
  /// long as nothing more is recorded.
  mutating func foreseeExposures() {
    guard plan.credit > .zero, plan.isActive, let last = plan.instalments.last?.due,
      last > plan.asOf
    else { return }
    var ahead = self
    ahead.advance(to: last)
    plan.exposures = ahead.plan.exposures
    plan.firstPaid = ahead.plan.firstPaid
  }
}
