import Lending

/// Lives beside that of a phone on instalments: a drawing, a partner, a customer.
extension LateStory {
  /// A plan that is called due, written off and paid in part after that.
  static let writtenOff = LateStory("written off") { story in
    story.counter()
    story.handOver()
    story.plan(
      "2026-06-01",
      PlanCalledDue(plan: PlanLife.plan, reason: "four instalments late"))
    story.pay("2026-06-10", "500.00")
    story.plan(
      "2026-12-01",
      PlanWrittenOff(
        plan: PlanLife.plan, amount: PlanLife.yuan("6869.21"), reason: "beyond hope", reference: "")
    )
    story.pay("2027-01-10", "300.00")
  }

  /// A drawing on the line of a company, paid out, repaid in part and settled.
  static let drawn = LateStory("drawn") { story in
    for (day, limit) in [("2026-01-01", "50000.00"), ("2026-01-02", "60000.00")] {
      story.tell(
        day,
        Event(
          ProductPublished(
            from: PlanLife.day(day), product: "PR",
            terms: ProductTerms { $0.mostAmount = PlanLife.yuan(limit) })))
    }
    story.tell(
      "2026-01-03",
      Event(
        CustomerRegistered(
          customer: "CU", agent: "", partner: "", outlet: "", person: CustomerPerson())))
    story.tell(
      "2026-01-04",
      Event(
        CompanyRegistered(
          customer: "CU", company: "91119999DEM000014R", name: "",
          checked: PlanLife.day("2026-01-04"),
          noEnforcement: false, noDishonesty: false, noPenalty: false)))
    story.tell(
      "2026-01-05",
      Event(
        LineGranted(line: "L1", customer: "CU", owner: "", limit: PlanLife.yuan("20000.00")) {
          $0.product = "PR"
          $0.grade = "A"
        }))
    story.plan(
      "2026-01-06",
      DrawingRequested(
        plan: PlanLife.plan, customer: "CU", line: "L1", amount: PlanLife.yuan("8000.00"),
        periods: 12,
        purpose: .consumption
      ) {
        $0.product = "PR"
      })
    story.plan(
      "2026-01-07",
      DrawingSigned(plan: PlanLife.plan, place: .customerDevice) {
        var terms = LateStory.terms
        terms.quota = .revolving
        terms.freeze = .zero
        $0.terms = terms
      })
    story.plan(
      "2026-01-08",
      ContractSigned(plan: PlanLife.plan, contract: "HT-1", place: .customerDevice))
    story.plan(
      "2026-01-15",
      PlanDisbursed(plan: PlanLife.plan, amount: PlanLife.yuan("8000.00"), reference: ""))
    story.pay("2026-02-15", "710.79")
    story.tell(
      "2026-03-01",
      Event(
        LineChanged(line: "L1") {
          $0.grade = "B"
          $0.limit = PlanLife.yuan("9000.00")
        }))
    story.plan(
      "2026-04-01",
      SettlementReceived(plan: PlanLife.plan, amount: PlanLife.yuan("8000.00")))
  }

  /// A partner from the registration to the deposit returned, at an outlet that closes.
  static let company = LateStory("company") { story in
    story.tell(
      "2026-01-01",
      Event(
        CarrierRegistered(carrier: "CM", name: "中国移动")))
    story.tell(
      "2026-01-02",
      Event(
        OutletOpened(outlet: "O1", carrier: "CM", name: "", province: ProvinceCode("33"), city: ""))
    )
    for (day, percent) in [("2026-01-03", 80), ("2026-01-04", 90)] {
      story.tell(
        day,
        Event(
          ProgrammePublished(
            from: PlanLife.day(day), programme: "PG",
            terms: CounterDesk.programme { $0.intakeStopsBelowPercent = percent })))
    }
    story.tell(
      "2026-01-05",
      Event(
        PartnerRegistered(
          partner: "PA", name: "地推", companyCode: "", founded: .earliest, scopes: [],
          requiredDeposit: PlanLife.yuan("3000000.00"))))
    story.tell("2026-01-06", CounterDesk.evidence(.lenderAuthorisation, lapses: "2026-06-01"))
    story.tell("2026-01-07", CounterDesk.evidence(.lenderAuthorisation, lapses: "2027-06-01"))
    story.tell("2026-01-08", CounterDesk.deposit("3000000.00"))
    story.tell(
      "2026-01-09",
      Event(
        DepositDeducted(
          partner: "PA", amount: PlanLife.yuan("120000.00"), cause: .fraudLoss, reference: "")))
    for (day, agent) in [("2026-01-10", "AG"), ("2026-01-11", "AH")] {
      story.tell(
        day,
        Event(
          AgentEngaged(partner: "PA", agent: ID(agent), outlets: ["O1"], person: AgentPerson())))
    }
    story.tell(
      "2026-02-01",
      Event(
        AgentDismissed(partner: "PA", agent: "AG")))
    story.tell(
      "2026-02-02",
      Event(
        PartnerReviewed(partner: "PA", verdict: .stopped, reason: "投诉")))
    story.tell("2026-03-01", Event(PartnerLeft(partner: "PA", reason: "")))
    story.tell(
      "2026-03-02",
      Event(
        DepositReturned(partner: "PA", amount: PlanLife.yuan("2880000.00"), reference: "")))
    story.tell("2026-03-03", Event(OutletClosed(outlet: "O1")))
  }

  /// A customer with consents, and somebody on the list of high risk.
  static let people = LateStory("people") { story in
    story.tell(
      "2026-01-01",
      Event(
        CustomerRegistered(
          customer: "CU", agent: "", partner: "", outlet: "",
          person: CustomerPerson {
            $0.name = "李示例"
          })))
    story.tell("2026-01-02", CounterDesk.consent(.identityCheck))
    story.tell("2026-01-03", CounterDesk.consent(.quotaFreeze))
    story.tell(
      "2026-01-04",
      Event(
        ConsentWithdrawn(customer: "CU", purpose: .quotaFreeze)))
    for (day, listing) in [("2026-01-05", "HR"), ("2026-01-06", "HR")] {
      let event: any EventBody =
        day == "2026-01-05"
        ? HighRiskListed(listing: ID(listing), reason: "fraud", person: ListedPerson())
        : HighRiskDelisted(listing: ID(listing), reason: "")
      story.tell(day, Event(event))
    }
    story.tell(
      "2026-01-07",
      Event(
        CustomerDescribed(
          customer: "CU",
          person: PersonDescription {
            $0.trade = .services
          })))
  }
}
