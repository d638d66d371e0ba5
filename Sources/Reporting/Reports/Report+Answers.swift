import Lending
import LendingStore
import TerminalKit
import Wording

extension Report {
  /// The report as scripts read it; `plans` holds the numbers behind the cells that were asked for.
  package func json(_ plans: [String: [ID<Plan>]]) -> JSON {
    var members: [JSON.Member] = [
      .init("report", .string(name.rawValue)), .init("asOf", asOf.json),
    ]
    if let measure { members.append(.init("measure", .string(measure.rawValue))) }
    members += tables.map { .init($0.key.rawValue, $0.json(plans)) }
    return .object(members)
  }

  /// The report as RFC 4180 has it: a head, then a line for each cell.
  package func csv(_ plans: [String: [ID<Plan>]]) -> [String] {
    let head = [
      "report", "asOf", "measure", "table", "row", "column", "count", "amount", "percent", "days",
      "cell", "plans",
    ]
    let lines = tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row.cells).compactMap { column, cell -> [CSV.Cell]? in
          guard let cell else { return nil }
          return [
            .plain(name.rawValue), .plain(asOf.text), .plain(measure?.rawValue ?? ""),
            .plain(table.key.rawValue), .text(row.key), .text(column.key),
            .plain((cell.count ?? cell.people).map(String.init) ?? ""),
            .plain(cell.amount?.text ?? ""), .plain(cell.percent ?? ""), .plain(cell.days ?? ""),
            .text(cell.isOpenable ? cell.name : ""),
            .text((plans[cell.name] ?? []).map(\.text).joined(separator: " ")),
          ]
        }
      }
    }
    return ([head.map { .plain($0) }] + lines).map(CSV.line)
  }

  /// The report as people read it.
  package func lines(_ words: Words) -> [String] {
    let view = measure.map { "   \(words.name($0))" } ?? ""
    return tables.flatMap { table -> [String] in
      ["", words.name(table.key) + "   " + words.asOfDay(asOf) + view] + table.lines(words)
    }.dropFirst().map { $0 }
  }
}

extension ReportTable {
  fileprivate func json(_ plans: [String: [ID<Plan>]]) -> JSON {
    let values = rows.map { row -> JSON in
      if columns.count == 1, let cell = row.cells[0] { return cell.json(columns[0], plans) }
      let cells = zip(columns, row.cells).compactMap { column, cell in
        cell.map { JSON.Member(column.key, $0.json(column, plans)) }
      }
      return .object(row.fields + cells)
    }
    guard isKeyed else { return .array(values) }
    return .object(zip(rows, values).map { JSON.Member($0.key, $1) })
  }

  fileprivate func lines(_ words: Words) -> [String] {
    guard !rows.isEmpty else { return [words.nothingHere] }
    let places = columns.indices.flatMap { index in
      columns[index].figures.map { (column: index, figure: $0) }
    }
    var table = TextTable(
      [.init(rowHead)]
        + places.map { place in
          let column = columns[place.column]
          let only = column.figures.count == 1
          return .init(
            only ? column.head : "\(column.head) \(words.name(place.figure))", .right)
        })
    table.rows = rows.map { row in
      [row.label]
        + places.map { place in
          guard let cell = row.cells[place.column] else { return "" }
          return columns[place.column].text(cell, place.figure, words)
        }
    }
    return table.lines
  }
}

extension ReportCell {
  fileprivate func json(
    _ column: ReportTable.Column, _ plans: [String: [ID<Plan>]]
  ) -> JSON {
    var members: [JSON.Member] = []
    if let count = count ?? people { members.append(.init("count", count.json)) }
    if let amount { members.append(.init("amount", amount.json)) }
    // A share of nothing is null.
    if percent != nil || column.isOneShare {
      members.append(.init("percent", percent.map { .string($0) } ?? .null))
    }
    if let days { members.append(.init("days", .string(days))) }
    if isOpenable { members.append(.init("cell", .string(name))) }
    if let plans = plans[name] { members.append(.init("plans", .array(plans.map(\.json)))) }
    return .object(members)
  }
}
