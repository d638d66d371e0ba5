extension NaivePlan {
  /// Penalty run up on an instalment so far, rounded once, with what the row before handed on.
  func penalty(_ row: Row) -> Int {
    row.added.penalty + NaiveSchedule.nearest(row.fenDays * terms.penaltyMillionths, 1_000_000)
  }

  /// The days up to today that bore penalty for `row`, were something settled as of `day`.
  private func bearing(_ row: Row, since day: Int) -> Int {
    let graceEnds = row.due + terms.grace
    guard today > graceEnds else { return 0 }
    if day > graceEnds { return today - day }
    return today - (terms.graceCounts ? row.due : graceEnds)
  }

  /// The row as it stood at the end of `day`, as far as penalty goes.
  private func row(_ row: Row, asOf day: Int) -> Row {
    guard row.rest.sum >= terms.tolerance else { return row }
    var then = row
    then.fenDays -= then.rest.principal * bearing(row, since: day)
    return then
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

  mutating func close(_ index: Int, on day: Int? = nil) {
    guard !rows[index].isSettled, owed(rows[index]).sum <= 0 else { return }
    if rows[index].captured.sum == 0 {
      rows[index].paidOn = day ?? today
    } else {
      rows[index].compensatedOn = day ?? today
    }
    let last = rows.compactMap { $0.paidOn ?? $0.compensatedOn }.max()
    if settledOn == nil, rows.allSatisfy(\.isSettled) { settledOn = day == nil ? today : last }
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
    guard returnSteps < 3 else {
      credit += amount
      return
    }
    var left = amount
    for index in rows.indices { left -= take(index, left, of: asked(rows[index]), payment) }
    for index in rows.indices where rows[index].due > today && rows[index].begins < today {
      left -= take(index, left, of: owed(rows[index]), payment)
    }
    credit += left
  }

  private mutating func take(_ index: Int, _ amount: Int, of parts: Parts, _ payment: Int) -> Int {
    let row = rows[index]
    guard amount > 0, !row.isSettled else { return 0 }
    guard let request = row.capturing else { return cover(index, amount, of: parts) }
    let part = min(amount, parts.sum - row.held)
    guard part > 0 else { return 0 }
    rows[index].held += part
    if doublePayments.last?.payment == payment, doublePayments.last?.instalment == row.number {
      doublePayments[doublePayments.count - 1].amount += part
    } else {
      doublePayments.append(
        DoublePayment(
          payment: payment, request: request, instalment: row.number, day: today, amount: part))
    }
    return part
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
    guard let needed = quote, amount >= needed else {
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
      if rows[index].capturing == nil, !rows[index].isSettled { rows[index].capturing = number }
    }
    requests.append(request)
  }

  mutating func fail(_ number: Int, _ nextAttempt: Int?) {
    guard let place = requests.firstIndex(where: { $0.number == number && $0.isOpen }) else {
      return
    }
    requests[place].isOpen = false
    requests[place].answered = today
    guard requests[place].isCapture, let index = row(of: requests[place]) else { return }
    rows[index].notBefore = nextAttempt ?? today
    guard rows[index].capturing == number else { return }
    rows[index].capturing = nil
    credit += rows[index].held - coverHeld(index, number)
    rows[index].held = 0
    doublePayments.removeAll { $0.request == number }
    useCredit()
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
    let request = requests[place]
    guard request.isCapture else {
      released += amount
      return
    }
    captured += amount
    bills.append(
      Bill(request: number, instalment: request.instalment ?? 0, amount: amount, isOwed: false))
    guard let index = row(of: request) else {
      undue[number] = amount
      return
    }
    let used = capture(index, min(amount, request.owed), since: request.day, isHeld: false)
    bills[bills.count - 1].isOwed = used > 0
    if amount > used { undue[number] = amount - used }
    guard rows[index].capturing == number else { return }
    rows[index].capturing = nil
    rows[index].held = 0
    _ = coverHeld(index, number)
    useCredit()
  }

  /// A capture counts from the day on which it was asked for, and a payment that met it from its own: no
  /// penalty ran on it since.
  private mutating func capture(_ index: Int, _ amount: Int, since day: Int, isHeld: Bool) -> Int {
    let then = row(rows[index], asOf: day)
    let part = covered(owed(then), by: amount)
    if isHeld { rows[index].paid += part } else { rows[index].captured += part }
    rows[index].fenDays = then.fenDays
    if rows[index].rest.sum >= terms.tolerance {
      rows[index].fenDays += rows[index].rest.principal * bearing(rows[index], since: day)
    }
    guard owed(then) == part, !rows[index].isSettled else { return part.sum }
    let isAnswered = settledOn
    close(index, on: day)
    if !isHeld, isAnswered == nil, settledOn != nil { settledOn = today }
    return part.sum
  }

  /// What payments held meanwhile cover, each as of its own day; after a capture the rest of them was paid
  /// twice.
  private mutating func coverHeld(_ index: Int, _ number: Int) -> Int {
    var used = 0
    for place in doublePayments.indices where doublePayments[place].request == number {
      let payment = doublePayments[place]
      guard !rows[index].isSettled else { break }
      let part = capture(index, payment.amount, since: payment.day, isHeld: true)
      doublePayments[place].amount -= part
      used += part
    }
    return used
  }
}
