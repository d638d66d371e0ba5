extension NaivePlan {
  /// Penalty run up on an instalment so far, rounded once; none within the grace days.
  func penalty(_ row: Row) -> Int {
    guard today - row.due > terms.grace else { return 0 }
    return NaiveSchedule.nearest(row.fenDays * terms.penaltyMillionths, 1_000_000)
  }

  func owed(_ row: Row) -> Parts {
    var owed = row.rest
    owed.penalty = penalty(row) - row.paid.penalty - row.captured.penalty
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

  /// Covers an instalment from the customer's money and answers how much was used.
  mutating func cover(_ index: Int, _ amount: Int) -> Int {
    let part = covered(owed(rows[index]), by: amount)
    rows[index].paid += part
    close(index)
    return part.sum
  }

  private mutating func close(_ index: Int) {
    guard !rows[index].isSettled, owed(rows[index]).sum <= 0 else { return }
    if rows[index].captured.sum == 0 {
      rows[index].paidOn = today
      conclude(index, compensatedOn: nil)
    } else {
      conclude(index, compensatedOn: today)
    }
  }

  private mutating func conclude(_ index: Int, compensatedOn day: Int?) {
    rows[index].compensatedOn = day
    if (day ?? today) - rows[index].due <= terms.grace { rows[index].fenDays = 0 }
    if settledOn == nil, rows.allSatisfy(\.isSettled) { settledOn = today }
  }

  /// A credit balance covers what is due and not being captured, oldest first, as soon as it can.
  mutating func useCredit() {
    guard returnSteps < 3 else { return }
    for index in rows.indices
    where rows[index].due <= today && !rows[index].isSettled && rows[index].capturing == nil {
      if credit > 0 { credit -= cover(index, credit) }
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
    for index in rows.indices where left > 0 {
      let row = rows[index]
      guard row.due <= today || row.begins < today else { break }
      guard !row.isSettled else { continue }
      guard let request = row.capturing else {
        left -= cover(index, left)
        continue
      }
      let part = min(left, owed(row).sum - row.held)
      guard part > 0 else { continue }
      rows[index].held += part
      left -= part
      doublePayments.append(
        DoublePayment(
          payment: payment, request: request, instalment: row.number, day: today, amount: part))
    }
    credit += left
  }

  /// The day's settlement quote: what is due, coming principal, interest run up, less credit.
  var quote: Int? {
    guard isActive, rows.allSatisfy({ $0.capturing == nil }) else { return nil }
    var sum = accrued - credit
    for row in rows where !row.isSettled {
      sum += row.due <= today ? owed(row).sum : row.rest.principal
    }
    return max(0, sum)
  }

  private var runningIndex: Int? { rows.firstIndex { $0.due > today } }

  /// Interest since the last due day on the principal not yet due, months counted as 30 days, less
  /// what was paid of it in advance.
  private var accrued: Int {
    guard let index = runningIndex, rows[index].begins < today, !rows[index].isSettled else {
      return 0
    }
    let balance = rows[index...].reduce(0) { $0 + $1.asked.principal }
    let (from, to) = (NaiveDay.parts(rows[index].begins), NaiveDay.parts(today))
    let months = (to.year - from.year) * 12 + to.month - from.month
    let days = months * 30 + min(to.day, 30) - min(from.day, 30)
    let run = NaiveSchedule.nearest(balance * terms.yearlyHundredths * days, 3_600_000)
    return max(0, min(run, rows[index].asked.interest) - rows[index].paid.interest)
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
    let (running, interest) = (runningIndex, accrued)
    for index in rows.indices where !rows[index].isSettled {
      if rows[index].due > today {
        rows[index].asked.interest = rows[index].paid.interest + (index == running ? interest : 0)
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
    doublePayments.removeAll { $0.request == number }
    credit += rows[index].held - cover(index, rows[index].held)
    rows[index].held = 0
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
    let used = capture(index, min(amount, request.owed), since: request.day)
    bills[bills.count - 1].isOwed = used > 0
    if amount > used { undue[number] = amount - used }
    guard rows[index].capturing == number else { return }
    rows[index].capturing = nil
    let held = rows[index].held
    rows[index].held = 0
    returnRest(of: held, index, number)
    useCredit()
  }

  /// A capture counts from the day on which it was asked for: no penalty ran on it since.
  private mutating func capture(_ index: Int, _ amount: Int, since day: Int) -> Int {
    let days = today - max(day, rows[index].due)
    var then = rows[index]
    then.fenDays -= then.rest.principal * max(0, days)
    var owed = then.rest
    let penalty =
      day - then.due > terms.grace
      ? NaiveSchedule.nearest(then.fenDays * terms.penaltyMillionths, 1_000_000) : 0
    owed.penalty = penalty - then.paid.penalty - then.captured.penalty
    let part = covered(owed, by: amount)
    rows[index].captured += part
    rows[index].fenDays -= part.principal * max(0, days)
    if owed == part, !rows[index].isSettled { conclude(index, compensatedOn: day) }
    return part.sum
  }

  /// What a payment held meanwhile has left to cover after a capture of less; the rest of it was
  /// paid twice.
  private mutating func returnRest(of held: Int, _ index: Int, _ number: Int) {
    guard held > 0, !rows[index].isSettled else { return }
    var used = cover(index, held)
    for place in doublePayments.indices where doublePayments[place].request == number {
      let part = min(used, doublePayments[place].amount)
      doublePayments[place].amount -= part
      used -= part
    }
  }
}
