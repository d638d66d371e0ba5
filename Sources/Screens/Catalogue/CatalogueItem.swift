import Lending
import LendingStore
import Wording

/// Something of the catalogue: a loan product, or a programme that sells phones on instalments.
nonisolated enum CatalogueItem: Hashable {
  case product(ID<Product>)
  case programme(ID<Programme>)
}

/// A row of the catalogue as it is offered on a day.
nonisolated struct CatalogueRow: Hashable {
  let item: CatalogueItem
  let name: String
  let lender: String
  /// From the least to the most a year.
  let rates: ClosedRange<Rate>
  let most: Money
  let periods: [Int]
  /// Since when; before the first day, from when on.
  let since: Day

  init(_ product: Product, on day: Day) {
    let terms = product.terms(on: day) ?? product.latest
    item = .product(product.id)
    (name, lender) = (terms.name, terms.lender)
    rates = terms.leastAnnualRate...max(terms.leastAnnualRate, terms.mostAnnualRate)
    most = terms.mostAmount
    periods = terms.periods
    since = (product.publications.last { $0.from <= day } ?? product.publications[0]).from
  }

  init(_ programme: Programme, on day: Day) {
    let terms = programme.terms(on: day) ?? programme.latest
    item = .programme(programme.id)
    (name, lender) = (terms.name, terms.funder)
    rates = terms.yearlyRate...terms.yearlyRate
    most = terms.mostPrincipal
    periods = terms.periods
    since = (programme.publications.last { $0.from <= day } ?? programme.publications[0]).from
  }
}

nonisolated extension Words {
  /// As in `7.20-24.00%`, or one rate alone.
  func rates(_ range: ClosedRange<Rate>) -> String {
    let ends = Set([range.lowerBound, range.upperBound]).sorted().map(percentFigure)
    return ends.joined(separator: "-") + "%"
  }

  /// A rate in percent with two decimals at least, without the sign.
  func percentFigure(_ rate: Rate) -> String {
    let text = rate.percent
    guard let point = text.firstIndex(of: ".") else { return text + ".00" }
    let decimals = text.distance(from: point, to: text.endIndex) - 1
    return text + String(repeating: "0", count: max(0, 2 - decimals))
  }

  /// Numbers of instalments, as in `3, 6, 12`.
  func counts(_ periods: [Int]) -> String { periods.map(String.init).joined(separator: ", ") }

  /// What quota of a programme can be frozen on the line; of another line its owner.
  func source(_ line: Line) -> String { line.grant.source.map { name($0) } ?? line.grant.owner }

  /// What a plan is about, in a list: the phone, or what the money is for.
  func what(_ plan: Plan.Summary) -> String {
    plan.phone ?? plan.purpose.map { name($0) } ?? "-"
  }
}

nonisolated extension Schedule {
  /// The monthly rate of return times 12, as in `14.60%`; a dash where nothing solves it.
  var nominalTold: String {
    do {
      return try CostOfCredit.text(percent: CostOfCredit(self).nominal, decimals: 2) + "%"
    } catch {
      // A rate that nothing solves is shown as none.
      return "-"
    }
  }
}
