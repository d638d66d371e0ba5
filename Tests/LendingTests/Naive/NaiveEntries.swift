import Lending

/// The naive model's facts as entries of the journal.
enum NaiveEntries {
  private static let zero = PlanLife.day("2024-01-01")

  static func day(_ number: Int) -> Day { zero.adding(days: number) }
  static func yuan(_ fen: Int) -> Money { Money(fen: Int64(fen)) }
  static func id(_ request: Int) -> ID<Operation> { ID("R\(request)") }
  static func entry(_ number: Int) -> EntryID { EntryID(device: "K7QX", number: number) }

  private static let components: [Component] = [.cost, .fee, .penalty, .interest, .principal]
  private static let meanings: [CarrierMeaning] = [
    .nothing, .rebateStops, .noticeThenCapture, .remainingDue,
  ]
  private static let reports: [CarrierReport] = [
    .arrears, .suspension, .downgrade, .cancellation, .portOut,
  ]

  static func terms(_ naive: NaiveTerms) -> PlanTerms {
    PlanTerms {
      $0.schedule = Schedule.Terms(
        principal: yuan(naive.principal), periods: naive.periods,
        rate: Rate(partsPerTenBillion: Int64(naive.yearlyHundredths) * 1_000_000),
        start: day(naive.start), firstDue: naive.firstDue.map(day))
      $0.freeze = yuan(naive.freeze)
      $0.freezeEnds = day(naive.freezeEnds)
      $0.release = naive.releasesAtEnd ? .atEnd : .perInstalment
      $0.capture.overdueDays = naive.overdueDays
      $0.capture.noticeDays = naive.noticeDays
      $0.capture.trigger = naive.captureNeedsBreach ? .breach : .overdue
      $0.capture.mostPerInstalment = naive.mostPerInstalment.map(yuan)
      $0.graceDays = naive.grace
      $0.penaltyGrace = naive.graceCounts ? .fromDue : .free
      $0.tolerance = yuan(naive.tolerance)
      $0.penaltyDailyRate = Rate(partsPerTenBillion: Int64(naive.penaltyMillionths) * 10_000)
      $0.allocation = naive.order.map { components[$0] }
      let meant = naive.meanings.map { meanings[$0] }
      $0.carrierReports.arrears = meant[0]
      $0.carrierReports.suspension = meant[1]
      $0.carrierReports.downgrade = meant[2]
      $0.carrierReports.cancellation = meant[3]
      $0.carrierReports.portOut = meant[4]
    }
  }

  /// The entries of a life: what happened at the counter, then its records.
  static func told(_ terms: NaiveTerms, _ records: some Sequence<NaiveRecord>) -> [Entry] {
    let plan = PlanLife.plan
    let counter: [Event] = [
      Event(
        ApplicationOpened(
          plan: plan, programme: "", customer: "", line: "L1", agent: "", partner: "", outlet: "")),
      Event(
        CostFormSigned(
          plan: plan, phone: "", imei: "", servicePlan: "", monthlyFee: .zero, serviceMonths: 0,
          listPrice: .zero, periods: 0, place: .customerDevice
        ) {
          $0.terms = self.terms(terms)
        }),
      Event(
        OperationRequested(operation: "F1", plan: plan, kind: .freeze, amount: yuan(terms.freeze))),
      Event(
        OperationAnswered(operation: "F1", plan: plan, result: .done) {
          $0.authorisation = "8475"
        }),
      Event(PhoneHandedOver(plan: plan, imei: "", receipt: "")),
    ]
    var entries = counter.enumerated().map { index, event in
      entry(index + 1, terms.start, terms.start, event)
    }
    for record in records {
      entries.append(entry(record.number, record.day, record.booked, event(record.fact)))
    }
    return entries
  }

  private static func entry(_ number: Int, _ day: Int, _ booked: Int, _ event: Event) -> Entry {
    Entry(
      id: entry(number), day: self.day(day), booked: self.day(booked),
      at: Moment(seconds: Int64(number)), actor: "tester", role: .supervisor,
      request: "r\(number)", event: event)
  }

  private static func event(_ fact: NaiveFact) -> Event {
    let plan = PlanLife.plan
    switch fact {
    case .disbursed: return Event(PlanDisbursed(plan: plan, amount: .zero, reference: ""))
    case .paid(let amount):
      return Event(
        RepaymentReceived(plan: plan, amount: yuan(amount)))
    case .settled(let amount):
      return Event(
        SettlementReceived(plan: plan, amount: yuan(amount)))
    case .reported(let report):
      return Event(
        CarrierEventReported(plan: plan, report: reports[report]))
    case .cleared(let report):
      return Event(
        CarrierEventCleared(plan: plan, report: reports[report]))
    case .warned(let instalment):
      return Event(
        CaptureNoticeGiven(plan: plan, way: .textMessage) {
          $0.instalment = instalment
        })
    case .phoneBack: return Event(ReturnStarted(plan: plan, reason: ""))
    case .contractEnded:
      return Event(CarrierContractEnded(plan: plan, reference: ""))
    case .shopRefunded(let amount):
      return Event(
        ShopRefundConfirmed(plan: plan, amount: yuan(amount), reference: ""))
    case .customerRefunded(let amount):
      return Event(
        CustomerRefunded(plan: plan, amount: yuan(amount), reference: ""))
    case .reversed(let number):
      return Event(
        EntryReversed(entry: entry(number), reason: "") {
          $0.touched = [SubjectKey(.plan(plan))]
        })
    default: return operation(fact)
    }
  }

  private static func operation(_ fact: NaiveFact) -> Event {
    switch fact {
    case .askedRelease(let request, let amount): asked(request, .release, nil, amount)
    case .askedCapture(let request, let instalment, let amount):
      asked(request, .capture, instalment, amount)
    case .answeredDone(let request, let amount):
      answered(request) { $0.amount = yuan(amount) }
    case .answeredFailed(let request, let next):
      answered(request) {
        $0.result = .failed
        $0.nextAttempt = next.map(day)
      }
    case .answeredUnknown(let request): answered(request) { $0.result = .unknown }
    case .billRepaid(let request, let amount):
      Event(
        BillRepaid(
          line: "L1", plan: PlanLife.plan, bill: Bill.id(of: id(request)), amount: yuan(amount)))
    case .captureRefunded(let request, let amount):
      corrected("\(id(request))/capture-undue", amount)
    case .paymentRefunded(let payment, let instalment, let amount):
      corrected("\(PlanLife.plan)/double-payment/\(entry(payment))/\(instalment)", amount)
    case .returnPutRight(let kind, let amount):
      corrected("\(PlanLife.plan)/\(ofReturn[kind] ?? "")", amount)
    default: preconditionFailure("told elsewhere: \(fact)")
    }
  }

  private static let ofReturn = [4: "shop-refund-short", 5: "refund-short", 6: "refund-over"]

  private static func asked(
    _ request: Int, _ kind: OperationKind, _ instalment: Int?, _ amount: Int
  ) -> Event {
    Event(
      OperationRequested(
        operation: id(request), plan: PlanLife.plan, kind: kind, amount: yuan(amount)
      ) {
        $0.instalment = instalment
      })
  }

  private static func answered(
    _ request: Int, _ fill: (inout OperationAnswered) -> Void
  ) -> Event {
    var body = OperationAnswered(operation: id(request), plan: PlanLife.plan, result: .done)
    fill(&body)
    return Event(body)
  }

  private static func corrected(_ difference: String, _ amount: Int) -> Event {
    Event(
      DifferenceCorrected(
        plan: PlanLife.plan, difference: ID(difference), amount: yuan(amount), reference: ""))
  }
}
