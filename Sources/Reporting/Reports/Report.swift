import Lending
import LendingStore
import Wording

/// A report of one day: tables of figures, each with the plans behind it.
package struct Report {
  package let name: ReportName
  package let asOf: Day
  /// The view that the whole report takes, where it takes one.
  package let measure: Measure?
  package let tables: [ReportTable]

  /// The cell of that name.
  package func cell(named name: String) -> ReportCell? {
    tables.lazy.flatMap(\.rows).flatMap(\.cells).first { $0?.name == name } ?? nil
  }

  /// The names of all cells with plans behind them.
  package var openable: [String] {
    tables.flatMap(\.rows).flatMap(\.cells).compactMap { $0 }.filter(\.isOpenable).map(\.name)
  }
}

/// One table of a report.
package struct ReportTable {
  /// How a table is drawn where there is room.
  package enum Picture {
    case none, bars, heat, trend
  }

  /// A column: its name for scripts, its head, and which figures of its cells people read.
  package struct Column {
    package let key: String
    package let head: String
    package let figures: [ReportCell.Part]

    package init(_ key: String, _ head: String, _ figures: ReportCell.Part...) {
      self.key = key
      self.head = head
      self.figures = figures
    }

    /// A figure of a cell as people read it; a share of nothing is a hyphen.
    package func text(_ cell: ReportCell, _ figure: ReportCell.Part, _ words: Words) -> String {
      let text = cell.shown(figure, words)
      return text.isEmpty && isOneShare ? "-" : text
    }

    /// Whether its cells are read as shares and nothing else.
    package var isOneShare: Bool { figures == [.percent] }
  }

  /// A row: its name for scripts, what stands at its head, and what names it in JSON.
  package struct Row {
    package let key: String
    package let label: String
    package var fields: [JSON.Member] = []
    package let cells: [ReportCell?]
  }

  package let key: ReportWord
  package let picture: Picture
  /// The head of the rows' labels.
  package let rowHead: String
  /// Whether scripts find rows by name; otherwise they are a list.
  package let isKeyed: Bool
  package let columns: [Column]
  package let rows: [Row]

  package init(
    _ key: ReportWord, _ picture: Picture = .none, rowHead: String, isKeyed: Bool = true,
    _ columns: [Column], _ rows: [Row]
  ) {
    self.key = key
    self.picture = picture
    self.rowHead = rowHead
    self.isKeyed = isKeyed
    self.columns = columns
    self.rows = rows.map { row in
      let names = columns.map { column in
        columns.count == 1 ? "\(key).\(row.key)" : "\(key).\(row.key).\(column.key)"
      }
      let cells = zip(row.cells, names).map { cell, name in cell.map { $0.named(name) } }
      return Row(key: row.key, label: row.label, fields: row.fields, cells: cells)
    }
  }
}

/// One place of a table: a count, an amount, a share, and the plans that they tell of.
package struct ReportCell {
  /// What can be told of it.
  package enum Part {
    case count, people, amount, percent, days
  }

  private(set) var name = ""
  /// How many plans.
  package var count: Int?
  /// How many customers.
  package var people: Int?
  package var amount: Money?
  package var percent: String?
  package var days: String?
  /// The share that a bar shows.
  package var share: Ratio?
  /// How dark it is in a heat map, 0 to 4.
  package var level = 0
  /// The plans behind it are in all of these; none where it tells of no plans of its own.
  package var sets: [PlanSet] = []

  package init(_ tally: Tally, _ share: Ratio? = nil, _ sets: PlanSet...) {
    count = tally.count
    amount = tally.amount
    percent = share?.percent()
    self.share = share
    self.sets = sets
  }

  package init(percent: Ratio?, decimals: Int = 4) {
    self.percent = percent?.percent(decimals: decimals)
    share = percent
  }

  package init(days: Ratio?) { self.days = days?.number(decimals: 1) }

  package init(people: Int, of whole: Int) {
    self.people = people
    share = Ratio(people, of: whole)
    percent = share?.percent()
  }

  package init(amount: Money?) { self.amount = amount }

  /// Whether there are plans to open.
  package var isOpenable: Bool { !sets.isEmpty }

  package func named(_ name: String) -> ReportCell {
    var copy = self
    copy.name = name
    return copy
  }

  package func shaded(_ level: Int) -> ReportCell {
    var copy = self
    copy.level = level
    return copy
  }

  /// A figure as people read it.
  package func shown(_ figure: Part, _ words: Words) -> String {
    switch figure {
    case .count: count.map(String.init) ?? ""
    case .people: people.map(String.init) ?? ""
    case .amount: amount.map(words.money) ?? ""
    case .percent: percent.map { "\($0)%" } ?? ""
    case .days: days ?? ""
    }
  }
}

extension Book {
  /// The numbers of the plans behind a cell.
  package func plans(behind cell: ReportCell) throws -> [ID<Plan>] {
    guard cell.isOpenable else { return [] }
    return try ids(PlanQuery { $0.sets = cell.sets })
  }
}

extension Words {
  package func name(_ figure: ReportCell.Part) -> String {
    switch figure {
    case .count: name(ReportWord.count)
    case .people: name(ReportWord.people)
    case .amount: name(ReportWord.amount)
    case .percent: name(ReportWord.percent)
    case .days: name(ReportWord.days)
    }
  }
}
