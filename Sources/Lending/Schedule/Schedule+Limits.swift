extension Schedule.Terms {
  /// The most periods of any plan; products limit it further.
  package static let mostPeriods = 360

  /// The highest annual rate of any plan, 100%.
  package static let highestAnnualRate = Rate(partsPerTenBillion: 10_000_000_000)

  /// The highest daily rate of any plan, 1%.
  package static let highestDailyRate = Rate(partsPerTenBillion: 100_000_000)

  /// Refuses terms that no plan can be made from.
  ///
  /// Within these limits no amount of a plan comes near the limits of `Money`.
  ///
  /// - Throws: A `Refusal` of all that is wrong, checked in this order: `principal` from 0.01 to
  ///   10,000,000,000.00; `periods` from 1 to 360; `rate` from 0% to 100% a year or 1% a day;
  ///   `feePerPeriod` from 0% to 100%; `upfrontFee` from zero to less than the principal;
  ///   `instalmentMultiple` and `instalment`, which only equal instalments have, from 0.01 to 10,000,000,000.00; `principalGrace` and
  ///   `interestDeferral` from 0 to one less than the periods, `interestFree` to all of them;
  ///   `holidays` moved only where months are counted; `firstDue` after `start`; the last due day not
  ///   after 2199-12-31, named by `firstDue` or, without it, by `start`, or by `periods` where no day
  ///   would do.
  package func check() throws(Refusal) {
    let fen = Money(fen: 1)
    var reasons = Reason.outside(fen...Money.ceiling, principal, field: "principal")
    if periods < 1 { reasons.append(.countBelow(field: "periods", minimum: 1)) }
    if periods > Self.mostPeriods {
      reasons.append(.countAbove(field: "periods", maximum: Self.mostPeriods))
    }
    let highest = rateBasis == .annual ? Self.highestAnnualRate : Self.highestDailyRate
    reasons += Reason.outside(.zero...highest, rate, field: "rate")
    reasons += Reason.outside(
      .zero...Self.highestAnnualRate, feePerPeriod, field: "feePerPeriod")
    let mostUpfront = max(.zero, principal.adding(Money(fen: -1)) ?? .zero)
    reasons += Reason.outside(.zero...mostUpfront, upfrontFee, field: "upfrontFee")
    if let instalmentMultiple {
      reasons += Reason.outside(
        fen...Money.ceiling, instalmentMultiple, field: "instalmentMultiple")
    }
    if let instalment {
      reasons += Reason.outside(fen...Money.ceiling, instalment, field: "instalment")
      if method != .equalInstalment { reasons.append(.notOffered(field: "instalment")) }
    }
    let most = periods.clamped(to: 1...Self.mostPeriods)
    reasons += Reason.outside(0...most - 1, principalGrace, field: "principalGrace")
    reasons += Reason.outside(
      0...most - 1, interestDeferral, field: "interestDeferral")
    reasons += Reason.outside(0...most, interestFree, field: "interestFree")
    if holidays != .keep, frequency.unit != .month {
      reasons.append(.notOffered(field: "holidays"))
    }
    reasons += dayReasons
    if let refusal = Refusal(reasons) { throw refusal }
  }

  private var dayReasons: [Reason] {
    var reasons: [Reason] = []
    if let firstDue, firstDue <= start {
      reasons.append(.dayBefore(field: "firstDue", earliest: start.adding(days: 1)))
    }
    let later = periods.clamped(to: 1...Self.mostPeriods) - 1
    let most = frequency.mostPeriods + (firstDue == nil ? 0 : 1)
    if later + 1 > most {
      return reasons + [.countAbove(field: "periods", maximum: most)]
    }
    if let firstDue {
      let latest = frequency.day(-later, after: .latest, dayOfMonth: 31)
      if firstDue > latest { reasons.append(.dayAfter(field: "firstDue", latest: latest)) }
    } else {
      let latest = frequency.day(-later - 1, after: .latest, dayOfMonth: 31)
      if start > latest { reasons.append(.dayAfter(field: "start", latest: latest)) }
    }
    return reasons
  }
}

extension Reason {
  /// The reason against an amount outside `range`, if it is.
  static func outside(
    _ range: ClosedRange<Money>, _ amount: Money, field: String
  ) -> [Reason] {
    if amount < range.lowerBound {
      return [.amountBelow(field: field, minimum: range.lowerBound)]
    }
    return amount > range.upperBound
      ? [.amountAbove(field: field, maximum: range.upperBound)] : []
  }

  /// The reason against a number outside `range`, if it is.
  static func outside(_ range: ClosedRange<Int>, _ count: Int, field: String) -> [Reason] {
    if count < range.lowerBound {
      return [.countBelow(field: field, minimum: range.lowerBound)]
    }
    return count > range.upperBound
      ? [.countAbove(field: field, maximum: range.upperBound)] : []
  }

  /// The reason against a rate outside `range`, if it is.
  static func outside(_ range: ClosedRange<Rate>, _ rate: Rate, field: String) -> [Reason] {
    if rate < range.lowerBound { return [.rateBelow(field: field, minimum: range.lowerBound)] }
    return rate > range.upperBound ? [.rateAbove(field: field, maximum: range.upperBound)] : []
  }
}
