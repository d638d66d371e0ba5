extension NaivePlan {
  /// Penalty run up on an instalment so far, rounded once, with what the row before handed on.
  func penalty(_ row: Row) -> Int {
    row.added.penalty
      + NaiveSchedule.nearest(row.bore.values.reduce(0, +) * terms.penaltyMillionths, 1_000_000)
  }

  func owed(_ row: Row) -> Parts {
    var owed = row.rest
    owed.penalty =
      penalty(row) - row.paid.penalty - row.captured.penalty - row.handedOn.penalty
    return owed
  }

  /// What `amount` covers of `owed` in the order of the terms.
  func covered(_ owed: Parts, by amount: Int) -> Parts {
    var covered = Parts()
    var left = amount
    for component in terms.order {
      covered[component] = max(0, min(left, owed[component]))
      left -= covered[component]
    }
    return covered
  }

  /// What is asked for today: all of an instalment that has fallen due, of another what was added to it.
  private func asked(_ row: Row) -> Parts {
    let owed = owed(row)
    guard row.due > today else { return owed }
    var open = row.added - row.paid - row.captured - row.handedOn
    for component in 0..<5 { open[component] = max(0, min(open[component], owed[component])) }
    return open
  }

  /// Covers an instalment from the customer's money and answers how much was used.
  mutating func cover(_ index: Int, _ amount: Int, of parts: Parts? = nil) -> Int {
    let part = covered(parts ?? owed(rows[index]), by: amount)
    rows[index].paid += part
    close(index)
    return part.sum
  }

  mutating func close(_ index: Int) {
    guard !rows[index].isSettled, owed(rows[index]).sum <= 0 else { return }
    if rows[index].captured.sum == 0 {
      rows[index].paidOn = today
    } else {
      rows[index].compensatedOn = today
    }
    finish(on: today)
  }

  /// The plan is settled with its last instalment, but not while a capture waits for its answer.
  private mutating func finish(on day: Int) {
    guard settledOn == nil, rows.allSatisfy({ $0.isSettled && $0.capturing == nil }) else { return }
    settledOn = day
  }

  /// A credit balance covers what is due and not being captured, oldest first, as soon as it can.
  mutating func useCredit() {
    guard returnSteps < 3 else { return }
    for index in rows.indices where !rows[index].isSettled && rows[index].capturing == nil {
      if credit > 0 { credit -= cover(index, credit, of: asked(rows[index])) }
    }
  }

  /// Oldest instalment first, then the running one; an instalment being captured takes no debit.
  ///
  /// After the shop's refund nothing is owed.
  mutating func pay(_ amount: Int, _ payment: Int) {
    aside = setAside(payment, amount)
    var left = amount - aside.values.reduce(0, +)
    guard returnSteps < 3 else {
      if returnSteps == 3 { credit += left } else { stillToRefund += left }
      return
    }
    left -= waited(payment)
    for index in rows.indices { left -= take(index, left, of: asked(rows[index]), payment) }
    for index in rows.indices where rows[index].due > today && rows[index].begins < today {
      left -= take(index, left, of: owed(rows[index]), payment)
    }
    credit += left
  }

  private mutating func take(_ index: Int, _ amount: Int, of parts: Parts, _ payment: Int) -> Int {
    let row = rows[index]
    guard !row.isSettled else { return 0 }
    guard let request = row.capturing else {
      return amount > 0 ? cover(index, amount, of: parts) : 0
    }
    // What its answer is, is known: it has had its part.
    guard known[request] == nil else { return 0 }
    // What went back to the customer was held before, and takes its place.
    let room = parts.sum - row.held
    let back = max(0, min(aside[index, default: 0], room))
    aside[index, default: 0] -= back
    rows[index].held += back
    let part = min(amount, room - back)
    guard part > 0 else { return 0 }
    rows[index].held += part
    let place = doublePlace(payment, index, request)
    doublePayments[place].amount += part
    doublePayments[place].held += part
    return part
  }

  private mutating func doublePlace(_ payment: Int, _ index: Int, _ request: Int) -> Int {
    let number = rows[index].number
    let found = doublePayments.lastIndex {
      $0.payment == payment && $0.instalment == number && $0.request == request
    }
    if let found { return found }
    doublePayments.append(
      DoublePayment(payment: payment, request: request, instalment: number, day: today))
    return doublePayments.count - 1
  }

  /// What the customer is given back of a payment, then or later, pays nothing.
  private mutating func setAside(_ payment: Int, _ amount: Int) -> [Int: Int] {
    var left = amount
    var aside: [Int: Int] = [:]
    for index in rows.indices {
      let key = DoubleKey(payment: payment, instalment: rows[index].number)
      let part = min(left, toBeRefunded[key, default: 0])
      guard part > 0 else { continue }
      left -= part
      aside[index] = part
      if let request = rows[index].capturing {
        doublePayments[doublePlace(payment, index, request)].amount += part
      }
    }
    return aside
  }

  /// What a payment kept for captures that are known to be done pays what those left.
  private mutating func waited(_ payment: Int) -> Int {
    var sum = 0
    for index in rows.indices {
      for answer in known.values where answer.isAwaited {
        for part in answer.kept
        where part.payment == payment && part.instalment == rows[index].number && part.held > 0 {
          let used = cover(index, part.held, of: asked(rows[index]))
          doublePayments[doublePlace(payment, index, part.request)].amount += part.held - used
          sum += part.held
        }
      }
    }
    return sum
  }

  /// The day's settlement quote: what is due, coming principal, interest run up, less credit.
  var quote: Int? {
    guard isActive, rows.allSatisfy({ $0.capturing == nil }) else { return nil }
    var sum = interestRun - credit
    for row in rows {
      if row.due <= today {
        sum += row.isSettled ? 0 : owed(row).sum
      } else {
        // Interest paid ahead is no interest run up: what is beyond that comes off.
        sum += row.rest.principal + row.added.interest + row.added.penalty
        sum -= row.paid.interest + row.paid.penalty
      }
    }
    return max(0, sum)
  }

  private var runningIndex: Int? { rows.firstIndex { $0.due > today } }

  /// Interest since the last due day on the principal not yet due, months counted as 30 days.
  private var interestRun: Int {
    guard let index = runningIndex, rows[index].begins < today else { return 0 }
    let balance = rows[index...].reduce(0) { $0 + $1.asked.principal }
    let (from, to) = (NaiveDay.parts(rows[index].begins), NaiveDay.parts(today))
    let months = (to.year - from.year) * 12 + to.month - from.month
    let days = months * 30 + min(to.day, 30) - min(from.day, 30)
    let run = NaiveSchedule.nearest(balance * terms.yearlyHundredths * days, 3_600_000)
    return min(run, rows[index].asked.interest)
  }

  /// Everything is paid at once; interest of the time to come is not asked for.
  ///
  /// Less than the quote is an ordinary payment.
  mutating func settle(_ amount: Int, _ payment: Int) {
    let isGivenBack = toBeRefunded.contains { $0.key.payment == payment && $0.value > 0 }
    guard let needed = quote, amount >= needed, !isGivenBack else {
      pay(amount, payment)
      return
    }
    var left = amount + credit
    let (running, interest) = (runningIndex, interestRun)
    for index in rows.indices where !rows[index].isSettled || rows[index].due > today {
      if rows[index].due > today {
        rows[index].asked.interest = index == running ? interest : 0
        // What was paid ahead and is not asked for pays something else.
        let beyond = max(0, -rows[index].rest.interest)
        rows[index].paid.interest -= beyond
        left += beyond
      }
      left -= cover(index, left)
    }
    credit = left
  }

  mutating func askCapture(_ number: Int, _ instalment: Int, _ amount: Int) {
    var request = Request(
      number: number, isCapture: true, instalment: instalment, amount: amount, day: today)
    if let index = rows.firstIndex(where: { $0.number == instalment }) {
      if let day = captureDay(rows[index]), day <= today {
        request.owed = max(0, min(amount, owed(rows[index]).sum))
      }
      let answer = known[number]
      if rows[index].capturing == nil, !rows[index].isSettled, answer?.isAwaited ?? true {
        rows[index].capturing = number
      }
      if let answer {
        (request.settled, request.isLast) = settle(index, answer.parts, atMost: request.owed)
      }
    }
    requests.append(request)
  }

  mutating func fail(_ number: Int, _ nextAttempt: Int?) {
    guard let place = requests.firstIndex(where: { $0.number == number && !$0.isDone }) else {
      return
    }
    requests[place].isOpen = false
    requests[place].answered = today
    guard requests[place].isCapture, let index = row(of: requests[place]) else { return }
    rows[index].notBefore = nextAttempt ?? today
  }

  func row(of request: Request) -> Int? { rows.firstIndex { $0.number == request.instalment } }

  mutating func done(_ number: Int, _ amount: Int) {
    // What was told to have failed may turn out done.
    guard let place = requests.firstIndex(where: { $0.number == number && !$0.isDone }) else {
      return
    }
    requests[place].isOpen = false
    requests[place].isDone = true
    requests[place].answered = today
    requests[place].taken = amount
    let request = requests[place]
    guard request.isCapture else {
      released += amount
      return
    }
    captured += amount
    var bill = Bill(
      request: number, instalment: request.instalment ?? 0, amount: amount, isOwed: false)
    if let earlier = bills.firstIndex(where: { $0.request == number }) {
      bill.repaid = bills.remove(at: earlier).repaid
    }
    if bill.repaid >= amount { bill.settledOn = today }
    bills.append(bill)
    guard let index = row(of: request) else {
      undue[number] = amount
      return
    }
    bills[bills.count - 1].isOwed = request.settled > 0
    if amount > request.settled { undue[number] = amount - request.settled }
    if rows[index].capturing == number { rows[index].capturing = nil }
    let days = rows.compactMap { $0.paidOn ?? $0.compensatedOn }
    finish(on: request.isLast ? today : days.max() ?? today)
    useCredit()
  }

  // MARK: What an answer tells of the time before

  /// What the answer to a capture tells, or nil where it tells nothing new.
  func learned(_ record: NaiveRecord) -> (request: Int, known: Known)? {
    switch record.fact {
    case .answeredFailed(let number, _):
      guard requests.contains(where: { $0.number == number && $0.isCapture && $0.isOpen }) else {
        return nil
      }
      return (number, Known())
    case .answeredDone(let number, let amount):
      guard let request = requests.first(where: { $0.number == number && $0.isCapture }),
        !request.isDone
      else { return nil }
      var answer = Known()
      answer.isAwaited = request.isOpen
      answer.kept = doublePayments.filter { $0.request == number }
      guard let index = row(of: request) else { return (number, answer) }
      // What was owed then and still is.
      let stays = amount - min(amount, undueToBeRefunded[number, default: 0])
      var then = rows[index]
      let first = then.due + terms.grace
      then.bore = then.bore.filter { request.day > first && $0.key <= request.day }
      answer.parts = returnSteps < 3 ? covered(owed(then), by: min(stays, request.owed)) : Parts()
      return (number, answer)
    default: return nil
    }
  }

  /// A capture settles its part as of its own day.
  private mutating func settle(
    _ index: Int, _ parts: Parts, atMost amount: Int
  ) -> (sum: Int, isLast: Bool) {
    let owed = owed(rows[index])
    var open = Parts()
    for component in 0..<5 { open[component] = max(0, min(parts[component], owed[component])) }
    let part = covered(open, by: amount)
    rows[index].captured += part
    let wasSettled = rows[index].isSettled
    close(index)
    return (part.sum, !wasSettled && rows[index].isSettled)
  }
}
