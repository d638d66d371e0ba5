import GRDB
import Lending

/// What a row of the search table matched by.
package enum FoundBy: String, CaseIterable, Sendable, DatabaseValueConvertible {
  /// A customer's name, from any of its characters on.
  case name
  /// The initials of the name in pinyin, from any letter on.
  case initials
  /// The mobile number, whole or its last four digits.
  case mobile
  /// The last four characters of the resident identity number.
  case residentID = "resident-id"
  /// The customer's number.
  case customer
  /// The plan's number, or its part after the device's code.
  case plan
  /// The request number of the freeze.
  case freeze
  /// An IMEI, whole or its last six or four digits.
  case imei
}

/// The terms by which a thing is found, in the form in which a search is typed.
enum SearchTerms {
  /// Lower case and ordinary width, without blanks, hyphens, dots and marks not seen.
  static func normalised(_ text: String) -> String {
    Spelling.lookup(text).filter { !$0.isWhitespace && !"-.·".contains($0) }
  }

  /// What somebody types who looks for something: a whole number is looked up as the number that it
  /// is, anything else as the beginning of a term.
  enum Typed {
    /// A whole resident id, which stands among the customers and in no term.
    case residentID(String)
    /// The beginning of a term; empty when nothing was typed that is looked for.
    case term(String)

    init(_ text: String) {
      let (id, mobile) = (ResidentID.normalised(text), Mobile.normalised(text))
      if id.utf8.count == 18, id.utf8.dropLast().allSatisfy({ (0x30...0x39).contains($0) }),
        id.last?.isNumber == true || id.last == "X"
      {
        self = .residentID(id)
      } else {
        self = .term(Mobile.faults(in: mobile).isEmpty ? mobile : normalised(text))
      }
    }
  }

  /// The first text that sorts after everything that begins with `prefix`.
  static func end(of prefix: String) -> String { prefix + "\u{10FFFF}" }

  private static func suffixes(_ text: String) -> [String] {
    let normal = normalised(text)
    return normal.indices.map { String(normal[$0...]) }
  }

  private static func tails(_ text: String, _ lengths: Int...) -> [String] {
    [normalised(text)] + lengths.map { normalised(String(text.suffix($0))) }
  }

  private static func number(_ id: String) -> [String] {
    [normalised(id)] + id.split(separator: "-").dropFirst().map { normalised(String($0)) }
  }

  static func of(_ customer: Customer) -> [(FoundBy, [String])] {
    let person = customer.person
    return [
      (.name, suffixes(person.name)),
      // What was told stands beside what the name says: either may be typed.
      (
        .initials,
        ([person.initials ?? ""] + PersonName.readings(of: person.name)).flatMap(suffixes)
      ),
      (.mobile, tails(person.mobile, 4)),
      (.residentID, [normalised(String(person.residentID.suffix(4)))]),
      (.customer, number(customer.id.text)),
    ]
  }

  static func of(_ plan: Plan) -> [(FoundBy, [String])] {
    [
      (.plan, number(plan.id.text)),
      (.freeze, (plan.freeze?.id).map { [normalised($0.text)] } ?? []),
      (.imei, plan.imeis.flatMap { tails($0, 6, 4) }),
    ]
  }
}

extension FoldCache.Value {
  func searchCells(_ owner: DatabaseValue) -> [Cells] {
    switch self {
    case .customer(let customer):
      cells(SearchTerms.of(customer), owner, customer.id.databaseValue, "".databaseValue)
    case .plan(let plan):
      cells(
        SearchTerms.of(plan), owner, plan.application.customer.databaseValue,
        plan.id.databaseValue)
    default: []
    }
  }

  private func cells(
    _ terms: [(FoundBy, [String])], _ owner: DatabaseValue, _ customer: DatabaseValue,
    _ plan: DatabaseValue
  ) -> [Cells] {
    terms.flatMap { kind, terms in
      Set(terms.filter { !$0.isEmpty }).sorted().map { term in
        [term.databaseValue, owner, kind.databaseValue, customer, plan]
      }
    }
  }
}
