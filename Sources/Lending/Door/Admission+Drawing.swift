extension ProductTerms {
  /// Every field that breaks a rule for products.
  ///
  /// - Source: a person's line for consumption holds at most 200,000, a company's at most 10 million
  ///   (`domain.md` 5); the ceiling of 24% a year is the line courts draw for financial loans.
  var reasons: [Reason] {
    let most = borrower == .person ? Money(fen: 20_000_000) : Money(fen: 1_000_000_000)
    var reasons: [Reason] = []
    if leastAmount < Money(fen: 5_000) {
      reasons.append(.amountBelow(field: "terms.leastAmount", minimum: Money(fen: 5_000)))
    }
    if mostAmount > most {
      reasons.append(.amountAbove(field: "terms.mostAmount", maximum: most))
    }
    if mostAmount < leastAmount {
      reasons.append(.amountBelow(field: "terms.mostAmount", minimum: leastAmount))
    }
    for count in Set([periods.min() ?? 1, periods.max() ?? 1]).sorted() {
      reasons += Reason.outside(1...36, count, field: "terms.periods")
    }
    if quota == .frozen { reasons.append(.notOffered(field: "terms.quota")) }
    if ![360, 365].contains(daysInYear) { reasons.append(.notOffered(field: "terms.daysInYear")) }
    reasons += Reason.outside(
      .zero...LoanConventions.mostRate, mostAnnualRate, field: "terms.mostAnnualRate")
    if leastAnnualRate > mostAnnualRate {
      reasons.append(.rateAbove(field: "terms.leastAnnualRate", maximum: mostAnnualRate))
    }
    var taken: Set<String> = []
    for (index, step) in grades.enumerated() {
      let isTaken = !taken.insert(step.grade).inserted
      reasons += self.reasons(for: step, at: index, isTaken: isTaken)
    }
    for method in methods {
      reasons += conventions.multipleReasons(
        periods, most: mostAmount, method, grades.first?.rate ?? .zero, rateBasis)
    }
    return reasons + conventions.reasons(shortest: periods.min() ?? 1, most: mostAmount)
      + servicing.reasons
      + shares.reasons("terms.shares")
  }

  private func reasons(for step: GradeStep, at index: Int, isTaken: Bool) -> [Reason] {
    let field = "terms.grades[\(index)]"
    var reasons: [Reason] = []
    if isTaken { reasons.append(.taken(field: "\(field).grade", id: step.grade)) }
    if step.limit < leastAmount {
      reasons.append(.amountBelow(field: "\(field).limit", minimum: leastAmount))
    }
    if step.limit > mostAmount {
      reasons.append(.amountAbove(field: "\(field).limit", maximum: mostAmount))
    }
    guard leastAnnualRate <= mostAnnualRate else { return reasons }
    let annual = annualRate(of: step)
    if annual < leastAnnualRate {
      reasons.append(.rateBelow(field: "\(field).rate", minimum: leastAnnualRate))
    }
    if annual > mostAnnualRate {
      reasons.append(.rateAbove(field: "\(field).rate", maximum: mostAnnualRate))
    }
    return reasons
  }
}
