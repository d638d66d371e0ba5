extension Plan {
  /// The plan that `entries` tell of at the end of `day`, or nil without its application.
  ///
  /// - Example: 5,999.00 over 12 without interest, three paid: 1,499.76 released, 4,499.24 frozen.
  package init?(_ entries: [Entry], asOf day: Day) {
    guard let fold = PlanFold(entries, asOf: day) else { return nil }
    self = fold.plan
    nextChangeDay = fold.nextChangeDay
  }

  init(application: Application, opened: Day, asOf: Day) {
    self.application = application
    self.opened = opened
    self.asOf = asOf
  }
}

extension PlanTerms {
  /// The allocation order with what it leaves out behind.
  package var order: [Component] {
    servicing.allocation + Component.allCases.filter { !servicing.allocation.contains($0) }
  }

  /// The same for what is paid before it is due.
  package var advanceOrder: [Component] {
    let first = servicing.repayment.advance
    return first + order.filter { !first.contains($0) }
  }
}
