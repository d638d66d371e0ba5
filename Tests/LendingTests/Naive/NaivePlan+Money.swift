extension NaivePlan {
  /// Penalty run up on an instalment so far, rounded once, with what the row before handed on.
  func penalty(_ row: Row) -> Int {
    row.added.penalty
      + NaiveSchedule.nearest(row.bore.values.reduce(0, +) * terms.penaltyMillionths, 1_000_000)
  }

  /// Whether penalty of `day` is not there for what was settled as of `settled`; what is settled within the
  /// grace never bears any.
  private func isAfter(_ settled: Int, _ day: Int, _ row: Row) -> Bool {
    settled > row.due + terms.grace ? day > settled : true
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
    paidUntil(today, index)
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
    guard let place = requests.firstIndex(where: { $0.number == number && !$0.isDone }) else {
      return
    }
    requests[place].isOpen = false
    requests[place].answered = today
    guard requests[place].isCapture, let index = row(of: requests[place]) else { return }
    rows[index].notBefore = nextAttempt ?? today
    guard rows[index].capturing == number else { return }
    rows[index].capturing = nil
    // What is paid back to the customer while the capture is held to be done pays nothing.
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
    let stays = amount - min(amount, undueToBeRefunded[number, default: 0])
    let used = capture(index, min(stays, request.owed), since: request.day, isHeld: false)
    bills[bills.count - 1].isOwed = used > 0
    if amount > used { undue[number] = amount - used }
    if rows[index].capturing == number {
      rows[index].capturing = nil
      rows[index].held = 0
      _ = coverHeld(index, number)
    }
    useCredit()
  }

  /// A capture counts from the day on which it was asked for, and a payment that met it from its own: no
  /// penalty ran on it since.
  private mutating func capture(_ index: Int, _ amount: Int, since day: Int, isHeld: Bool) -> Int {
    guard returnSteps < 3, !rows[index].isSettled else { return 0 }
    var then = rows[index]
    then.bore = then.bore.filter { !isAfter(day, $0.key, then) }
    let part = covered(owed(then), by: amount)
    if isHeld { rows[index].paid += part } else { rows[index].captured += part }
    let rest = rows[index].rest
    for (date, principal) in rows[index].bore where isAfter(day, date, then) {
      if date <= then.paidUntil {
        rows[index].bore[date] = principal - part.principal
      } else {
        rows[index].bore[date] = rest.sum >= terms.tolerance ? rest.principal : 0
      }
    }
    if isHeld { paidUntil(day, index) }
    giveBackPenalty(index)
    var now = rows[index]
    now.bore = now.bore.filter { !isAfter(day, $0.key, now) || $0.key <= now.paidUntil }
    guard owed(now).sum <= 0 else { return part.sum }
    let isAnswered = settledOn
    close(index, on: day)
    if !isHeld, isAnswered == nil, settledOn != nil { settledOn = today }
    return part.sum
  }

  /// A payment within the grace settles nothing that bears penalty.
  private mutating func paidUntil(_ day: Int, _ index: Int) {
    guard day > rows[index].due + terms.grace else { return }
    rows[index].paidUntil = max(day, rows[index].paidUntil)
  }

  /// Penalty that was paid for days since the request of a capture never ran.
  private mutating func giveBackPenalty(_ index: Int) {
    let never = max(0, -owed(rows[index]).penalty)
    let paid = min(rows[index].paid.penalty, never)
    rows[index].paid.penalty -= paid
    let taken = min(rows[index].captured.penalty, never - paid)
    rows[index].captured.penalty -= taken
    credit += paid + taken
  }

  /// What payments held meanwhile cover, each as of its own day; after a capture the rest of them was paid
  /// twice.
  private mutating func coverHeld(
    _ index: Int, _ number: Int
  ) -> Int {
    var used = 0
    for place in doublePayments.indices where doublePayments[place].request == number {
      let payment = doublePayments[place]
      let refund = min(payment.amount, toBeRefunded[payment.key, default: 0])
      let part = capture(index, payment.amount - refund, since: payment.day, isHeld: true)
      doublePayments[place].amount -= part
      used += part + refund
    }
    return used
  }
}
