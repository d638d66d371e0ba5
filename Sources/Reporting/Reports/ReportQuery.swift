import Lending
import LendingStore
import Wording

/// Makes reports of one day from the book.
package struct ReportQuery {
  package let book: Book
  package let words: Words
  package let asOf: Day
  package var measure = Measure.before
  /// How many months a trend, a vintage or roll rates look back; each report has its own number.
  package var months: Int?
  package var scale = BucketScale.usual

  package init(book: Book, words: Words, asOf: Day) {
    self.book = book
    self.words = words
    self.asOf = asOf
  }

  package func report(_ name: ReportName) throws -> Report {
    switch name {
    case .par: Report(name: name, asOf: asOf, measure: nil, tables: try portfolio())
    case .buckets: Report(name: name, asOf: asOf, measure: nil, tables: try buckets())
    case .vintage: Report(name: name, asOf: asOf, measure: measure, tables: try vintages())
    case .rollRate: Report(name: name, asOf: asOf, measure: measure, tables: try rolls())
    case .firstPaymentDefault:
      Report(name: name, asOf: asOf, measure: nil, tables: try firstPayments())
    case .provision: Report(name: name, asOf: asOf, measure: nil, tables: try provisions())
    case .book: Report(name: name, asOf: asOf, measure: nil, tables: try figures())
    }
  }

  // MARK: One day

  /// A row with a range of days past due in both views.
  private func row(
    _ key: String, _ label: String, _ days: ClosedRange<Int>, _ ageings: Ageings
  ) -> ReportTable.Row {
    ReportTable.Row(
      key: key, label: label,
      cells: Measure.allCases.map { measure in
        let ageing = ageings[measure]
        return ReportCell(ageing.tally(days), ageing.share(days), .aged(measure, days, on: asOf))
      })
  }

  private var views: [ReportTable.Column] {
    Measure.allCases.map { .init($0.rawValue, words.name($0), .count, .amount, .percent) }
  }

  private func portfolio() throws -> [ReportTable] {
    let ageings = try book.ageings(on: asOf)
    let rows =
      [row("total", words.name(ReportWord.total), 0 ... .max, ageings)]
      + Ageing.thresholds.map { days in
        row("par\(days)", words.overDays(days), Ageing.atRisk(over: days), ageings)
      }
    return [
      ReportTable(
        .par, .bars, rowHead: words.name(ReportWord.overdueBy), views, rows),
      try trend(ageings),
    ]
  }

  private func trend(_ today: Ageings) throws -> ReportTable {
    let first = asOf.startOfMonth.adding(months: 1 - (months ?? 12))
    let ends = Vintage.monthEnds(since: first, until: asOf)
    var days = try book.ageings(on: ends)
    if ends.last != asOf { days.append((asOf, today)) }
    days = Array(days.drop { $0.ageings.before.total.count == 0 })
    let places = [30, 90].flatMap { over in Measure.allCases.map { (over, $0) } }
    return ReportTable(
      .trend, .trend, rowHead: words.name(ReportWord.asOf), isKeyed: false,
      places.map { over, measure in
        .init(
          "par\(over)\(measure == .before ? "Before" : "After")",
          "PAR\(over) \(words.name(measure))", .percent)
      },
      days.map { day, ageings in
        ReportTable.Row(
          key: day.text, label: words.day(day), fields: [.init("day", day.json)],
          cells: places.map { over, measure in
            let range = Ageing.atRisk(over: over)
            let ageing = ageings[measure]
            return ReportCell(
              ageing.tally(range), ageing.share(range), .aged(measure, range, on: day))
          })
      })
  }

  private func buckets() throws -> [ReportTable] {
    let ageings = try book.ageings(on: asOf)
    return [
      ReportTable(
        .buckets, .bars, rowHead: words.name(ReportWord.bucket), views,
        scale.bands.map { row($0.key, $0.label, $0.days, ageings) }),
      classes(ageings),
    ]
  }

  private func classes(_ ageings: Ageings) -> ReportTable {
    ReportTable(
      .classes, .bars, rowHead: words.name(ReportWord.riskClass), views,
      RiskClass.allCases.map { floor in
        row(floor.key, words.name(floor), floor.days, ageings)
      } + [
        row(
          "nonPerforming", words.name(ReportWord.nonPerforming), Ageing.nonPerforming, ageings)
      ])
  }

  private func firstPayments() throws -> [ReportTable] {
    let found = try book.firstPaymentDefault(asOf: asOf)
    return [
      ReportTable(
        .fpd, .bars, rowHead: words.name(ReportWord.lateBy),
        [
          .init("mature", words.name(ReportWord.mature), .count, .amount),
          .init("late", words.name(ReportWord.late), .count, .amount, .percent),
        ],
        found.rates.map { rate in
          let mature = PlanSet.mature(rate.days, by: asOf)
          return ReportTable.Row(
            key: "fpd\(rate.days)", label: "FPD\(rate.days)",
            cells: [
              ReportCell(rate.mature, nil, mature),
              ReportCell(rate.late, rate.share, mature, .late(rate.days, by: asOf)),
            ])
        })
    ]
  }

  private func figures() throws -> [ReportTable] {
    let figures = try book.figures(asOf: asOf)
    let little = PlanSet.interestBelow(BookFigures.littleInterest)
    let settled = PlanSet.settled(by: asOf)
    let rows: [(key: ReportWord, cell: ReportCell)] = [
      (.plans, ReportCell(figures.disbursed, nil, .disbursed(.earliest...asOf))),
      (.averageLoan, ReportCell(amount: figures.averageLoan)),
      (.settled, ReportCell(figures.settled, nil, settled)),
      (.averageDaysToSettlement, ReportCell(days: figures.averageDaysToSettlement)),
      (.littleInterest, ReportCell(figures.cheap, figures.cheapShare, settled, little)),
      (.running, ReportCell(figures.running, nil, .running(on: asOf))),
      (.averageDaysRunning, ReportCell(days: figures.averageDaysRunning)),
      (.writtenOff, ReportCell(figures.writtenOff, nil, .writtenOff(by: asOf))),
      (.recovered, ReportCell(figures.recovered, nil, .recovering(by: asOf))),
    ]
    return try [
      ReportTable(
        .figures, rowHead: words.name(ReportWord.figure),
        [.init("value", words.name(ReportWord.value), .count, .amount, .percent, .days)],
        rows.map { .init(key: $0.key.rawValue, label: words.name($0.key), cells: [$0.cell]) }),
      classes(book.ageings(on: asOf)),
    ] + people()
  }

  /// The customers by trade and by schooling; the shares are of those who told.
  private func people() throws -> [ReportTable] {
    let people = try book.people(asOf: asOf)
    return [
      table(.trades, .trade, Trade.allCases, people.trades, { $0.rawValue }, words.name),
      table(
        .schoolings, .schooling, Schooling.allCases, people.schoolings, { $0.rawValue },
        words.name),
    ]
  }

  private func table<Value: Hashable>(
    _ key: ReportWord, _ head: ReportWord, _ values: [Value], _ counts: [Value?: Int],
    _ name: (Value) -> String, _ told: (Value) -> String
  ) -> ReportTable {
    let whole = values.reduce(0) { $0 + (counts[$1] ?? 0) }
    let rows = values.map { value in
      ReportTable.Row(
        key: name(value), label: told(value),
        cells: [ReportCell(people: counts[value] ?? 0, of: whole)])
    }
    let untold = ReportTable.Row(
      key: ReportWord.untold.rawValue, label: words.name(ReportWord.untold),
      cells: [ReportCell(people: counts[nil] ?? 0, of: 0)])
    return ReportTable(
      key, .bars, rowHead: words.name(head),
      [.init("customers", words.name(ReportWord.customers), .people, .percent)], rows + [untold])
  }
}

extension BucketScale.Band {
  /// The label as a name for scripts: `m6Plus`, `days4To30`.
  package var key: String {
    let name = label.lowercased().replacing("+", with: "Plus").replacing("-", with: "To")
    return name.first?.isNumber == true ? "days\(name)" : name
  }
}

extension RiskClass {
  /// The class as a name for scripts.
  package var key: String { self == .specialMention ? "specialMention" : rawValue }
}
