/// The terms of a programme from a day on; an earlier publication holds until then.
package struct ProgrammePublished: EventBody {
  package static let kind = Event.Kind.programmePublished
  package static let version = 4
  package static let rank = 0
  package static let roles = Role.supervisors
  package static let isReversible = false

  /// The first day on which these terms are offered.
  package var from = Day.earliest
  /// The programme.
  package var programme = ID<Programme>("")
  /// The terms.
  package var terms = ProgrammeTerms()

  package init(unfilled: Unfilled) {}

  package init(
    from: Day, programme: ID<Programme>, terms: ProgrammeTerms,
    _ fill: (inout ProgrammePublished) -> Void = { _ in }
  ) {
    self.from = from
    self.programme = programme
    self.terms = terms
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("from", &from)
    fields("programme", &programme)
    fields.object("terms", &terms)
  }

  package var subjects: [Subject] { [.programme(programme)] }
}

extension ProgrammePublished {
  package static func raised(_ json: JSON, from version: Int) -> JSON {
    version < 4 ? PenaltyGrace.raised(json) : json
  }

  package func name(_ found: inout References) {
    found.carrier = terms.carrier
    found.programme = programme
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    let isOfOther = situation.programme.map { $0.latest.carrier != terms.carrier } == true
    return situation.required(situation.carrier != nil, "terms.carrier", terms.carrier.text)
      + terms.reasons + (isOfOther ? [.notOffered(field: "terms.carrier")] : [])
  }
}

extension ProgrammePublished {
  package static let examples = [
    #"""
    {"request":"x-03","day":"2026-01-05","actor":"S1","event":"programme-published",
    "from":"2026-01-01","programme":"wld-cmcc","terms":{"name":"微粒贷信用购机","carrier":"cmcc",
    "source":"weilidai","owner":"微众银行","organiser":"中移金科","funder":"资金方一","provinces":["33"],
    "phones":[{"model":"X90 256G","price":"5999.00"}],
    "servicePlans":[{"name":"129元套餐","monthlyFee":"129.00","months":24}],
    "periods":[12],"method":"equal-instalment","annualRate":"0",
    "leastPrincipal":"500.00","mostPrincipal":"20000.00",
    "freeze":{"basis":"price"},"freezeExtraDays":30,"release":"per-instalment",
    "capture":{"overdueDays":10},"repayment":{"charges":["cost"]},"carrierReports":{"portOut":"remaining-due"},
    "consents":[{"purpose":"quota-freeze","version":"2026-1"}],
    "requiredDeposit":"3000000.00","intakeStopsBelowPercent":80}}
    """#
  ]
}
