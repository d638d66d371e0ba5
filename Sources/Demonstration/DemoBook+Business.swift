import Lending
import StoryKit

extension DemoBook {
  /// Carriers, outlets, programmes, partners, agents and the high-risk list.
  mutating func openBusiness() {
    openOutlets()
    for partner in DemoPartner.all { admit(partner) }
    engageAgents()
    leave()
    review()
    listHighRisk()
  }

  func supervise(_ event: Event, _ days: Int, _ hour: Int, _ minute: Int, _ second: Int = 0) {
    journal.note(event, at: moment(days, hour, minute, second), by: .supervisor)
  }

  private func openOutlets() {
    for (id, name) in DemoOutlet.carriers {
      supervise(
        Event(
          CarrierRegistered(carrier: id, name: name)), -365, 9, 0)
    }
    for (index, outlet) in DemoOutlet.all.enumerated() {
      supervise(
        Event(
          OutletOpened(
            outlet: outlet.id, carrier: outlet.carrier, name: outlet.name,
            province: ProvinceCode(outlet.province), city: outlet.city)), -365, 9, 1, index)
      guard let closes = outlet.closes else { continue }
      supervise(
        Event(
          OutletClosed(outlet: outlet.id) {
            $0.reason = "租约到期"
          }), closes, 9, 0)
    }
    publish()
    publishProducts()
  }

  private func publish() {
    func publish(_ programme: DemoProgramme, _ terms: ProgrammeTerms, _ days: Int, from: Int) {
      supervise(
        Event(
          ProgrammePublished(from: day(from), programme: programme.id, terms: terms)), days, 9, 2)
    }
    for programme in DemoProgramme.allCases where programme != .broadnet {
      publish(programme, programme.terms, -365, from: -365)
    }
    var newer = DemoProgramme.weilidai.terms
    newer.phones.append(
      PhoneOffer {
        $0.model = "K15 256G"
        $0.price = .yuan(4_299)
      })
    publish(.weilidai, newer, -92, from: -90)
    publish(.broadnet, DemoProgramme.broadnet.terms, -10, from: 20)
  }

  private func admit(_ partner: DemoPartner) {
    func tell(_ event: any EventBody, _ days: Int, _ minute: Int) {
      supervise(Event(event), days, 9, minute, partner.number)
    }
    tell(
      PartnerRegistered(
        partner: partner.id, name: partner.name,
        companyCode: MadeUpIdentity.companyCode(
          province: partner.province, number: partner.number), founded: day(partner.founded),
        scopes: [.expansion, .promotion, .maintenance], requiredDeposit: .yuan(3_000_000)
      ) {
        $0.contractEnds = day(730)
      }, partner.registered, 3)
    for kind in EvidenceKind.allCases {
      tell(
        EvidenceFiled(
          partner: partner.id, evidence: kind,
          lapses: day(kind == .cleanRecord ? partner.recordLapses : 400),
          reference: "ZM-\(partner.number)-\(kind.rawValue)"), partner.registered, 4)
    }
    for (days, yuan, cause) in partner.movements {
      let reference = "BZJ-\(partner.number)-\(day(days).text)"
      guard let cause else {
        tell(
          DepositPaidIn(partner: partner.id, amount: .yuan(yuan), reference: reference), days, 5)
        continue
      }
      tell(
        DepositDeducted(
          partner: partner.id, amount: .yuan(-yuan), cause: cause, reference: reference), days, 5)
    }
  }

  private func engageAgents() {
    for (index, agent) in DemoAgent.all.enumerated() {
      supervise(
        Event(
          AgentEngaged(
            partner: agent.partner, agent: agent.id, outlets: [agent.outlet],
            person: AgentPerson {
              $0.name = agent.name
              $0.mobile = MadeUpIdentity.mobile(900_000_00 + index)
            })), min(-1, agent.active.lowerBound - 1), 9, 6, index)
    }
    let (agent, partner, days) = DemoAgent.dismissed
    supervise(
      Event(
        AgentDismissed(partner: partner, agent: agent) {
          $0.reason = "本人离职"
        }), days, 9, 6)
  }

  /// The partner that left, its deposit returned in part.
  private func leave() {
    supervise(
      Event(
        PartnerLeft(partner: "P7", reason: "合作到期不再续约")), -195, 9, 7)
    supervise(
      Event(
        DepositReturned(partner: "P7", amount: .yuan(2_000_000), reference: "BZJ-17-TH1")), -180, 9,
      7)
  }

  private func review() {
    for (verdict, reason, days) in [
      (ReviewVerdict.stopped, "投诉核查", -225), (.reopened, "核查完毕 无违规", -220),
    ] {
      supervise(
        Event(
          PartnerReviewed(partner: "P7", verdict: verdict, reason: reason)), days, 9, 8)
    }
    let wrong = journal.note(
      Event(
        DepositDeducted(
          partner: "P5", amount: .yuan(8_000), cause: .clawback, reference: "BZJ-15-KJ1")),
      at: moment(-52, 9, 8), by: .supervisor)
    supervise(
      Event(
        EntryReversed(entry: wrong.id, reason: "录错合作方")), -52, 9, 9)
  }

  private mutating func listHighRisk() {
    for (index, reason) in ["多头借贷", "身份冒用", "团伙套现"].enumerated() {
      let listing: ID<HighRiskEntry> = number()
      let born = day(-11_000 - index * 900)
      supervise(
        Event(
          HighRiskListed(
            listing: listing, reason: reason,
            person: ListedPerson {
              $0.residentID = MadeUpIdentity.residentID(
                province: "44", born: born, sequence: 881 + index)
            })), -150 + index, 9, 10)
      guard index == 1 else { continue }
      supervise(
        Event(
          HighRiskDelisted(listing: listing, reason: "核实为冒用受害人")), -80, 9, 10)
    }
  }
}
