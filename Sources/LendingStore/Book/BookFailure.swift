import Lending

/// Why a file cannot serve as the book, or why entries cannot be taken in; the file is untouched.
package enum BookFailure: Error, Hashable, Sendable {
  /// There is no file, and none was to be made.
  case missing(path: String)
  /// The file is something else: another application's database, no database, or a folder.
  case foreign(path: String)
  /// The file is shorter than it says, or what stands in it cannot be read.
  case damaged(path: String)
  /// A newer version of the program wrote it.
  case newer(path: String)
  /// An older version of the program wrote its tables, and they cannot be made anew where it may only
  /// be read.
  case older(path: String)
  /// The file may not be read.
  case notReadable(path: String)
  /// The file may only be read, and its log, which holds what was recorded last, cannot be read.
  case logUnreadable(path: String)
  /// The file, or its folder, may not be written to.
  case notWritable(path: String)
  /// The connection does not wait for the disk, so that a power cut could lose what was recorded.
  case notDurable(path: String)
  /// The entry's hash is not that of its fields.
  case entryAltered(EntryID)
  /// An entry with this number is in the book, with other content.
  case entryDiffers(EntryID)
  /// The entry does not follow from the one before it.
  case chainBroken(EntryID)
  /// The entry's body cannot be read.
  case entryUnreadable(EntryID)
}
