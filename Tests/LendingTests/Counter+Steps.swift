import Lending

/// The steps at the counter, in their order, and what comes after.
extension Counter {
  static let opened = Event(
    ApplicationOpened {
      $0.plan = Life.plan
      $0.programme = "PG"
      $0.customer = "CU"
      $0.line = "L1"
      $0.agent = "AG"
      $0.partner = "PA"
      $0.outlet = "O1"
    })

  static let passed = Event(
    PrecheckAnswered {
      $0.plan = Life.plan
      $0.validUntil = Moment("2026-07-05T18:00:00")
    })

  static func signed(_ fill: (inout CostFormSigned) -> Void = { _ in }) -> Event {
    var form = CostFormSigned {
      $0.plan = Life.plan
      $0.phone = "M60"
      $0.imei = "001010000000016"
      $0.servicePlan = "129"
      $0.monthlyFee = Life.yuan("129.00")
      $0.serviceMonths = 24
      $0.listPrice = Life.yuan("5999.00")
      $0.periods = 12
      $0.firstDue = Life.day("2026-08-05")
    }
    fill(&form)
    return Event(form)
  }

  static let contract = Event(
    ContractSigned {
      $0.plan = Life.plan
      $0.contract = "HT-1"
    })

  static func asked(
    _ id: String, _ kind: OperationKind, _ amount: String, instalment: Int? = nil
  ) -> Event {
    Event(
      OperationRequested {
        $0.operation = ID(id)
        $0.plan = Life.plan
        $0.kind = kind
        $0.amount = Life.yuan(amount)
        $0.instalment = instalment
      })
  }

  static func answered(
    _ id: String, _ result: OperationResult = .done,
    _ fill: (inout OperationAnswered) -> Void = { _ in }
  ) -> Event {
    var body = OperationAnswered {
      $0.operation = ID(id)
      $0.plan = Life.plan
      $0.result = result
    }
    fill(&body)
    return Event(body)
  }

  static let frozen = answered("F1") { $0.authorisation = "8475" }

  static let carrierContract = Event(
    CarrierContractSigned {
      $0.plan = Life.plan
      $0.contract = "CM-1"
    })

  static func handedOver(imei: String = "001010000000016") -> Event {
    Event(
      PhoneHandedOver {
        $0.plan = Life.plan
        $0.imei = imei
        $0.receipt = "SJ-1"
      })
  }

  static func disbursed(_ amount: String = "5999.00") -> Event {
    Event(
      PlanDisbursed {
        $0.plan = Life.plan
        $0.amount = Life.yuan(amount)
      })
  }

  static func paid(_ amount: String) -> Event {
    Event(
      RepaymentReceived {
        $0.plan = Life.plan
        $0.amount = Life.yuan(amount)
      })
  }

  static func settled(_ amount: String) -> Event {
    Event(
      SettlementReceived {
        $0.plan = Life.plan
        $0.amount = Life.yuan(amount)
      })
  }

  /// The shop's refund of a phone.
  static func shopRefund(_ amount: String = "5999.00") -> Event {
    Event(
      ShopRefundConfirmed {
        $0.plan = Life.plan
        $0.amount = Life.yuan(amount)
      })
  }

  /// The customer's money back.
  static func customerRefund(_ amount: String) -> Event {
    Event(
      CustomerRefunded {
        $0.plan = Life.plan
        $0.amount = Life.yuan(amount)
      })
  }

  /// The steps in which the phone of a plan with three instalments paid comes back.
  static let returnSteps: [Event] = [
    Event(
      ReturnStarted {
        $0.plan = Life.plan
        $0.reason = "故障"
      }),
    Event(CarrierContractEnded { $0.plan = Life.plan }),
    shopRefund(), customerRefund("1499.76"),
  ]

  /// Another customer of the agent, `C2`.
  static func customer(_ fill: (inout CustomerRegistered) -> Void = { _ in }) -> Event {
    Event(
      CustomerRegistered {
        $0.customer = "C2"
        $0.partner = "PA"
        $0.agent = "AG"
        $0.outlet = "O1"
        $0.person.name = "李示例"
        $0.person.residentID = "119999199001010020"
        $0.person.mobile = "15400000002"
        fill(&$0)
      })
  }

  /// All steps, the request for the freeze among them.
  static let steps: [Event] = [
    opened, passed, signed(), contract, asked("F1", .freeze, "5999.00"), frozen, carrierContract,
    handedOver(), disbursed(),
  ]

  /// The counter after so many steps; every one of them is admitted.
  static func after(_ count: Int, terms: ProgrammeTerms = programme()) -> Counter {
    var counter = ready(terms: terms)
    for step in steps.prefix(count) {
      let reasons = counter.bring(step)
      precondition(reasons.isEmpty, "\(step.kind.rawValue): \(reasons)")
    }
    return counter
  }

  /// Disbursed, and the first three of twelve instalments paid and released.
  static func threePaid() -> Counter {
    var counter = after(9)
    for (number, day) in ["2026-08-05", "2026-09-05", "2026-10-05"].enumerated() {
      counter.day = day
      counter.bring(paid("499.92"))
      counter.bring(asked("E\(number + 1)", .release, "499.92"))
      counter.bring(answered("E\(number + 1)"))
    }
    return counter
  }
}
