import Lending

/// Something in the book that is not as its journal says, or not as it was written.
package enum Discrepancy: Hashable, Sendable {
  /// SQLite finds the file damaged.
  case fileDamaged
  /// The device wrote later entries, but this one is not there.
  case entryMissing(EntryID)
  /// The entry's hash is not that of its fields.
  case entryAltered(EntryID)
  /// The entry does not follow from the one before it.
  case chainBroken(EntryID)
  /// The entry's body cannot be read.
  case entryUnreadable(EntryID)
  /// Two entries of one device were recorded for the same request; the second is named.
  case requestRepeated(EntryID)
  /// A row of a table is not what the journal makes of it.
  case rowDiffers(table: String, key: [String], RowFault)
  /// The schedule that was signed is not the one that its terms make.
  case scheduleDiffers(EntryID)
  /// What an entry booked on one day for one day does not add up to zero.
  case unbalanced(subject: String, booked: Day, valueDay: Day, by: Money)
  /// The ledger's balance of a freeze, what the plan says remains, and the sum of the operations
  /// done are not the same.
  case freezeDiffers(ID<Plan>, ledger: Money, remaining: Money, operations: Money)
  /// The ledger's principal of a running plan is not its unpaid principal.
  case principalDiffers(ID<Plan>, ledger: Money, unpaid: Money)
  /// The ledger's accounts of a line are not what the line says: of limit, used, frozen and
  /// available the first that differs.
  case lineDiffers(ID<Line>, Account.Family, ledger: Money, line: Money)
  /// What ought to be released less what was is not what is asked for, to send, held back or undue.
  case releasesDiffer(ID<Plan>, ought: Money, accounted: Money)
  /// More was done outside than the plan may have, and no difference lists it: a second freeze, or more
  /// released or captured than stands in its freeze.
  case operationsExceed(ID<Plan>, OperationKind, done: Money, accounted: Money)

  /// What is wrong with a row.
  package enum RowFault: Hashable, Sendable {
    /// It ought to be there.
    case missing
    /// It ought not to be there.
    case extra
    /// It holds something else in this column.
    case differs(column: String)
  }
}
