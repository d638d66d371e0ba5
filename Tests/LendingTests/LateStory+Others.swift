import Lending

/// Lives beside that of a phone on instalments: a drawing, a partner, a customer.
extension LateStory {
  /// A plan that is called due, written off and paid in part after that.
  static let writtenOff = LateStory("written off") { story in
    story.counter()
    story.handOver()
    story.plan(
      "2026-06-01",
      PlanCalledDue {
        $0.plan = Life.plan
        $0.reason = "four instalments late"
      })
    story.pay("2026-06-10", "500.00")
    story.plan(
      "2026-12-01",
      PlanWrittenOff {
        $0.plan = Life.plan
        $0.amount = Life.yuan("6869.21")
        $0.reason = "beyond hope"
      })
    story.pay("2027-01-10", "300.00")
  }

  /// A drawing on the line of a company, paid out, repaid in part and settled.
  static let drawn = LateStory("drawn") { story in
    for (day, limit) in [("2026-01-01", "50000.00"), ("2026-01-02", "60000.00")] {
      story.tell(
        day,
        Event(
          ProductPublished {
            $0.from = Life.day(day)
            $0.product = "PR"
            $0.terms = ProductTerms { $0.mostAmount = Life.yuan(limit) }
          }))
    }
    story.tell("2026-01-03", Event(CustomerRegistered { $0.customer = "CU" }))
    story.tell(
      "2026-01-04",
      Event(
        CompanyRegistered {
          $0.customer = "CU"
          $0.company = "91119999DEM000014R"
          $0.checked = Life.day("2026-01-04")
        }))
    story.tell(
      "2026-01-05",
      Event(
        LineGranted {
          $0.line = "L1"
          $0.customer = "CU"
          $0.product = "PR"
          $0.grade = "A"
          $0.limit = Life.yuan("20000.00")
        }))
    story.plan(
      "2026-01-06",
      DrawingRequested {
        $0.plan = Life.plan
        $0.customer = "CU"
        $0.line = "L1"
        $0.product = "PR"
        $0.amount = Life.yuan("8000.00")
        $0.periods = 12
      })
    story.plan(
      "2026-01-07",
      DrawingSigned {
        $0.plan = Life.plan
        var terms = LateStory.terms
        terms.quota = .revolving
        terms.freeze = .zero
        $0.terms = terms
      })
    story.plan(
      "2026-01-08",
      ContractSigned {
        $0.plan = Life.plan
        $0.contract = "HT-1"
      })
    story.plan(
      "2026-01-15",
      PlanDisbursed {
        $0.plan = Life.plan
        $0.amount = Life.yuan("8000.00")
      })
    story.pay("2026-02-15", "710.79")
    story.tell(
      "2026-03-01",
      Event(
        LineChanged {
          $0.line = "L1"
          $0.grade = "B"
          $0.limit = Life.yuan("9000.00")
        }))
    story.plan(
      "2026-04-01",
      SettlementReceived {
        $0.plan = Life.plan
        $0.amount = Life.yuan("8000.00")
      })
  }

  /// A partner from the registration to the deposit returned, at an outlet that closes.
  static let company = LateStory("company") { story in
    story.tell(
      "2026-01-01",
      Event(
        CarrierRegistered {
          $0.carrier = "CM"
          $0.name = "中国移动"
        }))
    story.tell(
      "2026-01-02",
      Event(
        OutletOpened {
          $0.outlet = "O1"
          $0.carrier = "CM"
          $0.province = ProvinceCode("33")
        }))
    for (day, percent) in [("2026-01-03", 80), ("2026-01-04", 90)] {
      story.tell(
        day,
        Event(
          ProgrammePublished {
            $0.from = Life.day(day)
            $0.programme = "PG"
            $0.terms = Counter.programme { $0.intakeStopsBelowPercent = percent }
          }))
    }
    story.tell(
      "2026-01-05",
      Event(
        PartnerRegistered {
          $0.partner = "PA"
          $0.name = "地推"
          $0.requiredDeposit = Life.yuan("3000000.00")
        }))
    story.tell("2026-01-06", Counter.evidence(.lenderAuthorisation, lapses: "2026-06-01"))
    story.tell("2026-01-07", Counter.evidence(.lenderAuthorisation, lapses: "2027-06-01"))
    story.tell("2026-01-08", Counter.deposit("3000000.00"))
    story.tell(
      "2026-01-09",
      Event(
        DepositDeducted {
          $0.partner = "PA"
          $0.amount = Life.yuan("120000.00")
        }))
    for (day, agent) in [("2026-01-10", "AG"), ("2026-01-11", "AH")] {
      story.tell(
        day,
        Event(
          AgentEngaged {
            $0.partner = "PA"
            $0.agent = ID(agent)
            $0.outlets = ["O1"]
          }))
    }
    story.tell(
      "2026-02-01",
      Event(
        AgentDismissed {
          $0.partner = "PA"
          $0.agent = "AG"
        }))
    story.tell(
      "2026-02-02",
      Event(
        PartnerReviewed {
          $0.partner = "PA"
          $0.reason = "投诉"
        }))
    story.tell("2026-03-01", Event(PartnerLeft { $0.partner = "PA" }))
    story.tell(
      "2026-03-02",
      Event(
        DepositReturned {
          $0.partner = "PA"
          $0.amount = Life.yuan("2880000.00")
        }))
    story.tell("2026-03-03", Event(OutletClosed { $0.outlet = "O1" }))
  }

  /// A customer with consents, and somebody on the list of high risk.
  static let people = LateStory("people") { story in
    story.tell(
      "2026-01-01",
      Event(
        CustomerRegistered {
          $0.customer = "CU"
          $0.person.name = "李示例"
        }))
    story.tell("2026-01-02", Counter.consent(.identityCheck))
    story.tell("2026-01-03", Counter.consent(.quotaFreeze))
    story.tell(
      "2026-01-04",
      Event(
        ConsentWithdrawn {
          $0.customer = "CU"
          $0.purpose = .quotaFreeze
        }))
    for (day, listing) in [("2026-01-05", "HR"), ("2026-01-06", "HR")] {
      let event: any EventBody =
        day == "2026-01-05"
        ? HighRiskListed {
          $0.listing = ID(listing)
          $0.reason = "fraud"
        }
        : HighRiskDelisted { $0.listing = ID(listing) }
      story.tell(day, Event(event))
    }
    story.tell(
      "2026-01-07",
      Event(
        CustomerDescribed {
          $0.customer = "CU"
          $0.person.trade = .services
        }))
  }
}
