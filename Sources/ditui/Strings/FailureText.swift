import Lending
import LendingStore

nonisolated extension Strings {
  /// The sentence for an error that is no refusal: what the world did, and what to do next.
  func failure(_ error: any Error) -> String {
    if let refusal = error as? Refusal { return joined(refusal.reasons.map { sentence($0) }) }
    guard let failure = error as? BookFailure else { return bookFailed("", "\(error)") }
    switch failure {
    case .missing(let path): return bookMissing(path)
    case .foreign(let path): return bookForeign(path)
    case .damaged(let path): return bookDamaged(path)
    case .newer(let path): return bookNewer(path)
    case .notWritable(let path): return bookNotWritable(path)
    case .notDurable(let path): return bookNotWritable(path)
    case .entryAltered(let entry), .entryDiffers(let entry), .chainBroken(let entry),
      .entryUnreadable(let entry):
      return bookDamaged("\(entry)")
    }
  }

  /// The sentence for a theme that cannot be used.
  func sentence(_ failure: Theme.Failure) -> String {
    switch failure {
    case .notFound(let name): themeMissing(name)
    case .unreadable(let file, let line): themeUnreadable(file, line)
    case .unknownTone(let file, let name): themeWordUnknown(file, name)
    case .unknownLook(let file, _, let word): themeWordUnknown(file, word)
    }
  }
}
