/// A second, naive model of a plan's life, written from the text of the design.
///
/// It walks every calendar day and applies that day's facts in trade order. It shares no code with
/// `Lending`.
struct NaivePlan {
  typealias Parts = NaiveParts

  struct Row {
    let number: Int
    var due: Int
    let begins: Int
    var asked: Parts
    /// What the row before handed on, and what this one handed on: rests that the tolerance forgives.
    var added = Parts()
    var handedOn = Parts()
    var paid = Parts()
    var captured = Parts()
    /// The principal that bore penalty, by day; the days of grace are not there while they bear nothing.
    var bore: [Int: Int] = [:]
    var paidOn: Int?
    var compensatedOn: Int?
    var capturing: Int?
    var held = 0
    var notBefore: Int?

    var isSettled: Bool { paidOn != nil || compensatedOn != nil }
    /// What is left of everything but penalty.
    var rest: Parts {
      var rest = asked + added - paid - captured - handedOn
      rest.penalty = 0
      return rest
    }
  }

  struct Request {
    let number: Int
    let isCapture: Bool
    let instalment: Int?
    let amount: Int
    let day: Int
    /// How much of a capture was owed when it was asked for.
    var owed = 0
    /// What it has settled, and whether nothing was left.
    var settled = 0
    var taken = 0
    var isLast = false
    var isOpen = true
    var isDone = false
    var answered: Int?
  }

  struct Bill {
    let request: Int
    let instalment: Int
    let amount: Int
    /// Whether it settled something, or arose from a capture that was wholly undue.
    var isOwed: Bool
    var repaid = 0
    var settledOn: Int?
  }

  struct DoublePayment {
    let payment: Int
    let request: Int
    let instalment: Int
    let day: Int
    var amount = 0
    /// What of it waits for the answer.
    var held = 0
  }

  /// What the answer to a capture has told of the time before it.
  struct Known {
    var parts = Parts()
    var isAwaited = false
    var kept: [DoublePayment] = []
  }

  let terms: NaiveTerms
  var today: Int
  var rows: [Row] = []
  var credit = 0
  var requests: [Request] = []
  var released = 0
  var captured = 0
  var bills: [Bill] = []
  /// What captures took beyond what was owed, by request, and what of it was refunded.
  var undue: [Int: Int] = [:]
  var undueRefunded: [Int: Int] = [:]
  var doublePayments: [DoublePayment] = []
  var doubleRefunded: [DoubleKey: Int] = [:]
  /// The same at the end of what is told.
  var toBeRefunded: [DoubleKey: Int] = [:]
  var undueToBeRefunded: [Int: Int] = [:]
  /// Of captures, by request, what is known from the start.
  var known: [Int: Known] = [:]
  var reports: [(report: Int, since: Int)] = []
  var notices: [(instalment: Int?, day: Int)] = []
  var disbursedOn: Int?
  var settledOn: Int?
  var returnSteps = 0
  var refundedToCustomer: Int?
  /// What the customer is still owed after that, and what the shop kept.
  var stillToRefund = 0
  var shopKept = 0
  /// The instalments that reversals of payments open again, by day, and those opened so far.
  var openings: [Int: Set<Int>] = [:]
  var openedAgain: [Int: Int] = [:]
  /// What of the payment at hand goes back to the customer, by the places of the rows.
  var aside: [Int: Int] = [:]
  /// How many records it has lived through.
  var next = 0

  struct DoubleKey: Hashable {
    let payment: Int
    let instalment: Int
  }

  init(_ terms: NaiveTerms) {
    self.terms = terms
    today = terms.start
  }

  /// A return is a wish until the shop's refund, the third of its steps.
  var isActive: Bool { disbursedOn != nil && settledOn == nil && returnSteps < 3 }

  /// The plan at the end of each of `days` (in order), with what of `all` stands applied in trade order,
  /// each on its day.
  static func told(_ terms: NaiveTerms, _ all: [NaiveRecord], on days: [Int]) -> [NaivePlan] {
    told(terms, all, on: days, openings(terms, all))
  }

  private static func told(
    _ terms: NaiveTerms, _ all: [NaiveRecord], on days: [Int], _ openings: [Int: Set<Int>]
  ) -> [NaivePlan] {
    days.map { day in
      var plan = NaivePlan(terms)
      plan.openings = openings
      plan.expect(all.standing)
      var known: [Int: Known] = [:]
      var learned: Set<Int> = []
      let records = all.standing(on: day)
      var before: [Int: NaivePlan] = [:]
      while let (record, answer) = plan.live(records, until: day, but: learned, &before) {
        // All from the request on once more, with what is known now.
        learned.insert(record)
        known[answer.request] = answer.known
        plan = before[answer.request] ?? plan
        plan.known = known
      }
      return plan
    }
  }

  /// Lives to the end of `day`, or to a record that tells something new of the time before it.
  private mutating func live(
    _ records: [NaiveRecord], until day: Int, but learned: Set<Int>,
    _ before: inout [Int: NaivePlan]
  ) -> (record: Int, answer: (request: Int, known: Known))? {
    if next == 0, today == terms.start { openAgain() }
    while true {
      while next < records.count, records[next].day == today {
        let record = records[next]
        if case .askedCapture(let request, _, _) = record.fact { before[request] = self }
        if !learned.contains(record.number), let answer = self.learned(record) {
          return (record.number, answer)
        }
        apply(record)
        next += 1
      }
      if today == day { return nil }
      dawn()
    }
  }

  /// A new day begins: a day of penalty more, instalments fall due, credit covers them.
  mutating func dawn() {
    handOnRests()
    today += 1
    openAgain()
    for index in rows.indices where !rows[index].isSettled {
      guard rows[index].due < today else { break }
      let late = today - rows[index].due
      guard late > terms.grace, rows[index].rest.sum >= terms.tolerance else { continue }
      // With the first day after them the days of grace may count too.
      let isFirst = late == terms.grace + 1 && terms.graceCounts
      for day in (isFirst ? rows[index].due + 1 : today)...today {
        rows[index].bore[day] = rows[index].rest.principal
      }
    }
    if credit > 0 { useCredit() }
  }

  /// At the end of a day, what the tolerance forgives of a row that has fallen due is asked for with the
  /// next one that has not.
  private mutating func handOnRests() {
    guard isActive, terms.tolerance > 0 else { return }
    for index in rows.indices
    where rows[index].due <= today && !rows[index].isSettled && rows[index].capturing == nil
      && rows[index].rest.sum < terms.tolerance
    {
      let next = rows.firstIndex { $0.due > today && !$0.isSettled && $0.capturing == nil }
      guard let next else { continue }
      let rest = owed(rows[index])
      rows[index].handedOn += rest
      rows[next].added += rest
      close(index)
    }
  }

  mutating func apply(_ record: NaiveRecord) {
    switch record.fact {
    case .disbursed: disburse()
    case .paid(let amount): pay(amount, record.number)
    case .settled(let amount): settle(amount, record.number)
    case .reported(let report): hear(report)
    case .cleared(let report): reports.removeAll { $0.report == report }
    case .warned(let instalment): notices.append((instalment, today))
    case .askedRelease(let request, let amount):
      requests.append(
        Request(number: request, isCapture: false, instalment: nil, amount: amount, day: today))
    case .askedCapture(let request, let instalment, let amount):
      askCapture(request, instalment, amount)
    case .answeredDone(let request, let amount): done(request, amount)
    case .answeredFailed(let request, let next): fail(request, next)
    case .answeredUnknown: break
    case .billRepaid(let request, let amount): repayBill(request, amount)
    case .captureRefunded(let request, let amount):
      undueRefunded[request, default: 0] += amount
      repayBill(request, amount)
    case .paymentRefunded(let payment, let instalment, let amount):
      doubleRefunded[DoubleKey(payment: payment, instalment: instalment), default: 0] += amount
    case .phoneBack, .contractEnded: returnSteps += 1
    case .shopRefunded(let amount):
      returnSteps += 1
      for index in rows.indices {
        rows[index].asked = rows[index].paid + rows[index].captured
        (rows[index].added, rows[index].handedOn) = (Parts(), Parts())
      }
      // Nothing was lent in the end: the owner has back what was captured, the shop owes what it was paid.
      for request in requests where request.isCapture && request.isDone {
        undue[request.number] = request.taken
      }
      shopKept = terms.principal - amount
    case .customerRefunded(let amount):
      refundedToCustomer = toRefund
      returnSteps += 1
      stillToRefund = toRefund - amount
      credit = 0
    case .returnPutRight(let kind, let amount):
      switch kind {
      case 4: shopKept -= amount
      case 5: stillToRefund -= amount
      default: stillToRefund += amount
      }
    case .reversed: break
    }
  }

  private mutating func disburse() {
    disbursedOn = today
    var begins = today
    for (index, row) in NaiveSchedule(terms).rows.enumerated() {
      var asked = Parts()
      asked.interest = row.interest
      asked.principal = row.principal
      rows.append(Row(number: index + 1, due: row.due, begins: begins, asked: asked))
      begins = row.due
    }
  }

  private mutating func hear(_ report: Int) {
    guard terms.meanings[report] > 0 else { return }
    if !reports.contains(where: { $0.report == report }) { reports.append((report, today)) }
    guard terms.meanings[report] == 3 else { return }
    for index in rows.indices where rows[index].due > today { rows[index].due = today }
    if credit > 0 { useCredit() }
  }

  private mutating func repayBill(_ request: Int, _ amount: Int) {
    // What was repaid for a capture that came to nothing, the owner owes.
    if !bills.contains(where: { $0.request == request }),
      let gone = requests.first(where: { $0.number == request })
    {
      bills.append(
        Bill(request: request, instalment: gone.instalment ?? 0, amount: 0, isOwed: false))
    }
    guard let index = bills.firstIndex(where: { $0.request == request }) else { return }
    bills[index].repaid += amount
    if bills[index].repaid >= bills[index].amount, bills[index].settledOn == nil {
      bills[index].settledOn = today
    }
  }

  private mutating func expect(_ records: [NaiveRecord]) {
    for record in records {
      switch record.fact {
      case .paymentRefunded(let payment, let instalment, let amount):
        toBeRefunded[DoubleKey(payment: payment, instalment: instalment), default: 0] += amount
      case .captureRefunded(let request, let amount):
        undueToBeRefunded[request, default: 0] += amount
      default: break
      }
    }
  }

  mutating func openAgain() {
    for number in openings[today] ?? [] { openedAgain[number] = today }
  }

  /// What stood settled just before a payment was reversed or a capture taken back and does not after it,
  /// of each by what was written down until then.
  private static func openings(_ terms: NaiveTerms, _ all: [NaiveRecord]) -> [Int: Set<Int>] {
    var found: [Int: Set<Int>] = [:]
    for (place, record) in all.enumerated() {
      guard record.isReversal || all.takenBack[record.number] != nil else { continue }
      let others = all[place...].dropFirst().filter {
        !$0.isReversal && all.takenBack[$0.number] == nil
      }
      func settled(_ records: [NaiveRecord]) -> Set<Int> {
        let plan = told(terms, records + others, on: [record.day], found)[0]
        return Set(plan.rows.filter(\.isSettled).map(\.number))
      }
      let opened = settled(Array(all[..<place])).subtracting(settled(Array(all[...place])))
      found[record.day, default: []].formUnion(opened)
    }
    return found
  }
}
