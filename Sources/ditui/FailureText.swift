import Foundation
import Lending
import LendingStore
import TerminalKit
import Wording

nonisolated extension Words {
  /// The sentence for an error that is no refusal: what the world did, to which file, and what to do
  /// next; an error that names no file befell `book`.
  func failure(_ error: any Error, book: String) -> String {
    switch error {
    case let refusal as Refusal: return joined(refusal.reasons.map { sentence($0) })
    case let failure as BookFailure: return sentence(failure)
    case let failure as LineSource.Failure: return failure.sentence(self)
    case let failure as WholeFile.Failure: return failure.sentence(self)
    case let failure as Settings.Failure: return sentence(failure)
    case let failure as Theme.Failure: return sentence(failure)
    case let failure as TerminalFailure: return sentence(failure)
    default: break
    }
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

  /// The sentence for a file that cannot serve as the book.
  func sentence(_ failure: BookFailure) -> String {
    switch failure {
    case .missing(let path): bookMissing(path)
    case .foreign(let path): bookForeign(path)
    case .damaged(let path): bookDamaged(path)
    case .newer(let path): bookNewer(path)
    case .older(let path): bookOlder(path)
    case .notReadable(let path): bookNotReadable(path)
    case .notWritable(let path): bookNotWritable(path)
    case .notDurable(let path): bookNotDurable(path)
    case .logUnreadable(let path): bookLogUnreadable(path)
    case .entryAltered(let entry): entryAltered("\(entry)")
    case .entryDiffers(let entry): entryDiffers("\(entry)")
    case .chainBroken(let entry): chainBroken("\(entry)")
    case .entryUnreadable(let entry): entryUnreadable("\(entry)")
    }
  }

  /// The sentence for a theme that cannot be used.
  func sentence(_ failure: Theme.Failure) -> String {
    switch failure {
    case .notFound(let name): themeMissing(name)
    case .notReadable(let file): fileNotReadable(file)
    case .unreadable(let file, let line): themeUnreadable(file, line)
    case .unknownTone(let file, let name): themeWordUnknown(file, name)
    case .unknownLook(let file, _, let word): themeWordUnknown(file, word)
    case .circular(let names): themeCircular(names.joined(separator: " > "))
    }
  }

  /// The sentence for settings that cannot be used.
  func sentence(_ failure: Settings.Failure) -> String {
    switch failure {
    case .notReadable(let file): fileNotReadable(file)
    case .notWritable(let file): fileNotWritable(file)
    case .unreadable(let file, let line): settingsUnreadable(file, line)
    case .malformed(let file, let key, let choices):
      settingsMalformed(file, key, choices.joined(separator: " "))
    }
  }

  /// The sentence for a terminal that cannot show a screen.
  func sentence(_ failure: TerminalFailure) -> String {
    switch failure {
    case .notATerminal, .alreadyOpen: noTerminal
    case .unknownType(let type): terminalUnknown(type)
    }
  }
}
