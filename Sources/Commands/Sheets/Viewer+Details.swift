import Lending
import Wording

extension Viewer {
  func detail(_ partner: Partner) -> FactSheet {
    var sheet = sheet(partner)
    sheet.add("scopes", .texts(partner.registration.scopes.map { words.name($0) }))
    sheet.add("left", partner.left, brief: false)
    sheet.add(
      part: "intakeReasons",
      intake(partner).map { reason in
        var sheet = FactSheet(words)
        sheet.add("code", reason.code)
        sheet.add("reason", words.sentence(reason))
        return sheet
      })
    if visibility.sees(.partnerFigures) {
      sheet.add(part: "evidence", partner.evidence.map { self.sheet($0) })
      sheet.add(part: "movements", partner.movements.map { self.sheet($0) })
    }
    sheet.add(part: "agents", partner.agents.map { self.sheet($0, of: partner.id) })
    return sheet
  }

  func detail(_ product: Product) -> FactSheet {
    let terms = product.terms(on: day) ?? product.latest
    var sheet = sheet(product)
    sheet.add(
      part: "grades",
      terms.grades.map { step in
        var sheet = FactSheet(words)
        sheet.add("grade", step.grade)
        sheet.add("limit", step.limit)
        sheet.add("annualRate", .rate(terms.annualRate(of: step)))
        if terms.rateBasis == .daily { sheet.add("dailyRate", .rate(step.rate)) }
        return sheet
      })
    return sheet
  }

  private func sheet(_ evidence: Partner.Evidence) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("kind", evidence.kind, words.name)
    sheet.add("filed", evidence.filed)
    sheet.add("lapses", evidence.lapses)
    sheet.add("reference", evidence.reference)
    return sheet
  }

  private func sheet(_ movement: Partner.Movement) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("entry", movement.entry.description)
    sheet.add("day", movement.day)
    sheet.add("amount", movement.amount)
    sheet.add("balance", movement.balance)
    sheet.add("cause", movement.cause, words.name)
    sheet.add("reference", movement.reference)
    return sheet
  }

  func sheet(_ consent: Customer.Consent) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("purpose", consent.purpose, words.name)
    sheet.add("version", consent.version)
    sheet.add("place", consent.place, words.name)
    sheet.add("formNumber", consent.formNumber)
    sheet.add("day", consent.day)
    sheet.add("withdrawn", consent.withdrawn)
    return sheet
  }

  func detail(_ plan: Plan) -> FactSheet {
    var sheet = sheet(plan.summary)
    sheet.add("servicePlan", plan.signature?.form?.servicePlan)
    sheet.add("listPrice", plan.signature?.form?.listPrice)
    sheet.add("instantDiscount", plan.signature?.form?.instantDiscount)
    sheet.add("downPayment", plan.signature?.form?.downPayment)
    sheet.add("annualRate", plan.terms.map { .rate($0.schedule.annualRate) } ?? .nothing)
    sheet.add("contract", plan.contract)
    if let drawing = plan.application.drawing {
      sheet.add("vin", drawing.vehicle?.vin)
      sheet.add("card", drawing.card.map { "****\($0.suffix(4))" })
      sheet.add("merchant", drawing.payment?.merchant)
      sheet.add("reference", drawing.payment?.reference)
      sheet.add("drawn", plan.drawn)
    }
    sheet.add("credit", plan.credit)
    sheet.add("principalRepaid", plan.principalRepaid)
    sheet.add("overdue", plan.overdue(on: day).total)
    sheet.add("oughtReleased", plan.oughtReleased)
    sheet.add("captureFrom", plan.captureFrom)
    sheet.add("calledDue", plan.calledDue)
    if let writtenOff = plan.writtenOff {
      sheet.add("reason", writtenOff.reason)
      sheet.add("reference", writtenOff.reference)
      sheet.add("claim", plan.claim)
    }
    if let returning = plan.returning {
      sheet.add("returning", returning.started)
      sheet.add("steps", returning.stepsTaken)
      sheet.add("toRefund", returning.toRefund)
    }
    sheet.add(part: "freeze", plan.freeze.map { self.sheet($0) })
    sheet.add(part: "settlement", plan.settlement(on: day).map { self.sheet($0) })
    if visibility.sees(.revenueShares) {
      sheet.add(part: "shares", plan.shares.map { self.sheet($0, $1) })
    }
    sheet.add(part: "instalments", plan.instalments.map { self.sheet($0, of: plan) })
    sheet.add(
      part: "bucketStays",
      Measure.allCases.flatMap { measure in
        plan.stays(in: .usual, measure, through: day).map { self.sheet($0, measure) }
      })
    sheet.add(
      part: "operations",
      (plan.operations + plan.pending).map {
        self.sheet(
          $0, plan: plan.id, customer: plan.application.customer, plan.application.agent)
      })
    sheet.add(part: "bills", plan.bills.map { self.sheet($0) })
    sheet.add(part: "differences", plan.differences.map { self.sheet($0) })
    sheet.add(part: "payments", plan.payments.map { self.sheet($0) })
    sheet.add(part: "notices", plan.notices.map { self.sheet($0) })
    return sheet
  }

  private func sheet(_ stay: Plan.Stay, _ measure: Measure) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("measure", measure, words.name)
    sheet.add("bucket", BucketScale.usual.bands[stay.band].label)
    sheet.add("entered", stay.entered)
    sheet.add("left", stay.left)
    return sheet
  }

  private func sheet(_ share: RevenueShare, _ amount: Money) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("party", share.party, words.name)
    sheet.add("component", share.component, words.name)
    sheet.add("percent", .rate(share.percent))
    sheet.add("earned", amount)
    return sheet
  }

  private func sheet(_ freeze: Freeze) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", freeze.id)
    sheet.add("authorisation", freeze.authorisation)
    sheet.add("state", freeze.state, words.name)
    sheet.add("original", freeze.original)
    sheet.add("released", freeze.released)
    sheet.add("captured", freeze.captured)
    sheet.add("remaining", freeze.remaining)
    sheet.add("day", freeze.day)
    sheet.add("ends", freeze.ends)
    return sheet
  }

  private func sheet(_ settlement: Settlement) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("day", settlement.day)
    sheet.add("due", settlement.due.total)
    sheet.add("comingPrincipal", settlement.comingPrincipal)
    sheet.add("accruedInterest", settlement.accruedInterest)
    sheet.add("fee", settlement.fee)
    sheet.add("paidAhead", settlement.advance)
    sheet.add("credit", settlement.credit)
    sheet.add("total", settlement.total)
    sheet.add("bills", settlement.bills)
    return sheet
  }

  private func sheet(_ instalment: Plan.Instalment, of plan: Plan) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("number", instalment.number)
    sheet.add("due", instalment.due)
    sheet.add("principal", instalment.scheduled.principal)
    sheet.add("interest", instalment.scheduled.interest)
    sheet.add("fee", instalment.scheduled.fee)
    sheet.add("payment", instalment.scheduled.total)
    sheet.add("charged", instalment.charged.total, brief: false)
    sheet.add("carriedOn", instalment.carried.total, brief: false)
    sheet.add("paid", instalment.paid.total)
    sheet.add("captured", instalment.captured.total)
    let owed = plan.terms.map { instalment.owed(on: day, $0) }
    sheet.add("penaltyDue", owed?.penalty)
    sheet.add("owed", instalment.isSettled ? .zero : owed?.total)
    sheet.add("state", plan.state(of: instalment, on: day), words.name)
    let days = plan.daysPastDue(of: instalment, .after, on: day)
    let before = plan.daysPastDue(of: instalment, .before, on: day)
    sheet.add("daysPastDue", days, brief: false)
    sheet.add("daysPastDueBefore", before, brief: false)
    sheet.add("bucket", Bucket(daysPastDue: days), brief: false, \.rawValue)
    sheet.add("bucketBefore", Bucket(daysPastDue: before), brief: false, \.rawValue)
    return sheet
  }

  private func sheet(_ bill: Bill) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", bill.id)
    add(bill, to: &sheet)
    return sheet
  }

  private func sheet(_ difference: Difference) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("id", difference.id)
    add(difference, to: &sheet)
    return sheet
  }

  private func sheet(_ payment: Plan.Payment) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("entry", payment.entry.description)
    sheet.add("day", payment.day)
    sheet.add("amount", payment.amount)
    sheet.add("payer", payment.payer, words.name)
    sheet.add("reference", payment.reference)
    return sheet
  }

  private func sheet(_ notice: Plan.Notice) -> FactSheet {
    var sheet = FactSheet(words)
    sheet.add("day", notice.day)
    sheet.add("instalment", notice.instalment)
    sheet.add("way", notice.way, words.name)
    return sheet
  }
}
