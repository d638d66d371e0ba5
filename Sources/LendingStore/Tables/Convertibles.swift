import GRDB
import Lending

extension Day: DatabaseValueConvertible {
  /// The number of the day.
  package var databaseValue: DatabaseValue { Int64(number).databaseValue }
  /// The day with that number, or nil outside the years that a day can lie in.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    Int.fromDatabaseValue(value).flatMap(Day.init(number:))
  }
}

extension Money: DatabaseValueConvertible {
  /// The amount in fen.
  package var databaseValue: DatabaseValue { fen.databaseValue }
  /// The amount of that many fen.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Money? {
    Int64.fromDatabaseValue(value).map(Money.init(fen:))
  }
}

extension Moment: DatabaseValueConvertible {
  /// The seconds.
  package var databaseValue: DatabaseValue { seconds.databaseValue }
  /// The moment of those seconds.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Moment? {
    Int64.fromDatabaseValue(value).map(Moment.init(seconds:))
  }
}

extension ID: DatabaseValueConvertible {
  /// The text.
  package var databaseValue: DatabaseValue { text.databaseValue }
  /// The identifier with that text.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> ID? {
    String.fromDatabaseValue(value).map { ID($0) }
  }
}

extension Plan.Stage: DatabaseValueConvertible {}
extension LoanPurpose: DatabaseValueConvertible {}
extension Freeze.State: DatabaseValueConvertible {}
extension Operation.State: DatabaseValueConvertible {}
extension OperationKind: DatabaseValueConvertible {}
extension OperationFailure: DatabaseValueConvertible {}
extension Difference.Kind: DatabaseValueConvertible {}
extension CarrierReport: DatabaseValueConvertible {}
extension Role: DatabaseValueConvertible {}
extension Account.Family: DatabaseValueConvertible {}

/// The cells of one row, in the order of its table's columns.
typealias Cells = [DatabaseValue]

/// Reads a row's cells from left to right.
struct CellReader {
  private let row: Row
  private var index = 0

  init(_ row: Row, from index: Int = 0) {
    self.row = row
    self.index = index
  }

  mutating func next<Value: DatabaseValueConvertible>() throws -> Value {
    defer { index += 1 }
    return try row.decode(Value.self, atIndex: index)
  }
}

extension Optional where Wrapped: DatabaseValueConvertible {
  /// The value's cell, or the empty one.
  var cell: DatabaseValue { self?.databaseValue ?? .null }
}
