import Lending
import LendingStore
import TerminalKit

struct QuoteScreen: Screen {
  func title(_ words: any Strings) -> String { "" }
  func bindings(_ session: Session) -> [Binding] { [] }
  mutating func load(_ session: Session, size: Size) throws {}
  func draw(on canvas: inout Canvas, in area: Rect) {}
  mutating func perform(_ command: Command, _ session: Session) throws -> Step { .stay }
}

struct CaseScreen: Screen {
  init(_ id: ID<Plan>) {}
  func title(_ words: any Strings) -> String { "" }
  func bindings(_ session: Session) -> [Binding] { [] }
  mutating func load(_ session: Session, size: Size) throws {}
  func draw(on canvas: inout Canvas, in area: Rect) {}
  mutating func perform(_ command: Command, _ session: Session) throws -> Step { .stay }
}

extension Session {
  func newCase(for customer: ID<Customer>?) throws -> Step { .stay }
}
