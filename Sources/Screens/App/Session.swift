import Demonstration
import Lending
import LendingStore
import Wording

/// What every screen works with: the book, the person at the keyboard, and the look.
///
/// Another field needs a reason.
package struct Session {
  package let book: Book
  package var person: Person
  package var look: Look
  /// The case last opened or recorded: the home screen, begun anew or come back to, goes on at it.
  package var lastCase: ID<Plan>?
  /// How the owner of the lines answers in a demonstration, to whoever asks.
  package var owner = SimulatedOwner.Manner.prompt

  package init(book: Book, person: Person, look: Look) {
    self.book = book
    self.person = person
    self.look = look
  }

  package var words: Words { look.words }

  /// Who is at the keyboard, and where.
  package struct Person {
    package var actor: ID<Actor>
    package var role: Role
    /// The agent that the person is, whose customers alone are seen.
    package var agent: ID<Agent>?
    /// The outlet where the person works.
    package var outlet: ID<Outlet>?
    /// The name, for the header.
    package var name: String

    package init(
      actor: ID<Actor>, role: Role, agent: ID<Agent>?, outlet: ID<Outlet>?, name: String
    ) {
      self.actor = actor
      self.role = role
      self.agent = agent
      self.outlet = outlet
      self.name = name
    }
  }
}
