/// Events about a line granted to a customer, and the bills on it.
package enum LineEvent: Hashable, Sendable {
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
package struct LineGranted: EventBody {
  package static let kind = Event.Kind.lineGranted
  /// The line.
  package var line = ID<Line>("")
  /// Whose line it is.
  package var customer = ID<Customer>("")
  /// Line or fund, where quota can be frozen on it for a programme.
  package var source: FreezeSource?
  /// The product that can be drawn on it.
  package var product: ID<Product>?
  /// The lender's grade of the borrower, which the product prices.
  package var grade: String?
  /// The company that borrows, by its code, where it is a company.
  package var company: String?
  /// The name of the owner, as in 微众银行.
  package var owner = ""
  /// The limit, or the balance of a fund.
  package var limit = Money.zero
  /// What is drawn on it already, without anything of this book.
  package var used = Money.zero

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
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

  package var subjects: [Subject] { [.line(line), .customer(customer)] }
}

/// The owner reported another limit, or another use of it.
package struct LineChanged: EventBody {
  package static let kind = Event.Kind.lineChanged
  /// The line.
  package var line = ID<Line>("")
  /// The new limit.
  package var limit: Money?
  /// What is drawn on it, without anything of this book.
  package var used: Money?
  /// Another grade of the borrower.
  package var grade: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("limit", &limit)
    fields("used", &used)
    fields("grade", &grade)
  }

  package var subjects: [Subject] { [.line(line)] }
}

/// The owner closed the line: nothing new can be frozen on it.
package struct LineClosed: EventBody {
  package static let kind = Event.Kind.lineClosed
  /// The line.
  package var line = ID<Line>("")
  /// Why.
  package var reason: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.line(line)] }
}

/// The customer repaid a bill that arose from a capture, to the line's owner.
package struct BillRepaid: EventBody {
  package static let kind = Event.Kind.billRepaid
  /// The line.
  package var line = ID<Line>("")
  /// The plan whose instalment was captured.
  package var plan = ID<Plan>("")
  /// The bill.
  package var bill = ID<Bill>("")
  /// More than zero, at most what the bill still asks for.
  package var amount = Money.zero
  /// The owner's reference.
  package var reference: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("plan", &plan)
    fields("bill", &bill)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan), .line(line)] }
}

/// What a freeze is taken on.
package enum FreezeSource: String, Choice {
  /// A 微粒贷 line.
  case weilidai
  /// A 花呗 line.
  case huabei
  /// 余额宝 money.
  case yuebao
}
