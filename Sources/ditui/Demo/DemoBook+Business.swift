import Lending

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
          CarrierRegistered {
            $0.carrier = id
            $0.name = name
          }), -365, 9, 0)
    }
    for (index, outlet) in DemoOutlet.all.enumerated() {
      supervise(
        Event(
          OutletOpened {
            $0.outlet = outlet.id
            $0.carrier = outlet.carrier
            $0.name = outlet.name
            $0.province = ProvinceCode(outlet.province)
            $0.city = outlet.city
          }), -365, 9, 1, index)
      guard let closes = outlet.closes else { continue }
      supervise(
        Event(
          OutletClosed {
            $0.outlet = outlet.id
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
          ProgrammePublished {
            $0.programme = programme.id
            $0.from = day(from)
            $0.terms = terms
          }), days, 9, 2)
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
      PartnerRegistered {
        $0.partner = partner.id
        $0.name = partner.name
        $0.companyCode = DemoIdentity.companyCode(
          province: partner.province, number: partner.number)
        $0.founded = day(partner.founded)
        $0.scopes = [.expansion, .promotion, .maintenance]
        $0.requiredDeposit = .yuan(3_000_000)
        $0.contractEnds = day(730)
      }, partner.registered, 3)
    for kind in EvidenceKind.allCases {
      tell(
        EvidenceFiled {
          $0.partner = partner.id
          $0.evidence = kind
          $0.lapses = day(kind == .cleanRecord ? partner.recordLapses : 400)
          $0.reference = "ZM-\(partner.number)-\(kind.rawValue)"
        }, partner.registered, 4)
    }
    for (days, yuan, cause) in partner.movements {
      let reference = "BZJ-\(partner.number)-\(day(days).text)"
      guard let cause else {
        tell(
          DepositPaidIn {
            $0.partner = partner.id
            $0.amount = .yuan(yuan)
            $0.reference = reference
          }, days, 5)
        continue
      }
      tell(
        DepositDeducted {
          $0.partner = partner.id
          $0.amount = .yuan(-yuan)
          $0.cause = cause
          $0.reference = reference
        }, days, 5)
    }
  }

  private func engageAgents() {
    for (index, agent) in DemoAgent.all.enumerated() {
      supervise(
        Event(
          AgentEngaged {
            $0.partner = agent.partner
            $0.agent = agent.id
            $0.outlets = [agent.outlet]
            $0.person.name = agent.name
            $0.person.mobile = DemoIdentity.mobile(900_000_00 + index)
          }), min(-1, agent.active.lowerBound - 1), 9, 6, index)
    }
    let (agent, partner, days) = DemoAgent.dismissed
    supervise(
      Event(
        AgentDismissed {
          $0.partner = partner
          $0.agent = agent
          $0.reason = "本人离职"
        }), days, 9, 6)
  }

  /// The partner that left, its deposit returned in part.
  private func leave() {
    supervise(
      Event(
        PartnerLeft {
          $0.partner = "P7"
          $0.reason = "合作到期不再续约"
        }), -195, 9, 7)
    supervise(
      Event(
        DepositReturned {
          $0.partner = "P7"
          $0.amount = .yuan(2_000_000)
          $0.reference = "BZJ-17-TH1"
        }), -180, 9, 7)
  }

  private func review() {
    for (verdict, reason, days) in [
      (ReviewVerdict.stopped, "投诉核查", -225), (.reopened, "核查完毕 无违规", -220),
    ] {
      supervise(
        Event(
          PartnerReviewed {
            $0.partner = "P7"
            $0.verdict = verdict
            $0.reason = reason
          }), days, 9, 8)
    }
    let wrong = journal.note(
      Event(
        DepositDeducted {
          $0.partner = "P5"
          $0.amount = .yuan(8_000)
          $0.cause = .clawback
          $0.reference = "BZJ-15-KJ1"
        }), at: moment(-52, 9, 8), by: .supervisor)
    supervise(
      Event(
        EntryReversed {
          $0.entry = wrong.id
          $0.reason = "录错合作方"
        }), -52, 9, 9)
  }

  private mutating func listHighRisk() {
    for (index, reason) in ["多头借贷", "身份冒用", "团伙套现"].enumerated() {
      let listing: ID<HighRiskEntry> = number()
      let born = day(-11_000 - index * 900)
      supervise(
        Event(
          HighRiskListed {
            $0.listing = listing
            $0.reason = reason
            $0.person.residentID = DemoIdentity.residentID(
              province: "44", born: born, sequence: 881 + index)
          }), -150 + index, 9, 10)
      guard index == 1 else { continue }
      supervise(
        Event(
          HighRiskDelisted {
            $0.listing = listing
            $0.reason = "核实为冒用受害人"
          }), -80, 9, 10)
    }
  }
}
