import Lending
import LendingStore
import Wording

extension ReportQuery {
  /// Cohorts by month on book, as they stand and as they ever stood.
  package func vintages() throws -> [ReportTable] {
    let table = try book.vintage(measure, months: months ?? 12, asOf: asOf)
    let oldest = table.cohorts.map(\.current.count).max() ?? 0
    let all = table.cohorts.flatMap { cohort in
      (cohort.current + cohort.ever).compactMap { cohort.share($0) }
    }
    let most = all.max()
    func rows(_ isEver: Bool) -> [ReportTable.Row] {
      table.cohorts.map { cohort in
        let month = PlanSet.disbursed(cohort.month...min(asOf, cohort.month.endOfMonth))
        let tallies = isEver ? cohort.ever : cohort.current
        let cells = tallies.indices.map { age -> ReportCell? in
          let share = cohort.share(tallies[age])
          let end = cohort.monthEnd(age)
          let over: PlanSet =
            isEver
            ? .everOver(measure, Vintage.daysPastDue, by: end)
            : .bad(measure, Ageing.atRisk(over: Vintage.daysPastDue), on: end)
          return ReportCell(tallies[age], share, month, over).shaded(shade(share, most))
        }
        let blank = [ReportCell?](repeating: nil, count: oldest - tallies.count)
        let text = String(cohort.month.text.prefix(7))
        return ReportTable.Row(
          key: text, label: text, fields: [.init("cohort", .string(text))],
          cells: [ReportCell(cohort.disbursed, nil, month)] + cells + blank)
      }
    }
    let columns =
      [ReportTable.Column("disbursed", words.name(ReportWord.disbursed), .amount)]
      + (0..<oldest).map { .init("mob\($0)", "MOB\($0)", .percent) }
    return [(ReportWord.current, false), (.ever, true)].map { word, isEver in
      ReportTable(
        word, .heat, rowHead: words.name(ReportWord.cohort), isKeyed: false, columns,
        rows(isEver))
    }
  }

  /// How balances rolled from month end to month end, and where the plans of the last month went.
  package func rolls() throws -> [ReportTable] {
    let count = months ?? 6
    let first = asOf.adding(days: 1).startOfMonth.adding(months: -count - 1)
    let ends = Vintage.monthEnds(since: first, until: asOf)
    let ageings = try book.ageings(on: ends).drop { $0.ageings[measure].total.count == 0 }
    let flow = NetFlow(scale, ageings.map { ($0.day, $0.ageings[measure]) })
    var tables = [balances(flow), rates(flow), averages(flow)]
    let days = ageings.suffix(2).map(\.day)
    if days.count == 2 { tables.append(try matrix(from: days[0], to: days[1])) }
    return tables
  }

  private func balances(_ flow: NetFlow) -> ReportTable {
    ReportTable(
      .balances, rowHead: words.name(ReportWord.asOf), isKeyed: false,
      flow.scale.bands.map { .init($0.key, $0.label, .amount) },
      flow.balances.map { balances in
        ReportTable.Row(
          key: balances.day.text, label: words.day(balances.day),
          fields: [.init("day", balances.day.json)],
          cells: zip(flow.scale.bands, balances.bands).map { band, tally in
            ReportCell(tally, nil, .aged(measure, band.days, on: balances.day))
          })
      })
  }

  private func rolls(_ flow: NetFlow) -> [(key: String, label: String)] {
    flow.averages.indices.map { index in
      let (from, to) = (flow.scale.bands[index], flow.scale.bands[index + 1])
      let next = to.key.prefix(1).uppercased() + to.key.dropFirst()
      return ("\(from.key)To\(next)", "\(from.label)>\(to.label)")
    }
  }

  /// A rate's plans are those that lie in the next band at the later month end.
  private func rates(_ flow: NetFlow) -> ReportTable {
    ReportTable(
      .rates, .heat, rowHead: words.name(ReportWord.asOf), isKeyed: false,
      rolls(flow).map { .init($0.key, $0.label, .percent) },
      flow.rates.enumerated().map { index, rates in
        let (from, to) = (flow.balances[index].day, flow.balances[index + 1].day)
        return ReportTable.Row(
          key: to.text, label: words.day(to),
          fields: [.init("from", from.json), .init("to", to.json)],
          cells: rates.enumerated().map { place, rate in
            let tally = flow.balances[index + 1].bands[place + 1]
            let days = flow.scale.bands[place + 1].days
            return ReportCell(tally, rate, .aged(measure, days, on: to)).shaded(shade(rate, .one))
          })
      })
  }

  private func averages(_ flow: NetFlow) -> ReportTable {
    ReportTable(
      .averages, .bars, rowHead: words.name(ReportWord.roll),
      [.init("average", words.name(ReportWord.average), .percent)],
      zip(rolls(flow), flow.averages).map { roll, average in
        ReportTable.Row(
          key: roll.key, label: roll.label,
          cells: [ReportCell(percent: average)])
      } + [
        ReportTable.Row(
          key: "chain", label: words.name(ReportWord.chain),
          cells: [ReportCell(percent: flow.chain, decimals: 6)])
      ])
  }

  private func matrix(from: Day, to: Day) throws -> ReportTable {
    let matrix = RollMatrix(scale, try book.moves(measure, from: from, to: to))
    return ReportTable(
      .matrix, .heat, rowHead: words.day(from), isKeyed: true,
      [.init("total", words.name(ReportWord.total), .count)]
        + scale.bands.map { .init($0.key, $0.label, .percent) },
      scale.bands.enumerated().map { row, band in
        let start = PlanSet.aged(measure, band.days, on: from)
        let cells = scale.bands.enumerated().map { column, other in
          let end: PlanSet =
            other.days.lowerBound == 0
            ? .atMost(measure, other.days.upperBound, on: to)
            : .bad(measure, other.days, on: to)
          let share = matrix.share(row, column)
          return ReportCell(matrix.cells[row][column], share, start, end)
            .shaded(shade(share, .one))
        }
        return ReportTable.Row(
          key: band.key, label: band.label,
          cells: [ReportCell(matrix.total(row), nil, start)] + cells)
      })
  }

  /// Which of four shades a share has between nothing, which has none, and the most there is.
  private func shade(_ share: Ratio?, _ most: Ratio?) -> Int {
    guard let share, let most, share > .zero else { return 0 }
    return max(1, share.level(of: 4, in: most))
  }
}
