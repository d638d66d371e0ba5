import ArgumentParser
import Foundation
import Lending
import LendingStore
import Reporting
import Wording

extension ExitCode {
  /// The book cannot be read or written.
  package static let bookUnusable = ExitCode(74)
}

extension GlobalOptions {
  /// Opens the book for `body` and closes it.
  ///
  /// A refusal ends with status 1; whatever is wrong with the file is said with what to do next and
  /// ends with status 74.
  package func withBook(
    _ mode: Book.Mode = .existing, at path: String? = nil, durability: Book.Durability = .full,
    _ body: (Book) throws -> Void
  ) throws {
    do {
      let book = try Book.open(path ?? self.book, mode, durability: durability)
      try body(book)
      try book.close()
    } catch let code as ExitCode {
      throw code
    } catch let usage as ValidationError {
      throw usage
    } catch let refusal as Refusal {
      throw CommandOutput.refused(refusal, words)
    } catch {
      CommandOutput.error(words.failure(error, book: path ?? self.book))
      throw ExitCode.bookUnusable
    }
  }

  /// The day looked at: the one asked for, else the book's business day, else the calendar's.
  package func day(of book: Book) throws -> Day {
    if let givenToday { return givenToday }
    return try book.businessDay ?? today
  }

  /// The book as it stood at the end of `on`, or of a clock that lies before the business day: what
  /// stands now is never told of a day of the past.
  package func standing(_ book: Book, on: Day?) throws -> (book: Book, day: Day) {
    let day = try on ?? day(of: book)
    guard let businessDay = try book.businessDay, on != nil || day < businessDay else {
      return (book, day)
    }
    return (day == businessDay ? book : try book.standing(on: day), day)
  }

  /// Says how many days are open behind the clock's, which a reading command does not close.
  package func tellDaysOpen(_ book: Book) throws {
    let days = try Closing.daysOpen(in: book, on: today)
    guard days > 0, let since = try book.businessDay else { return }
    CommandOutput.error(words.daysOpenNote(days, words.day(since)))
  }

  /// What the role asked for sees: as an agent, as the one who works here.
  package var visibility: Visibility {
    get throws {
      guard role == .agent else { return Visibility(role) }
      return Visibility(role, agent: try Settings.read().agent.map { ID($0) })
    }
  }

  /// Ends with status 1 where the role asked for does not see it.
  package func needs(_ matter: Visibility.Matter) throws {
    guard !Visibility(role).sees(matter) else { return }
    CommandOutput.error(words.notForAgents)
    throw ExitCode(1)
  }
}
