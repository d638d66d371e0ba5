import Lending
import LendingStore
import TerminalKit
import Wording

/// One product or programme: its terms of today, and how they came to be.
struct CatalogueItemScreen: Screen {
  let item: CatalogueItem
  private(set) var product: Product?
  private(set) var programme: Programme?
  private(set) var day = Day.earliest
  private var offset = 0
  var extent = Extent()

  init(_ item: CatalogueItem) {
    self.item = item
  }

  func title(_ words: Words) -> String {
    switch item {
    case .product(let id): "\(words.productColumn) \(id.text)"
    case .programme(let id): "\(words.productColumn) \(id.text)"
    }
  }

  mutating func load(_ session: Session, size: Size) throws {
    day = try session.day()
    switch item {
    case .product(let id): product = try session.book.product(id)
    case .programme(let id): programme = try session.book.programme(id)
    }
  }

  func bindings(_ session: Session) -> [Binding] {
    let refusal = session.mayOnly(product == nil ? .programmePublished : .productPublished)
    var bindings = [Binding(.publishTerms, .character("p"), refusal: refusal)]
    if product != nil { bindings.append(Binding(.copyProduct, .character("n"), refusal: refusal)) }
    return bindings
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<Int>.Move(key) else { return nil }
    offset = extent.first(after: move, from: offset)
    return .stay
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .publishTerms:
      if let product { return .overlay(publication(of: product, asNew: false, session.words)) }
      return programme.map { .overlay(publication(of: $0, session.words)) } ?? .stay
    case .copyProduct:
      return product.map { .overlay(publication(of: $0, asNew: true, session.words)) } ?? .stay
    default: return .stay
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let name = product?.terms(on: day)?.name ?? product?.latest.name
    let (head, body) = area.splitTop(1)
    let content = content(words)
    let form = InputForm([])
    let rows = content.rows(form, columns: body.columns)
    let shown = TextPage.first(rows, focus: nil, offset: offset, height: body.rows) + body.rows
    canvas.rule(
      head, head.row, title: name ?? programme?.latest.name ?? "",
      trailing: rows.count > shown ? words.moreBelow(rows.count - shown) : words.asOfDay(day))
    content.draw(on: &canvas, in: body, form: form, focus: nil, offset: offset)
  }
}
