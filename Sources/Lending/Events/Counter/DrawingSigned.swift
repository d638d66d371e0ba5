/// The customer signed the cost form of a drawing: the full terms, as shown.
package struct DrawingSigned: PlanEventBody, SignedForm {
  package static let kind = Event.Kind.drawingSigned
  package static let version = 2
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan.
  package var plan = ID<Plan>("")
  /// The first due day; one period after the signature unless another is given.
  package var firstDue: Day?
  /// The terms; the write door fills in what the product says.
  package var terms: PlanTerms?
  /// Where it was signed.
  package var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  package var formNumber: String?
  /// The version of the rules that made the schedule.
  package var rulesVersion: String?
  /// SHA-256 of the schedule shown, in hexadecimal.
  package var scheduleDigest: String?
  /// What the schedule shown added up to.
  package var totals: SignedTotals?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, place: ConsentPlace, _ fill: (inout DrawingSigned) -> Void = { _ in }
  ) {
    self.plan = plan
    self.place = place
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("firstDue", &firstDue)
    fields.object("terms", &terms)
    fields("place", &place)
    fields("formNumber", &formNumber)
    fields("rulesVersion", &rulesVersion)
    fields("scheduleDigest", &scheduleDigest)
    fields.object("totals", &totals)
  }
}

extension DrawingSigned {
  package static func raised(_ json: JSON, from version: Int) -> JSON {
    version < 2 ? PenaltyGrace.raised(json) : json
  }

  /// With the terms that the product gives for what was asked, and their totals.
  package func completed(in situation: AdmissionContext) -> DrawingSigned {
    var body = self
    body.terms = terms ?? situation.offered(start: situation.day, firstDue: firstDue)
    body.rulesVersion = rulesVersion ?? CostFormSigned.rulesVersion
    body.totals = totals ?? body.terms.flatMap(SignedTotals.init)
    return body
  }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.reasons(for: self, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.sign(self, on: entry.day) }
}

extension AdmissionContext {
  /// The terms that the product gives today for the drawing of the plan, or nil where it offers none.
  fileprivate func offered(start: Day, firstDue: Day?) -> PlanTerms? {
    guard let drawing = plan?.application.drawing, let terms = product?.terms(on: day),
      let step = line?.grade.flatMap(terms.step)
    else { return nil }
    return terms.terms(for: drawing, step, signed: start, firstDue: firstDue)
  }

  fileprivate func reasons(for body: DrawingSigned, _ plan: Plan) -> [Reason] {
    guard plan.application.drawing != nil else { return [.notOffered(field: "plan")] }
    var reasons = signable(plan)
    if isHighRisk { reasons.append(.highRisk) }
    reasons += placed(body.place, body.formNumber)
    guard let line, let offer = product?.terms(on: day), let terms = body.terms else {
      return reasons + [.programmeNotOffered(until: nil)]
    }
    reasons += missingConsents(offer.consents) + open(line)
    // A second signature replaces the first, whose amount is held already.
    let held = plan.use.pending
    let needed = terms.schedule.principal - held
    if needed > .zero { reasons += quota(for: needed, line) }
    guard let expected = offered(start: terms.schedule.start, firstDue: terms.schedule.firstDue)
    else { return reasons + [.notOffered(field: "terms")] }
    if expected.schedule.principal != terms.schedule.principal {
      reasons.append(
        .amountsDisagree(field: "terms.principal", expected: expected.schedule.principal))
    } else if expected != terms {
      reasons.append(.notOffered(field: "terms"))
    } else {
      do {
        reasons += try Schedule(terms.schedule).instalmentReasons
        if body.totals != SignedTotals(of: terms) { reasons.append(.scheduleDiffers) }
      } catch {
        reasons += error.reasons
      }
    }
    return reasons
  }
}

extension DrawingSigned {
  package static let examples = [
    #"""
    {"request":"x-74","day":"2026-04-02","actor":"S1","event":"drawing-signed",
    "plan":"PL-5","place":"customer-device"}
    """#
  ]
}
