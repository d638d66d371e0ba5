import Foundation
import GRDB
import Lending

extension Book {
  /// Takes in entries of any device in any order, in one transaction, with the tables they touch.
  ///
  /// No rule is applied: what was recorded is a fact. Each entry's own hash is checked, and its link
  /// to those neighbours that are present; gaps may be filled later. What is there already is passed
  /// over.
  ///
  /// - Throws: `BookFailure` for an entry that is altered, breaks its chain, cannot be read, or stands
  ///   in the book with other content; then none of them is taken in.
  package func importEntries(_ entries: [StoredEntry]) throws {
    try recording { recording in
      for entry in entries { try recording.take(entry) }
    }
  }

  /// Up to `limit` entries by device and number after `id`, each as it stands in the journal.
  package func storedEntries(after id: EntryID? = nil, limit: Int) throws -> [StoredEntry] {
    try queue.read { try Journal(db: $0).page(after: id, limit: limit) }
  }
}

extension Recording {
  fileprivate func take(_ stored: StoredEntry) throws {
    let journal = folds.journal
    if let present = try journal.stored(stored.id) {
      guard present == stored else { throw BookFailure.entryDiffers(stored.id) }
      return
    }
    guard stored.computedHash == stored.hash else { throw BookFailure.entryAltered(stored.id) }
    guard stored.id.number > 1 || stored.previous == StoredEntry.origin else {
      throw BookFailure.chainBroken(stored.id)
    }
    let (device, number) = (stored.id.device, stored.id.number)
    if let before = try journal.stored(EntryID(device: device, number: number - 1)),
      before.hash != stored.previous
    {
      throw BookFailure.chainBroken(stored.id)
    }
    if let after = try journal.stored(EntryID(device: device, number: number + 1)),
      after.previous != stored.hash
    {
      throw BookFailure.chainBroken(after.id)
    }
    let entry = try stored.entry()
    try journal.insert(stored, entry)
    try folds.add(entry)
  }
}
