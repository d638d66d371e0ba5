import Lending

/// A counter with everything in place: carrier, outlet, programme, partner, agent, customer, line;
/// and what the write door answers there.
struct CounterDesk {
  var journal = PlanLife()
  /// Changes what the door finds, as the last thing before an event is brought.
  var adjust: @Sendable (inout AdmissionContext) -> Void = { _ in }
  var role = Role.supervisor
  var day = "2026-07-05"
  var clock = "10:00:00"

  static let consents: [ConsentPurpose] = [
    .identityCheck, .creditQuery, .dataSharing, .quotaFreeze,
  ]

  /// A door where the book knows nothing.
  static func nowhere(_ role: Role) -> CounterDesk {
    var counter = CounterDesk()
    counter.role = role
    return counter
  }

  static func programme(_ fill: (inout ProgrammeTerms) -> Void = { _ in }) -> ProgrammeTerms {
    var terms = ProgrammeTerms {
      $0.name = "微粒贷信用购机"
      $0.carrier = "CM"
      $0.provinces = [ProvinceCode("33")]
      $0.phones = [
        PhoneOffer {
          $0.model = "M60"
          $0.price = PlanLife.yuan("5999.00")
        }
      ]
      $0.servicePlans = [
        ServicePlanOffer {
          $0.name = "129"
          $0.monthlyFee = PlanLife.yuan("129.00")
          $0.months = 24
        }
      ]
      $0.periods = [12, 24]
      $0.leastPrincipal = PlanLife.yuan("500.00")
      $0.mostPrincipal = PlanLife.yuan("20000.00")
      $0.freeze.basis = .principal
      $0.freezeExtraDays = 30
      $0.capture.overdueDays = 10
      $0.consents = consents.map { purpose in
        ConsentDemand {
          $0.purpose = purpose
          $0.version = "v1"
        }
      }
      $0.requiredDeposit = PlanLife.yuan("3000000.00")
      $0.intakeStopsBelowPercent = 80
    }
    fill(&terms)
    return terms
  }

  /// The counter before anybody comes in; `skipping` leaves out what that kind would have told.
  static func ready(
    skipping: Set<Event.Kind> = [], terms: ProgrammeTerms = programme()
  ) -> CounterDesk {
    var counter = CounterDesk()
    var told: [Event] = [
      Event(
        CarrierRegistered(carrier: "CM", name: "中国移动")),
      Event(
        OutletOpened(outlet: "O1", carrier: "CM", name: "", province: ProvinceCode("33"), city: "")),
      Event(
        ProgrammePublished(from: PlanLife.day("2026-01-01"), programme: "PG", terms: terms)),
      Event(
        PartnerRegistered(
          partner: "PA", name: "", companyCode: "91119999DEM000014R",
          founded: PlanLife.day("2019-03-01"), scopes: [.promotion],
          requiredDeposit: PlanLife.yuan("3000000.00"))),
      deposit("3000000.00"),
    ]
    told += EvidenceKind.allCases.map { evidence($0, lapses: "2027-07-01") }
    told += [
      Event(
        AgentEngaged(partner: "PA", agent: "AG", outlets: ["O1"], person: AgentPerson())),
      Event(
        CustomerRegistered(
          customer: "CU", agent: "", partner: "", outlet: "",
          person: CustomerPerson {
            $0.name = "李示例"
            $0.residentID = "119999199001010012"
            $0.mobile = "15400000001"
          })),
      Event(
        LineGranted(line: "L1", customer: "CU", owner: "", limit: PlanLife.yuan("20000.00")) {
          $0.source = .weilidai
        }),
    ]
    told += consents.map { consent($0) }
    for event in told where !skipping.contains(event.kind) {
      counter.journal.record("2026-07-01", event)
    }
    return counter
  }

  static func deposit(_ amount: String) -> Event {
    Event(
      DepositPaidIn(partner: "PA", amount: PlanLife.yuan(amount), reference: ""))
  }

  static func evidence(_ kind: EvidenceKind, lapses: String) -> Event {
    Event(
      EvidenceFiled(partner: "PA", evidence: kind, lapses: PlanLife.day(lapses), reference: ""))
  }

  static func consent(_ purpose: ConsentPurpose, version: String = "v1") -> Event {
    Event(
      ConsentGiven(customer: "CU", purpose: purpose, version: version, place: .customerDevice))
  }

  var plan: Plan? { Plan(journal.entries, asOf: PlanLife.day(day)) }

  var situation: AdmissionContext {
    let day = PlanLife.day(day)
    let now = Moment("\(self.day)T\(clock)") ?? Moment(seconds: 0)
    var found = AdmissionContext(
      day: day, businessDay: day, now: now, role: role, isDemonstration: false)
    let entries = journal.entries
    found.carrier = Carrier(entries)
    found.outlet = Outlet(entries)
    found.programme = Programme(entries)
    found.product = Product(entries)
    found.partner = Partner(entries)
    found.customer = Customer(entries)
    found.plan = plan
    found.line = Line(entries, plans: [plan].compactMap { $0?.use })
    adjust(&found)
    return found
  }

  /// Every reason against `event`, none when it is admitted.
  func reasons(_ event: Event) -> [Reason] {
    do {
      _ = try event.admitted(in: situation)
      return []
    } catch {
      return error.reasons
    }
  }

  /// Brings `event` to the door and records it as admitted; answers the reasons of a refusal.
  @discardableResult
  mutating func bring(_ event: Event) -> [Reason] {
    do {
      journal.record(day, try event.admitted(in: situation))
      return []
    } catch {
      return error.reasons
    }
  }
}
