/// What a programme offers, as data.
@dynamicMemberLookup
package struct ProgrammeTerms: FieldPart {
  /// The name, as in 微粒贷信用购机.
  package var name = ""
  /// The carrier whose service plans go with the phones.
  package var carrier = ID<Carrier>("")
  /// What the freeze is taken on.
  package var source = FreezeSource.weilidai
  /// The owner of the line.
  package var owner = ""
  /// Who asks the owner for freezes, releases and captures.
  package var organiser = ""
  /// Who finances the plan.
  package var funder = ""
  /// Where it is open.
  package var provinces: [ProvinceCode] = []
  /// The phones.
  package var phones: [PhoneOffer] = []
  /// The service plans.
  package var servicePlans: [ServicePlanOffer] = []
  /// The numbers of instalments offered.
  package var periods: [Int] = []
  /// How the schedule is made.
  package var method = Schedule.Method.equalInstalment
  /// The contract rate a year.
  package var annualRate = Rate.zero
  /// The contract rate a day, where interest is reckoned by the day instead.
  package var dailyRate: Rate?
  /// How schedules are reckoned.
  package var conventions = LoanConventions()
  /// The least principal.
  package var leastPrincipal = Money.zero
  /// The most principal.
  package var mostPrincipal = Money.zero
  /// Whether the principal is the instant discount (直降) and not the price less the down payment.
  package var discountFinanced = false
  /// How much is frozen.
  package var freeze = FreezeRule()
  /// How many days the freeze outlasts the last due day.
  package var freezeExtraDays = 0
  /// When quota goes back.
  package var release = ReleaseRule.perInstalment
  /// When an unpaid instalment is captured.
  package var capture = CaptureRule()
  /// How running plans are served.
  package var servicing = Servicing()
  /// Who pays each instalment.
  package var payer = Payer.customer
  /// Who pays those that come after the service plan has ended, where the carrier's rebate pays.
  package var restPayer: Payer?
  /// What each report of the carrier means.
  package var carrierReports = CarrierMeanings()
  /// Who has which share of what plans earn.
  package var shares: [RevenueShare] = []
  /// The consents without which nothing is signed.
  package var consents: [ConsentDemand] = []
  /// The deposit that a partner needs to take part.
  package var requiredDeposit = Money.zero
  /// The share of the required deposit below which intake stops.
  package var intakeStopsBelowPercent = 100
  /// How long the customer may take to confirm a freeze.
  package var confirmationMinutes = 15

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("name", &name)
    fields("carrier", &carrier)
    fields("source", &source)
    fields("owner", &owner)
    fields("organiser", &organiser)
    fields("funder", &funder)
    fields.list("provinces", &provinces)
    fields.objects("phones", &phones)
    fields.objects("servicePlans", &servicePlans)
    fields.list("periods", &periods)
    fields.defaulted("method", &method)
    fields("annualRate", &annualRate)
    fields("dailyRate", &dailyRate)
    conventions.visit(&fields)
    fields("leastPrincipal", &leastPrincipal)
    fields("mostPrincipal", &mostPrincipal)
    fields.defaulted("discountFinanced", &discountFinanced)
    fields.object("freeze", &freeze)
    fields("freezeExtraDays", &freezeExtraDays)
    fields.defaulted("release", &release)
    fields.object("capture", &capture)
    servicing.visit(&fields)
    fields.defaulted("payer", &payer)
    fields("restPayer", &restPayer)
    fields.object("carrierReports", &carrierReports)
    fields.objects("shares", &shares, isOptional: true)
    fields.objects("consents", &consents)
    fields("requiredDeposit", &requiredDeposit)
    fields.defaulted("intakeStopsBelowPercent", &intakeStopsBelowPercent)
    fields.defaulted("confirmationMinutes", &confirmationMinutes)
  }

  /// The contract rate for a year; a daily one times 365.
  package var yearlyRate: Rate { dailyRate.map { $0.yearly(days: 365) ?? $0 } ?? annualRate }

  /// What the schedules are reckoned by reads as if it were the programme's own.
  package subscript<Value>(dynamicMember path: WritableKeyPath<LoanConventions, Value>) -> Value {
    get { conventions[keyPath: path] }
    set { conventions[keyPath: path] = newValue }
  }

  /// What running plans are served by reads as if it were the programme's own.
  package subscript<Value>(dynamicMember path: WritableKeyPath<Servicing, Value>) -> Value {
    get { servicing[keyPath: path] }
    set { servicing[keyPath: path] = newValue }
  }
}

/// A phone of a programme.
package struct PhoneOffer: FieldPart {
  /// The model.
  package var model = ""
  /// The list price.
  package var price = Money.zero
  /// What the price is cut by at once, where the programme finances that.
  package var instantDiscount: Money?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("model", &model)
    fields("price", &price)
    fields("instantDiscount", &instantDiscount)
  }
}

/// A service plan of a carrier.
package struct ServicePlanOffer: FieldPart {
  /// The name.
  package var name = ""
  /// What it costs a month.
  package var monthlyFee = Money.zero
  /// How long it runs.
  package var months = 0

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("name", &name)
    fields("monthlyFee", &monthlyFee)
    fields("months", &months)
  }
}

/// A consent that a programme requires.
package struct ConsentDemand: FieldPart {
  /// The use agreed to.
  package var purpose = ConsentPurpose.identityCheck
  /// The version of the text in force.
  package var version = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("purpose", &purpose)
    fields("version", &version)
  }
}

/// How much is frozen.
package struct FreezeRule: FieldPart {
  /// What the amount follows.
  package var basis = FreezeBasis.price
  /// The principal is multiplied by this, in percent; at least 100.
  package var factorPercent = 100

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("basis", &basis)
    fields.defaulted("factorPercent", &factorPercent)
  }
}

/// What the amount of a freeze follows.
package enum FreezeBasis: String, Choice {
  /// The price of the phone.
  case price
  /// The principal times the factor, rounded half up.
  case principal
  /// The principal with all interest and fees of the schedule.
  case principalAndCharges = "principal-and-charges"
}

/// A province by the first two digits of GB/T 2260, as in `33`.
package struct ProvinceCode: Hashable, Sendable, FieldValue {
  /// Two digits.
  package let text: String

  /// The province with this code, whether it exists or not.
  package init(_ text: String = "") {
    self.text = text
  }

  /// A closed list.
  package static var form: Form { .choice }
  /// Every province's code.
  package static var choices: [String] { Province.all.map(\.code) }
  /// Reads a code that exists.
  package init?(json: JSON) {
    guard let text = json.string, Province.all.contains(where: { $0.code == text }) else {
      return nil
    }
    self.text = text
  }
  /// The code as a JSON string.
  package var json: JSON { .string(text) }
}
