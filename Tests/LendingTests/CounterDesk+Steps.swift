import Lending

/// The steps at the counter, in their order, and what comes after.
extension CounterDesk {
  static let opened = Event(
    ApplicationOpened(
      plan: PlanLife.plan, programme: "PG", customer: "CU", line: "L1", agent: "AG", partner: "PA",
      outlet: "O1"))

  static let passed = Event(
    PrecheckAnswered(plan: PlanLife.plan, result: .passed) {
      $0.validUntil = Moment("2026-07-05T18:00:00")
    })

  static func signed(_ fill: (inout CostFormSigned) -> Void = { _ in }) -> Event {
    var form = CostFormSigned(
      plan: PlanLife.plan, phone: "M60", imei: "001010000000016", servicePlan: "129",
      monthlyFee: PlanLife.yuan("129.00"), serviceMonths: 24, listPrice: PlanLife.yuan("5999.00"),
      periods: 12, place: .customerDevice
    ) {
      $0.firstDue = PlanLife.day("2026-08-05")
    }
    fill(&form)
    return Event(form)
  }

  static let contract = Event(
    ContractSigned(plan: PlanLife.plan, contract: "HT-1", place: .customerDevice))

  static func asked(
    _ id: String, _ kind: OperationKind, _ amount: String, instalment: Int? = nil
  ) -> Event {
    Event(
      OperationRequested(
        operation: ID(id), plan: PlanLife.plan, kind: kind, amount: PlanLife.yuan(amount)
      ) {
        $0.instalment = instalment
      })
  }

  static func answered(
    _ id: String, _ result: OperationResult = .done,
    _ fill: (inout OperationAnswered) -> Void = { _ in }
  ) -> Event {
    var body = OperationAnswered(operation: ID(id), plan: PlanLife.plan, result: result)
    fill(&body)
    return Event(body)
  }

  static let frozen = answered("F1") { $0.authorisation = "8475" }

  static let carrierContract = Event(
    CarrierContractSigned(plan: PlanLife.plan, contract: "CM-1"))

  static func handedOver(imei: String = "001010000000016") -> Event {
    Event(
      PhoneHandedOver(plan: PlanLife.plan, imei: imei, receipt: "SJ-1"))
  }

  static func disbursed(_ amount: String = "5999.00") -> Event {
    Event(
      PlanDisbursed(plan: PlanLife.plan, amount: PlanLife.yuan(amount), reference: ""))
  }

  static func paid(_ amount: String) -> Event {
    Event(
      RepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan(amount)))
  }

  static func settled(_ amount: String) -> Event {
    Event(
      SettlementReceived(plan: PlanLife.plan, amount: PlanLife.yuan(amount)))
  }

  /// The shop's refund of a phone.
  static func shopRefund(_ amount: String = "5999.00") -> Event {
    Event(
      ShopRefundConfirmed(plan: PlanLife.plan, amount: PlanLife.yuan(amount), reference: ""))
  }

  /// The customer's money back.
  static func customerRefund(_ amount: String) -> Event {
    Event(
      CustomerRefunded(plan: PlanLife.plan, amount: PlanLife.yuan(amount), reference: ""))
  }

  /// The steps in which the phone of a plan with three instalments paid comes back.
  static let returnSteps: [Event] = [
    Event(
      ReturnStarted(plan: PlanLife.plan, reason: "故障")),
    Event(CarrierContractEnded(plan: PlanLife.plan, reference: "")),
    shopRefund(), customerRefund("1499.76"),
  ]

  /// Another customer of the agent, `C2`.
  static func customer(_ fill: (inout CustomerRegistered) -> Void = { _ in }) -> Event {
    Event(
      CustomerRegistered(
        customer: "C2", agent: "AG", partner: "PA", outlet: "O1",
        person: CustomerPerson {
          $0.name = "李示例"
          $0.residentID = "119999199001010020"
          $0.mobile = "15400000002"
        }, fill))
  }

  /// All steps, the request for the freeze among them.
  static let steps: [Event] = [
    opened, passed, signed(), contract, asked("F1", .freeze, "5999.00"), frozen, carrierContract,
    handedOver(), disbursed(),
  ]

  /// The counter after so many steps; every one of them is admitted.
  static func after(_ count: Int, terms: ProgrammeTerms = programme()) -> CounterDesk {
    var counter = ready(terms: terms)
    for step in steps.prefix(count) {
      let reasons = counter.bring(step)
      precondition(reasons.isEmpty, "\(step.kind.rawValue): \(reasons)")
    }
    return counter
  }

  /// Disbursed, and the first three of twelve instalments paid and released.
  static func threePaid() -> CounterDesk {
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
