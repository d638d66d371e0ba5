import Lending
import LendingStore
import StoryKit

/// The made-up book of `ditui demo`: a year of business before a day, by events alone.
///
/// The same day, size and seed make the same requests. They pass the write door in their order.
package struct DemoBook {
  /// The code that the numbers of things begin with: they were given out by another device, so that
  /// the book's own counter meets none of them.
  static let origin = "K7QX"
  /// The time of day at which a demonstration begins: 10:42.
  package static let secondOfDay = 38_520

  let today: Day
  let now: Moment
  let size: Int
  let journal: DemoJournal
  var dice: Dice
  private var lastNumber = 1000
  private(set) var people = 0
  /// The codes of the companies that customers represent.
  var companies: [ID<Customer>: String] = [:]

  init(today: Day, size: Int, seed: UInt64, device: String) {
    self.today = today
    self.size = size
    now = Moment(day: today, secondOfDay: DemoBook.secondOfDay)
    journal = DemoJournal(device: device)
    dice = Dice(seed: seed)
  }

  /// The requests of the book, in the order in which they are to be recorded.
  ///
  /// `device` is the code of the book they are recorded in, after which entries are named.
  package static func requests(
    today: Day, size: Int = 300, seed: UInt64 = 7, device: String = Book.demonstrationDevice
  ) -> [Request] {
    var book = DemoBook(today: today, size: size, seed: seed, device: device)
    book.openBusiness()
    book.tellStories()
    book.tellTrouble()
    book.tellCompensated()
    book.tellBreaches()
    book.tellOperations()
    book.tellDifferences()
    book.tellReturns()
    book.tellEndings()
    book.fillCounter()
    book.tellWriteOffs()
    book.tellCustomers()
    book.tellProducts()
    book.closeDays()
    return book.journal.requests()
  }

  /// So many days from today.
  func day(_ days: Int) -> Day { today.adding(days: days) }

  func moment(_ days: Int, _ hour: Int, _ minute: Int, _ second: Int = 0) -> Moment {
    Moment(day: day(days), secondOfDay: hour * 3600 + minute * 60 + second)
  }

  mutating func number<Thing>() -> ID<Thing> {
    lastNumber += 1
    return ID("\(DemoBook.origin)-\(lastNumber)")
  }

  mutating func nextPerson() -> Int {
    people += 1
    return people
  }

  /// Closes every day before today, each at the end of its evening.
  private func closeDays() {
    guard var closed = journal.firstDay else { return }
    while closed < today {
      let day = closed
      journal.note(
        Event(DayClosed(closed: day)),
        at: Moment(day: day, secondOfDay: 86_399), by: journal.program)
      closed = closed.adding(days: 1)
    }
  }
}

/// The days and the second at which an instalment falls due on a given day.
struct DemoStart {
  let signed: Day
  let firstDue: Day?

  /// The start of a plan whose instalment `number` falls due on `day`, or the nearest day before it.
  init(instalment number: Int, due day: Day) {
    let first = day.adding(months: 1 - number)
    if first.adding(months: number - 1, dayOfMonth: first.day) == day {
      signed = first.adding(months: -1)
      firstDue = first
    } else {
      // Only the day of the signature can then have the day of the month.
      signed = day.adding(months: -number)
      firstDue = nil
    }
  }
}
