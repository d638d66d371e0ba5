/// The terms of a plan, as shown to the customer and signed.
@dynamicMemberLookup
package struct PlanTerms: FieldPart {
  /// Principal, periods, rate and days: what the schedule is made from.
  package var schedule = Schedule.Terms()
  /// What the plan does to the quota of its line.
  package var quota = QuotaUse.frozen
  /// The amount to be frozen, at least the principal; nothing of a drawing.
  package var freeze = Money.zero
  /// The last day of the freeze, after the last due day plus the capture days.
  package var freezeEnds = Day.earliest
  /// When quota goes back.
  package var release = ReleaseRule.perInstalment
  /// When an unpaid instalment is captured.
  package var capture = CaptureRule()
  /// How the plan is served.
  package var servicing = Servicing()
  /// Who pays each instalment.
  package var payer = Payer.customer
  /// Who pays those that come after the service plan has ended, where the carrier's rebate pays.
  package var restPayer: Payer?
  /// What each report of the carrier means.
  package var carrierReports = CarrierMeanings()
  /// Who has which share of what the plan earns.
  package var shares: [RevenueShare] = []

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields.object("schedule", &schedule)
    fields.defaulted("quota", &quota)
    fields("freeze", &freeze)
    fields("freezeEnds", &freezeEnds)
    fields("release", &release)
    fields.object("capture", &capture)
    servicing.visit(&fields)
    fields.defaulted("payer", &payer)
    fields("restPayer", &restPayer)
    fields.object("carrierReports", &carrierReports)
    fields.objects("shares", &shares, isOptional: true)
  }

  /// What the plan is served by reads as if it were the term's own.
  package subscript<Value>(dynamicMember path: WritableKeyPath<Servicing, Value>) -> Value {
    get { servicing[keyPath: path] }
    set { servicing[keyPath: path] = newValue }
  }
}

extension Plan {
  /// Who pays the instalment called `number`: the carrier's rebate ends with the service plan, in months.
  package func payer(of number: Int) -> Payer {
    guard let terms else { return .customer }
    guard let rest = terms.restPayer, let form = signature?.form,
      number * (terms.schedule.frequency.months ?? 1) > form.serviceMonths
    else { return terms.payer }
    return rest
  }
}

/// When an unpaid instalment is captured, and how much at most.
package struct CaptureRule: FieldPart {
  /// What makes an instalment capturable.
  package var trigger = CaptureTrigger.overdue
  /// Days past due at which an instalment is captured.
  package var overdueDays = 0
  /// Days between the notice and the capture, which waits for a notice; zero when none is needed.
  package var noticeDays = 0
  /// The most that is captured for one instalment.
  package var mostPerInstalment: Money?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields.defaulted("trigger", &trigger)
    fields("overdueDays", &overdueDays)
    fields.defaulted("noticeDays", &noticeDays)
    fields("mostPerInstalment", &mostPerInstalment)
  }
}

/// What each report of the carrier means for a plan.
package struct CarrierMeanings: FieldPart {
  /// An unpaid telephone bill.
  package var arrears = CarrierMeaning.nothing
  /// A suspended number.
  package var suspension = CarrierMeaning.nothing
  /// A cheaper service plan.
  package var downgrade = CarrierMeaning.nothing
  /// A cancelled number.
  package var cancellation = CarrierMeaning.nothing
  /// A number taken to another carrier.
  package var portOut = CarrierMeaning.nothing

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields.defaulted("arrears", &arrears)
    fields.defaulted("suspension", &suspension)
    fields.defaulted("downgrade", &downgrade)
    fields.defaulted("cancellation", &cancellation)
    fields.defaulted("portOut", &portOut)
  }
}

extension CarrierMeanings {
  /// What `report` means.
  package subscript(report: CarrierReport) -> CarrierMeaning {
    switch report {
    case .arrears: arrears
    case .suspension: suspension
    case .downgrade: downgrade
    case .cancellation: cancellation
    case .portOut: portOut
    }
  }
}

/// What a report of the carrier means for a plan.
package enum CarrierMeaning: String, Choice {
  /// Nothing.
  case nothing
  /// The rebate stops; the customer pays from now on.
  case rebateStops = "rebate-stops"
  /// After a notice, what is due is captured.
  case noticeThenCapture = "notice-then-capture"
  /// Everything that is left falls due.
  case remainingDue = "remaining-due"
}

/// When quota goes back to the customer.
package enum ReleaseRule: String, Choice {
  /// With every instalment, in step with the principal.
  case perInstalment = "per-instalment"
  /// When the plan has ended.
  case atEnd = "at-end"
}

/// What makes an unpaid instalment capturable.
package enum CaptureTrigger: String, Choice {
  /// Its days past due.
  case overdue
  /// Only a breach that the carrier told.
  case breach
}

/// The components of what is due.
package enum Component: String, Choice {
  /// Cost of recovery.
  case cost
  /// Fees.
  case fee
  /// Penalty interest.
  case penalty
  /// Interest.
  case interest
  /// Principal.
  case principal
}

extension Schedule.Terms: FieldPart {
  package init() {
    self.init(principal: .zero, periods: 1, rate: .zero, start: Day.earliest)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("principal", &principal)
    fields("periods", &periods)
    fields.defaulted("frequency", &frequency)
    fields.defaulted("method", &method)
    fields("rate", &rate)
    fields.defaulted("rateBasis", &rateBasis)
    fields("start", &start)
    fields("firstDue", &firstDue)
    fields.defaulted("holidays", &holidays)
    fields.defaulted("dayCount", &dayCount)
    fields.defaulted("partPeriods", &partPeriods)
    fields.defaulted("rounding", &rounding)
    fields("instalment", &instalment)
    fields("instalmentMultiple", &instalmentMultiple)
    fields.defaulted("multipleRule", &multipleRule)
    fields.defaulted("principalGrace", &principalGrace)
    fields.defaulted("interestDeferral", &interestDeferral)
    fields.defaulted("interestFree", &interestFree)
    fields.defaulted("upfrontFee", &upfrontFee)
    fields.defaulted("feePerPeriod", &feePerPeriod)
    fields.defaulted("feeBasis", &feeBasis)
  }
}
