import Lending

/// The loan products of the demonstration.
enum DemoProduct: String, CaseIterable {
  /// 微粒贷: a line by invitation, drawn and repaid at any time.
  case weilidai = "WLD"
  /// 小鹅花钱: a line to pay with.
  case goose = "XEHQ"
  /// 微博借钱: a line of a micro-loan company.
  case weibo = "WBJQ"
  /// 帮帮贷: six periods without interest.
  case help = "BBD"
  /// 包你还: pays off the balance of a credit card.
  case cards = "BNH"
  /// 微业贷: a line for a company.
  case business = "WYD"
  /// 微车贷: a company's vehicle.
  case vehicle = "WCD"

  var id: ID<Product> { ID(rawValue) }

  var terms: ProductTerms {
    var terms = usual
    switch self {
    case .weilidai:
      terms.name = "微粒贷"
      terms.grades = DemoProduct.daily([
        ("A", 200_000, 2_000_000), ("B", 100_000, 3_000_000), ("C", 50_000, 4_000_000),
        ("D", 20_000, 5_000_000), ("E", 5_000, 6_600_000),
      ])
    case .goose:
      terms.name = "小鹅花钱"
      terms.mostAmount = .yuan(50_000)
      terms.periods = [3, 6, 12]
      terms.methods = [.equalInstalment]
      terms.grades = DemoProduct.daily([("A", 50_000, 3_000_000), ("B", 10_000, 5_000_000)])
    case .weibo:
      terms.name = "微博借钱"
      terms.lender = "小贷公司甲"
      terms.lenderKind = .microLoan
      terms.mostAmount = .yuan(50_000)
      terms.periods = [3, 6, 12]
      terms.grades = DemoProduct.daily([("A", 50_000, 4_000_000), ("B", 20_000, 6_600_000)])
    case .help:
      terms.name = "帮帮贷"
      terms.quota = .once
      terms.periods = [6]
      terms.methods = [.equalPrincipal]
      terms.rateBasis = .annual
      (terms.leastAnnualRate, terms.mostAnnualRate) = (.zero, .zero)
      terms.grades = [DemoProduct.step("A", 200_000, 0), DemoProduct.step("B", 50_000, 0)]
      terms.repayment.settlementInterest = .toDay
    case .cards:
      terms.name = "包你还"
      terms.quota = .once
      terms.payout = .card
      terms.mostAmount = .yuan(100_000)
      terms.periods = [3, 6, 12, 24]
      terms.methods = [.equalInstalment]
      terms.rateBasis = .annual
      terms.grades = [
        DemoProduct.step("A", 100_000, 1_080_000_000), DemoProduct.step("B", 30_000, 1_440_000_000),
      ]
    case .business:
      terms.name = "微业贷"
      terms.borrower = .company
      terms.leastAmount = .yuan(10_000)
      terms.mostAmount = .yuan(3_000_000)
      terms.periods = [6, 12, 24, 36]
      terms.methods = [.equalInstalment, .equalPrincipal, .interestFirst]
      terms.grades = DemoProduct.daily([
        ("A", 3_000_000, 2_000_000), ("B", 1_000_000, 2_800_000), ("C", 400_000, 3_800_000),
      ])
    case .vehicle:
      terms.name = "微车贷"
      terms.borrower = .company
      terms.forVehicle = true
      terms.quota = .once
      terms.leastAmount = .yuan(10_000)
      terms.mostAmount = .yuan(1_000_000)
      terms.periods = [12, 24, 36]
      terms.methods = [.equalInstalment]
      terms.rateBasis = .annual
      terms.grades = [
        DemoProduct.step("A", 1_000_000, 720_000_000), DemoProduct.step("B", 300_000, 960_000_000),
      ]
    }
    return terms
  }

  private var usual: ProductTerms {
    ProductTerms {
      $0.lender = "微众银行"
      $0.leastAmount = .yuan(50)
      $0.mostAmount = .yuan(200_000)
      $0.periods = [5, 6, 10, 12, 20, 24, 36]
      $0.methods = [.equalPrincipal, .equalInstalment]
      $0.rateBasis = .daily
      $0.leastAnnualRate = Rate(partsPerTenBillion: 720_000_000)
      $0.mostAnnualRate = Rate(partsPerTenBillion: 2_400_000_000)
      $0.servicing.penaltyDailyRate = Rate(partsPerTenBillion: 6_000_000)
      $0.consents = DemoProgramme.purposes.filter { $0 != .quotaFreeze }.map { purpose in
        ConsentDemand {
          $0.purpose = purpose
          $0.version = DemoProgramme.consentVersion
        }
      }
    }
  }

  private static func daily(_ steps: [(String, Int64, Int64)]) -> [GradeStep] {
    steps.map { step($0.0, $0.1, $0.2) }
  }

  private static func step(_ grade: String, _ limit: Int64, _ rate: Int64) -> GradeStep {
    GradeStep {
      $0.grade = grade
      $0.limit = .yuan(limit)
      $0.rate = Rate(partsPerTenBillion: rate)
    }
  }
}
