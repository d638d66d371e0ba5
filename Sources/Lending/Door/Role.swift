/// What a person works as, which decides what may be recorded and what is seen.
package enum Role: String, Choice {
  /// 地推员: brings in customers at the counter.
  case agent
  /// 信贷员: looks after plans and works the overdue.
  case officer
  /// 督导: reviews partners and publishes programmes.
  case supervisor
  /// The program itself, on one device: closes days and asks for what is due. Nobody takes it.
  case device

  /// The roles that a person can have.
  package static let people: [Role] = [.agent, .officer, .supervisor]
}

extension Role {
  /// Supervisors alone.
  package static let supervisors: Set<Role> = [.supervisor]
  /// Officers and supervisors.
  package static let officers: Set<Role> = [.officer, .supervisor]
  /// Officers, supervisors, and the program itself.
  package static let closers: Set<Role> = [.officer, .supervisor, .device]
  /// Everybody who is a person.
  package static let everyone: Set<Role> = [.agent, .officer, .supervisor]
}
