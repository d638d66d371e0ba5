/// How much of each band's balance lies in the next one a month later.
///
/// - Source: domain reference 4.5.
/// - Example: 16,000.00 in M1 at the end of March after 1,000,000.00 in M0 at the end of February is
///   1.6000%.
package struct NetFlow: Sendable {
  /// The balances of the bands at a month end.
  package struct Balances: Hashable, Sendable {
    /// The month end.
    package let day: Day
    /// The plans of each band and their unpaid principal.
    package let bands: [Tally]
  }

  /// The scale.
  package let scale: BucketScale
  /// The month ends, the oldest first.
  package let balances: [Balances]
  /// From each month end to the next: the rate of each band into the following one.
  ///
  /// Nil where the band was empty. Nothing rolls into a band without an upper end: plans gather there.
  package let rates: [[Ratio?]]
  /// The mean of each band's rates.
  package let averages: [Ratio?]
  /// The product of the means: the share of the first band that comes to reach the last one rolled
  /// into, or nil where one is missing.
  package let chain: Ratio?

  /// The rates between the days of `ageings`, which stand in order.
  package init(_ scale: BucketScale, _ ageings: [(day: Day, ageing: Ageing)]) {
    self.scale = scale
    let balances = ageings.map { day, ageing in
      Balances(day: day, bands: scale.bands.map { ageing.tally($0.days) })
    }
    let rolls = scale.bands.indices.dropLast().filter { !scale.bands[$0 + 1].isOpen }
    let rates = zip(balances, balances.dropFirst()).map { before, after in
      rolls.map { Ratio(after.bands[$0 + 1].amount, of: before.bands[$0].amount) }
    }
    averages = rolls.indices.map { roll in Ratio.average(rates.compactMap { $0[roll] }) }
    let known = averages.compactMap { $0 }
    chain = known.count == averages.count && !known.isEmpty ? known.reduce(.one, *) : nil
    self.balances = balances
    self.rates = rates
  }
}

/// Of the plans in each band at one day, how many lie in which band at a later one.
///
/// - Source: domain reference 4.5.
/// - Example: of 20 plans in M1, 10 are cured, 4 stay, 6 roll to M2: 50%, 20%, 30%.
package struct RollMatrix: Hashable, Sendable {
  /// Days past due on both days, in which a plan that owes nothing on the later one has 0.
  package struct Move: Hashable, Sendable {
    /// On the first day.
    package let from: Int
    /// On the second day.
    package let to: Int

    /// A move.
    package init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// The scale.
  package let scale: BucketScale
  /// The plans by band before and band after; the amount is what was unpaid before.
  package let cells: [[Tally]]

  /// The plans that made these moves.
  package init(_ scale: BucketScale, _ moves: [Move: Tally]) {
    self.scale = scale
    let row = [Tally](repeating: Tally(), count: scale.bands.count)
    var cells = [[Tally]](repeating: row, count: scale.bands.count)
    for (move, tally) in moves {
      guard let from = scale.place(ofDaysPastDue: move.from),
        let to = scale.place(ofDaysPastDue: move.to)
      else { continue }
      cells[from][to] += tally
    }
    self.cells = cells
  }

  /// All plans of a band before.
  package func total(_ from: Int) -> Tally { cells[from].reduce(Tally(), +) }

  /// Of the plans of a band, the share that moved to another, or nil of none; rows come to 100%.
  package func share(_ from: Int, _ to: Int) -> Ratio? {
    Ratio(cells[from][to].count, of: total(from).count)
  }
}
