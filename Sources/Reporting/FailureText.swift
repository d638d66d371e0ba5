import Foundation
import Lending
import LendingStore
import TerminalKit
import Wording

extension Words {
  /// The sentence for an error: what a refusal says, or what the world did, to which file, and what to
  /// do next; an error that names no file befell `book`.
  package func failure(_ error: any Error, book: String) -> String {
    if let refusal = error as? Refusal { return joined(refusal.reasons.map { sentence($0) }) }
    if let failure = error as? any WordedFailure { return failure.sentence(self) }
    let failure = error as NSError
    guard failure.domain.hasPrefix("GRDB") else {
      return bookFailed(book, failure.localizedDescription)
    }
    switch failure.code & 0xFF {
    case 5, 6: return bookBusy(book)
    case 8, 10, 13, 14: return bookNotWritable(book)
    case 11, 26: return bookDamaged(book)
    default: return bookFailed(book, "SQLite \(failure.code)")
    }
  }
}

extension BookFailure: WordedFailure {
  package func sentence(_ words: Words) -> String {
    switch self {
    case .missing(let path): words.bookMissing(path)
    case .foreign(let path): words.bookForeign(path)
    case .damaged(let path): words.bookDamaged(path)
    case .newer(let path): words.bookNewer(path)
    case .older(let path): words.bookOlder(path)
    case .notReadable(let path): words.bookNotReadable(path)
    case .notWritable(let path): words.bookNotWritable(path)
    case .notDurable(let path): words.bookNotDurable(path)
    case .logUnreadable(let path): words.bookLogUnreadable(path)
    case .entryAltered(let entry): words.entryAltered("\(entry)")
    case .entryDiffers(let entry): words.entryDiffers("\(entry)")
    case .chainBroken(let entry): words.chainBroken("\(entry)")
    case .entryUnreadable(let entry): words.entryUnreadable("\(entry)")
    }
  }
}

extension Theme.Failure: WordedFailure {
  package func sentence(_ words: Words) -> String {
    switch self {
    case .notFound(let name): words.themeMissing(name)
    case .notReadable(let file): words.fileNotReadable(file)
    case .unreadable(let file, let line): words.themeUnreadable(file, line)
    case .unknownTone(let file, let name): words.themeWordUnknown(file, name)
    case .unknownLook(let file, _, let word): words.themeWordUnknown(file, word)
    case .circular(let names): words.themeCircular(names.joined(separator: " > "))
    }
  }
}

extension TerminalFailure: WordedFailure {
  package func sentence(_ words: Words) -> String {
    switch self {
    case .notATerminal, .alreadyOpen: words.noTerminal
    case .unknownType(let type): words.terminalUnknown(type)
    }
  }
}
