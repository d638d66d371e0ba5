import Lending
import LendingStore
import Wording

/// The kinds that `ditui list` knows.
enum ListKind: String, CaseIterable {
  case customers, partners, agents, outlets, programmes, products, lines, freezes, plans, cases,
    operations
  case bills, overdue, differences, entries, accounts, postings

  /// The conditions that the kind takes, as `--where` names them.
  var conditions: [Condition] {
    switch self {
    case .customers: [.agent, .partner, .outlet]
    case .partners: [.standing]
    case .agents: [.partner]
    case .outlets: [.carrier, .province]
    case .programmes: [.carrier, .source]
    case .products: [.borrower]
    case .lines: [.customer, .source, .product]
    case .freezes: [.freezeState, .plan, .customer, .line, .agent, .partner]
    case .plans:
      [
        .stage, .instalment, .bucket, .bucketBefore, .riskClass, .breach, .customer, .agent,
        .partner, .outlet, .programme, .product, .purpose, .line,
      ]
    case .cases: [.counterStage, .customer, .agent, .partner, .outlet]
    case .operations: [.operationState, .operationKind, .failure, .plan, .customer, .agent]
    case .bills: [.plan, .customer, .line, .instalmentNumber]
    case .overdue: [.bucket, .bucketBefore, .riskClass, .customer, .agent, .partner]
    case .differences: [.differenceKind, .plan, .customer, .agent]
    case .entries: [.event, .actor, .role, .day]
    case .accounts: [.family, .accountKind, .basis]
    case .postings: [.account, .entry, .subject, .basis]
    }
  }

  /// What a role has to see for it.
  var matter: Visibility.Matter? {
    switch self {
    case .accounts, .postings: .ledger
    default: nil
    }
  }
}

/// One condition of a list: its name, the figure it looks at, the words it takes.
struct Condition: Hashable {
  /// As `--where` names it.
  let name: String
  /// The figure of the sheet.
  let key: String
  /// Every word it takes, or none where any text will do.
  let choices: [String]

  private init(_ name: String, key: String? = nil, _ choices: [String] = []) {
    self.name = name
    self.key = key ?? name
    self.choices = choices
  }

  private init<Word: CaseIterable & RawRepresentable>(
    _ name: String, key: String? = nil, _ type: Word.Type
  ) where Word.RawValue == String {
    self.init(name, key: key, type.allCases.map(\.rawValue))
  }

  static let agent = Condition("agent")
  static let partner = Condition("partner")
  static let outlet = Condition("outlet")
  static let customer = Condition("customer")
  static let programme = Condition("programme")
  static let line = Condition("line")
  static let product = Condition("product")
  static let borrower = Condition("borrower", Borrower.self)
  static let purpose = Condition("purpose", LoanPurpose.self)
  static let plan = Condition("plan")
  static let carrier = Condition("carrier")
  static let actor = Condition("actor")
  static let day = Condition("day")
  static let province = Condition("province", ProvinceCode.choices)
  static let source = Condition("source", FreezeSource.self)
  static let standing = Condition("standing", Partner.Standing.self)
  static let stage = Condition("stage", Plan.Stage.self)
  static let counterStage = Condition(
    "stage", Plan.Stage.allCases.filter(\.isAtCounter).map(\.rawValue))
  /// The state of any of the plan's instalments.
  static let instalment = Condition("instalment", Plan.Instalment.State.self)
  static let instalmentNumber = Condition("instalment")
  static let bucket = Condition("bucket", Bucket.self)
  static let bucketBefore = Condition("bucket-before", key: "bucketBefore", Bucket.self)
  static let riskClass = Condition("class", key: "riskClass", RiskClass.self)
  static let breach = Condition("breach", CarrierReport.self)
  /// Where the freeze stands; until it is done, how far the request for it has come.
  static let freezeState = Condition(
    "state",
    Freeze.State.allCases.map(\.rawValue)
      + Operation.State.allCases.filter { $0 != .toSend && $0 != .done }.map(\.rawValue))
  static let operationState = Condition("state", Operation.State.self)
  static let operationKind = Condition("kind", OperationKind.self)
  static let failure = Condition("failure", OperationFailure.self)
  static let differenceKind = Condition("kind", Difference.Kind.self)
  static let event = Condition("event", Event.Kind.self)
  static let role = Condition("role", Role.self)
  static let family = Condition("family", Account.Family.self)
  static let accountKind = Condition("kind", Account.Kind.self)
  static let account = Condition("account")
  static let entry = Condition("entry")
  static let subject = Condition("subject")
  /// By which day the ledger is cut; the rows do not carry it.
  static let basis = Condition("basis", LedgerCut.Basis.self)
}
