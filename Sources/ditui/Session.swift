import Demonstration
import Lending
import LendingStore
import Wording

/// What every screen works with: the book, the person at the keyboard, and the look.
///
/// Another field needs a reason.
struct Session {
  let book: Book
  var person: Person
  var look: Look
  /// The case last opened or recorded: the home screen, begun anew or come back to, goes on at it.
  var lastCase: ID<Plan>?
  /// How the owner of the lines answers in a demonstration, to whoever asks.
  var owner = SimulatedOwner.Manner.prompt

  var words: Words { look.words }

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
