import Lending
import LendingStore

/// What every screen works with: the book, the person at the keyboard, and the look.
///
/// A fourth field needs a reason.
struct Session {
  let book: Book
  var person: Person
  var look: Look

  var words: any Strings { look.words }

  /// Who is at the keyboard, and where.
  struct Person {
    var actor: ID<Actor>
    var role: Role
    /// The agent that the person is, whose customers alone are seen.
    var agent: ID<Agent>?
    /// The outlet where the person works.
    var outlet: ID<Outlet>?
    /// The name, for the header.
    var name: String
  }
}
