import Lending

/// The programmes of the demonstration.
enum DemoProgramme: String, CaseIterable {
  /// 微粒贷信用购机 of 中国移动: interest free, the price is frozen.
  case weilidai = "WLD-CM"
  /// 信用购机 of 中国电信: with interest, the principal is frozen.
  case telecom = "XYG-CT"
  /// 花呗直降 of 中国移动: the discount is financed and paid by the carrier's rebate.
  case huabei = "HBZ-CM"
  /// 余额宝信用购机 of 中国联通: own money is frozen and released at the end.
  case yuebao = "YEB-CU"
  /// 信用购机 of 中国广电, which is not offered yet.
  case broadnet = "XYG-BN"

  var id: ID<Programme> { ID(rawValue) }

  var carrier: ID<Carrier> {
    switch self {
    case .weilidai, .huabei: "CM"
    case .telecom: "CT"
    case .yuebao: "CU"
    case .broadnet: "BN"
    }
  }

  var terms: ProgrammeTerms { DemoProgramme.offers[self] ?? made }

  private static let offers = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.made) })

  private var made: ProgrammeTerms {
    var terms = usual
    switch self {
    case .weilidai: fillWeilidai(&terms)
    case .telecom: fillTelecom(&terms)
    case .huabei: fillHuabei(&terms)
    case .yuebao: fillYuebao(&terms)
    case .broadnet: fillBroadnet(&terms)
    }
    return terms
  }

  private var usual: ProgrammeTerms {
    ProgrammeTerms {
      $0.carrier = carrier
      $0.owner = "微众银行"
      $0.funder = "资金方甲"
      $0.leastPrincipal = .yuan(500)
      $0.mostPrincipal = .yuan(20_000)
      $0.freezeExtraDays = 30
      $0.capture.overdueDays = 10
      $0.repayment.charges = [.cost]
      $0.requiredDeposit = .yuan(3_000_000)
      $0.intakeStopsBelowPercent = 80
      $0.consents = DemoProgramme.purposes.map { purpose in
        ConsentDemand {
          $0.purpose = purpose
          $0.version = DemoProgramme.consentVersion
        }
      }
      $0.phones = DemoProgramme.phones(DemoProgramme.pricesOfPhones)
      $0.servicePlans = DemoProgramme.servicePlans
      $0.shares = DemoProgramme.shares([(.organiser, .cost, 100)])
    }
  }

  private func fillWeilidai(_ terms: inout ProgrammeTerms) {
    terms.name = "微粒贷信用购机"
    terms.organiser = "中移金科"
    terms.provinces = ["33", "43", "44"].map { ProvinceCode($0) }
    terms.periods = [12, 24]
    terms.carrierReports.cancellation = .remainingDue
    terms.carrierReports.portOut = .remainingDue
  }

  private func fillTelecom(_ terms: inout ProgrammeTerms) {
    terms.name = "信用购机"
    terms.organiser = "电信信用购平台"
    terms.funder = "资金方乙"
    terms.provinces = ["41", "44", "51"].map { ProvinceCode($0) }
    terms.phones.append(
      PhoneOffer {
        $0.model = "M20 Pro 128G"
        $0.price = .yuan(4_599)
      })
    terms.periods = [6, 12, 24]
    terms.annualRate = Rate(partsPerTenBillion: 1_460_000_000)
    terms.penaltyDailyRate = Rate(partsPerTenBillion: 6_000_000)
    terms.shares += DemoProgramme.sharesOfInterest
    terms.freeze.basis = .principal
    terms.capture.noticeDays = 3
    terms.carrierReports.cancellation = .noticeThenCapture
    terms.carrierReports.portOut = .remainingDue
  }

  private func fillHuabei(_ terms: inout ProgrammeTerms) {
    terms.name = "花呗直降"
    terms.source = .huabei
    terms.owner = "花呗"
    terms.organiser = "号卡服务商"
    terms.funder = "资金方丙"
    terms.provinces = ["33", "43", "44"].map { ProvinceCode($0) }
    terms.phones = terms.phones.filter { $0.price >= .yuan(1_999) && $0.price < .yuan(6_000) }
      .map { phone in
        var phone = phone
        let discount = phone.price.scaled(by: 40, over: 100) ?? .zero
        phone.instantDiscount = .yuan(discount.fen / 100_00 * 100 + 100)
        return phone
      }
    terms.periods = [24]
    terms.discountFinanced = true
    terms.freeze.basis = .principal
    terms.capture.trigger = .breach
    terms.capture.noticeDays = 3
    terms.payer = .carrier
    terms.restPayer = .customer
    terms.carrierReports = CarrierMeanings {
      $0.arrears = .noticeThenCapture
      $0.suspension = .noticeThenCapture
      $0.downgrade = .rebateStops
      $0.cancellation = .remainingDue
      $0.portOut = .remainingDue
    }
  }

  private func fillYuebao(_ terms: inout ProgrammeTerms) {
    terms.name = "余额宝信用购机"
    terms.source = .yuebao
    terms.owner = "余额宝"
    terms.organiser = "联通信用购平台"
    terms.funder = "资金方丁"
    terms.provinces = ["33", "41", "51"].map { ProvinceCode($0) }
    terms.periods = [3, 6, 12]
    terms.annualRate = Rate(partsPerTenBillion: 720_000_000)
    terms.shares += DemoProgramme.sharesOfInterest
    terms.freeze.basis = .principalAndCharges
    terms.freezeExtraDays = 40
    terms.release = .atEnd
    terms.capture.overdueDays = 15
    terms.graceDays = 3
    terms.tolerance = .yuan(10)
    terms.intakeStopsBelowPercent = 100
  }

  private func fillBroadnet(_ terms: inout ProgrammeTerms) {
    terms.name = "广电信用购机"
    terms.organiser = "广电信用购平台"
    terms.provinces = [ProvinceCode("43")]
    terms.periods = [12, 24]
    terms.requiredDeposit = .yuan(2_000_000)
  }

  /// The funder keeps what the others leave of the interest, and all of the penalty.
  private static let sharesOfInterest = shares([
    (.quotaOwner, .interest, 20), (.organiser, .interest, 15), (.partner, .interest, 5),
    (.isv, .interest, 2),
  ])

  /// Shares in whole percent.
  private static func shares(_ parts: [(RevenueParty, Component, Int64)]) -> [RevenueShare] {
    parts.map { party, component, percent in
      RevenueShare {
        $0.party = party
        $0.component = component
        $0.percent = Rate(partsPerTenBillion: percent * Rate.partsPerUnit / 100)
      }
    }
  }

  static let consentVersion = "2.1"
  static let purposes: [ConsentPurpose] = [.identityCheck, .creditQuery, .quotaFreeze]

  /// How often each price is bought, in thousandths.
  static let pricesOfPhones: [(String, Int64, Int)] = [
    ("C5 64G", 1_299, 200), ("C7 128G", 1_999, 300), ("M20 128G", 2_999, 150),
    ("M20 256G", 3_499, 70), ("K12 256G", 3_999, 130), ("K12 Pro 256G", 4_999, 80),
    ("X90 256G", 5_999, 40), ("X90 512G", 6_999, 10), ("Z1 512G", 7_999, 20),
  ]

  private static func phones(_ prices: [(String, Int64, Int)]) -> [PhoneOffer] {
    prices.map { model, price, _ in
      PhoneOffer {
        $0.model = model
        $0.price = .yuan(price)
      }
    }
  }

  private static let servicePlans: [ServicePlanOffer] = {
    let fees: [Int64] = [59, 89, 129, 159, 199, 239]
    return fees.flatMap { fee in
      [12, 24, 36].map { months in
        ServicePlanOffer {
          $0.name = "\(fee)元套餐"
          $0.monthlyFee = .yuan(fee)
          $0.months = months
        }
      }
    }
  }()
}

extension Money {
  /// So many whole yuan.
  static func yuan(_ yuan: Int64) -> Money { Money(fen: yuan * 100) }
}
