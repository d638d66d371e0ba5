import Lending
import LendingStore
import Wording

/// A report of one day: tables of figures, each with the plans behind it.
nonisolated struct Report {
  let name: ReportName
  let asOf: Day
  /// The view that the whole report takes, where it takes one.
  let measure: Measure?
  let tables: [ReportTable]

  /// The cell of that name.
  func cell(named name: String) -> ReportCell? {
    tables.lazy.flatMap(\.rows).flatMap(\.cells).first { $0?.name == name } ?? nil
  }

  /// The names of all cells with plans behind them.
  var openable: [String] {
    tables.flatMap(\.rows).flatMap(\.cells).compactMap { $0 }.filter(\.isOpenable).map(\.name)
  }
}

/// One table of a report.
nonisolated struct ReportTable {
  /// How a table is drawn where there is room.
  enum Picture {
    case none, bars, heat, trend
  }

  /// A column: its name for scripts, its head, and which figures of its cells people read.
  struct Column {
    let key: String
    let head: String
    let figures: [ReportCell.Figure]

    init(_ key: String, _ head: String, _ figures: ReportCell.Figure...) {
      self.key = key
      self.head = head
      self.figures = figures
    }

    /// A figure of a cell as people read it; a share of nothing is a hyphen.
    func text(_ cell: ReportCell, _ figure: ReportCell.Figure, _ words: Words) -> String {
      let text = cell.shown(figure, words)
      return text.isEmpty && isOneShare ? "-" : text
    }

    /// Whether its cells are read as shares and nothing else.
    var isOneShare: Bool { figures == [.percent] }
  }

  /// A row: its name for scripts, what stands at its head, and what names it in JSON.
  struct Row {
    let key: String
    let label: String
    var fields: [JSON.Member] = []
    let cells: [ReportCell?]
  }

  let key: ReportWord
  let picture: Picture
  /// The head of the rows' labels.
  let rowHead: String
  /// Whether scripts find rows by name; otherwise they are a list.
  let isKeyed: Bool
  let columns: [Column]
  let rows: [Row]

  init(
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
nonisolated struct ReportCell {
  /// What can be told of it.
  enum Figure {
    case count, people, amount, percent, days
  }

  private(set) var name = ""
  /// How many plans.
  var count: Int?
  /// How many customers.
  var people: Int?
  var amount: Money?
  var percent: String?
  var days: String?
  /// The share that a bar shows.
  var share: Ratio?
  /// How dark it is in a heat map, 0 to 4.
  var level = 0
  /// The plans behind it are in all of these; none where it tells of no plans of its own.
  var sets: [PlanSet] = []

  init(_ tally: Tally, _ share: Ratio? = nil, _ sets: PlanSet...) {
    count = tally.count
    amount = tally.amount
    percent = share?.percent()
    self.share = share
    self.sets = sets
  }

  init(percent: Ratio?, decimals: Int = 4) {
    self.percent = percent?.percent(decimals: decimals)
    share = percent
  }

  init(days: Ratio?) { self.days = days?.number(decimals: 1) }

  init(people: Int, of whole: Int) {
    self.people = people
    share = Ratio(people, of: whole)
    percent = share?.percent()
  }

  init(amount: Money?) { self.amount = amount }

  /// Whether there are plans to open.
  var isOpenable: Bool { !sets.isEmpty }

  func named(_ name: String) -> ReportCell {
    var copy = self
    copy.name = name
    return copy
  }

  func shaded(_ level: Int) -> ReportCell {
    var copy = self
    copy.level = level
    return copy
  }

  /// A figure as people read it.
  func shown(_ figure: Figure, _ words: Words) -> String {
    switch figure {
    case .count: count.map(String.init) ?? ""
    case .people: people.map(String.init) ?? ""
    case .amount: amount.map(words.money) ?? ""
    case .percent: percent.map { "\($0)%" } ?? ""
    case .days: days ?? ""
    }
  }
}

nonisolated extension Book {
  /// The numbers of the plans behind a cell.
  func plans(behind cell: ReportCell) throws -> [ID<Plan>] {
    guard cell.isOpenable else { return [] }
    return try ids(PlanQuery { $0.sets = cell.sets })
  }
}

nonisolated extension Words {
  func name(_ figure: ReportCell.Figure) -> String {
    switch figure {
    case .count: name(ReportWord.count)
    case .people: name(ReportWord.people)
    case .amount: name(ReportWord.amount)
    case .percent: name(ReportWord.percent)
    case .days: name(ReportWord.days)
    }
  }
}
