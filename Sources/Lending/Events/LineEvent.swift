/// Events about a line granted to a customer, and the bills on it.
public enum LineEvent: Hashable, Sendable {
  /// The owner of a line invited the customer and granted a limit.
  case granted(LineGranted)
  /// The owner reported another limit, or another use of it.
  case changed(LineChanged)
  /// The owner closed the line: nothing new can be frozen on it.
  case closed(LineClosed)
  /// The customer repaid a bill that arose from a capture, to the line's owner.
  case billRepaid(BillRepaid)

  var body: any EventBody {
    switch self {
    case .granted(let body): body
    case .changed(let body): body
    case .closed(let body): body
    case .billRepaid(let body): body
    }
  }
}

/// The owner of a line invited the customer and granted a limit.
public struct LineGranted: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.lineGranted
  /// The line.
  public var line = ID<Line>("")
  /// Whose line it is.
  public var customer = ID<Customer>("")
  /// Line or fund, where quota can be frozen on it for a programme.
  public var source: FreezeSource?
  /// The product that can be drawn on it.
  public var product: ID<Product>?
  /// The lender's grade of the borrower, which the product prices.
  public var grade: String?
  /// The company that borrows, by its code, where it is a company.
  public var company: String?
  /// The name of the owner, as in 微众银行.
  public var owner = ""
  /// The limit, or the balance of a fund.
  public var limit = Money.zero
  /// What is drawn on it already, without anything of this book.
  public var used = Money.zero

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("customer", &customer)
    fields("source", &source)
    fields("product", &product)
    fields("grade", &grade)
    fields("company", &company)
    fields("owner", &owner)
    fields("limit", &limit)
    fields.defaulted("used", &used)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.line(line), .customer(customer)] }
}

/// The owner reported another limit, or another use of it.
public struct LineChanged: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.lineChanged
  /// The line.
  public var line = ID<Line>("")
  /// The new limit.
  public var limit: Money?
  /// What is drawn on it, without anything of this book.
  public var used: Money?
  /// Another grade of the borrower.
  public var grade: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("limit", &limit)
    fields("used", &used)
    fields("grade", &grade)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.line(line)] }
}

/// The owner closed the line: nothing new can be frozen on it.
public struct LineClosed: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.lineClosed
  /// The line.
  public var line = ID<Line>("")
  /// Why.
  public var reason: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.line(line)] }
}

/// The customer repaid a bill that arose from a capture, to the line's owner.
public struct BillRepaid: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.billRepaid
  /// The line.
  public var line = ID<Line>("")
  /// The plan whose instalment was captured.
  public var plan = ID<Plan>("")
  /// The bill.
  public var bill = ID<Bill>("")
  /// More than zero, at most what the bill still asks for.
  public var amount = Money.zero
  /// The owner's reference.
  public var reference: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("plan", &plan)
    fields("bill", &bill)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan), .line(line)] }
}

/// What a freeze is taken on.
public enum FreezeSource: String, Choice {
  /// A 微粒贷 line.
  case weilidai
  /// A 花呗 line.
  case huabei
  /// 余额宝 money.
  case yuebao
}
