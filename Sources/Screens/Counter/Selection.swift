import Lending
import LendingStore

/// What a customer chose, as typed: nothing of it tells who the customer is.
struct Selection: Codable, Equatable {
  var programme = ""
  var phone = ""
  var servicePlan = ""
  var periods = 0
  var firstDue = ""
  var downPayment = ""
}

/// A programme as it is offered on a day.
struct Offer: Equatable {
  let programme: ID<Programme>
  let terms: ProgrammeTerms
}

extension Selection {
  /// The choice with what is not offered replaced by the first of what is.
  func completed(by offers: [Offer]) -> Selection {
    guard let offer = offers.first(where: { $0.programme.text == programme }) ?? offers.first else {
      return self
    }
    var chosen = self
    let terms = offer.terms
    chosen.programme = offer.programme.text
    if !terms.phones.contains(where: { $0.model == phone }) {
      chosen.phone = terms.phones.first?.model ?? ""
    }
    if !terms.servicePlans.contains(where: { $0.name == servicePlan }) {
      chosen.servicePlan = terms.servicePlans.first?.name ?? ""
    }
    if !terms.periods.contains(periods) { chosen.periods = Selection.proposedPeriods(terms) }
    return chosen
  }

  /// The choice under another programme; a term that was only proposed is proposed anew.
  func moved(to programme: ID<Programme>, among offers: [Offer]) -> Selection {
    var moved = self
    if let terms = offer(among: offers)?.terms, periods == Selection.proposedPeriods(terms) {
      moved.periods = 0
    }
    moved.programme = programme.text
    return moved.completed(by: offers)
  }

  private static func proposedPeriods(_ terms: ProgrammeTerms) -> Int {
    terms.periods.contains(12) ? 12 : terms.periods.first ?? 12
  }

  func offer(among offers: [Offer]) -> Offer? {
    offers.first { $0.programme.text == programme }
  }
}

/// What a selection comes to: the form that would be signed, its schedule and its cost.
struct Quote: Equatable {
  let offer: Offer
  let form: CostFormSigned
  let terms: PlanTerms
  let schedule: Schedule
  /// Nil where no rate solves the payments.
  let cost: CostOfCredit?

  /// The quote on `day`.
  ///
  /// - Throws: every reason why the programme does not offer what was chosen.
  init(_ selection: Selection, _ offers: [Offer], signed day: Day) throws(Refusal) {
    guard let offer = selection.offer(among: offers) else {
      throw Refusal(.programmeNotOffered(until: nil))
    }
    let (form, unread) = Quote.form(selection, offer.terms)
    let terms = offer.terms.terms(for: form, signed: day)
    var complete = form
    complete.terms = terms
    complete.totals = SignedTotals(of: terms)
    let reasons = offer.terms.reasons(for: complete, terms, signed: day)
    // Of what cannot be read nothing else is told.
    let others = reasons.filter { reason in !unread.contains { $0.field == reason.field } }
    if let refusal = Refusal(unread + others) { throw refusal }
    let schedule = try Schedule(terms.schedule)
    self.offer = offer
    self.form = form
    self.terms = terms
    self.schedule = schedule
    do {
      cost = try CostOfCredit(schedule)
    } catch {
      // Shown as a rate that nothing solves.
      cost = nil
    }
  }

  /// The form with prices from the programme, so that nobody types them, and what of the choice could
  /// not be read.
  private static func form(
    _ selection: Selection, _ terms: ProgrammeTerms
  ) -> (form: CostFormSigned, unread: [Reason]) {
    var reasons: [Reason] = []
    var form = CostFormSigned(
      plan: "", phone: selection.phone, imei: "", servicePlan: selection.servicePlan,
      monthlyFee: .zero, serviceMonths: 0, listPrice: .zero, periods: selection.periods,
      place: .customerDevice)
    if let phone = terms.phones.first(where: { $0.model == selection.phone }) {
      form.listPrice = phone.price
      form.instantDiscount = phone.instantDiscount ?? .zero
    }
    if let plan = terms.servicePlans.first(where: { $0.name == selection.servicePlan }) {
      form.monthlyFee = plan.monthlyFee
      form.serviceMonths = plan.months
    }
    if terms.discountFinanced {
      form.downPayment = form.listPrice - form.instantDiscount
    } else if !selection.downPayment.isEmpty {
      if let amount = Money(text: selection.downPayment), amount <= .ceiling {
        form.downPayment = amount
      } else {
        reasons.append(.fieldMalformed(field: "downPayment", expected: .amount))
      }
    }
    if !selection.firstDue.isEmpty {
      form.firstDue = Day(selection.firstDue)
      if form.firstDue == nil {
        reasons.append(.fieldMalformed(field: "firstDue", expected: .day))
      }
    }
    return (form, reasons)
  }

  var charges: Money { schedule.totals.interest + schedule.totals.fee }
}

extension Session {
  /// What is offered on the business day at `outlet`, or everywhere without one.
  func offers(at outlet: ID<Outlet>?) throws -> [Offer] {
    let day = try day()
    let place = try outlet.flatMap { try book.outlet($0) }
    let programmes = try place.map { try book.programmes(of: $0.carrier) } ?? book.programmes()
    return programmes.compactMap { programme in
      guard let terms = programme.terms(on: day) else { return nil }
      if let place, !terms.provinces.contains(place.province) { return nil }
      return Offer(programme: programme.id, terms: terms)
    }
  }
}
