/// One kind of event: its fields, and everything that is particular to it.
///
/// A new kind is a file with such a body, its place in `Event.Kind`, its name and its golden file.
package protocol EventBody: FieldSet {
  /// The kind, whose raw value is the wire name.
  static var kind: Event.Kind { get }
  /// The version written today; 1 unless said otherwise.
  static var version: Int { get }
  /// Where the trade puts the kind among the events of one business day: lower is earlier.
  ///
  /// What arrived from outside comes before what the close of the day asks for; a reversal stands with
  /// what it reverses, because the fold leaves both out. What a partner does or has done to it has one
  /// place, so that its deposit moves in the order of the entries.
  static var rank: Int { get }
  /// The roles that may record it.
  static var roles: Set<Role> { get }
  /// Whether an entry of the kind can be reversed.
  static var isReversible: Bool { get }
  /// Which step of a return it is, from 1, or nil.
  static var returnStep: Int? { get }
  /// Lines that `record` takes, the first as the catalogue shows it.
  ///
  /// By their request numbers the lines of all kinds tell one story, see `Event.story`.
  static var examples: [String] { get }
  /// What `json`, written by an older `version`, means today.
  static func raised(_ json: JSON, from version: Int) -> JSON

  /// Everything that the event touches, the first being what it is about.
  var subjects: [Subject] { get }
  /// The place of this event, where it differs from that of its kind.
  var rank: Int { get }
  /// The roles that may record this event, where they are fewer than those of its kind.
  var roles: Set<Role> { get }
  /// What it brings of money for a plan, or nil.
  var payment: Payment? { get }
  /// The same with every number and name in the one form in which it is compared and kept.
  var normalised: Self { get }

  /// Names the things that the door looks up.
  func name(_ found: inout References)
  /// The same, completed with what the book knows.
  func completed(in situation: AdmissionContext) -> Self
  /// Every reason why `situation` does not allow it, whoever asks.
  func reasons(in situation: AdmissionContext) -> [Reason]

  /// What it does to the fold of a plan.
  func fold(into plan: inout PlanFold, _ entry: Entry)
  /// What it does to the fold of a partner.
  func fold(into partner: inout PartnerFold, _ entry: Entry)
  /// What it does to the fold of a customer.
  func fold(into customer: inout CustomerFold, _ entry: Entry)
  /// What it does to the fold of a line.
  func fold(into line: inout LineFold, _ entry: Entry)
}

/// Money for a plan.
package struct Payment: Hashable, Sendable {
  /// How much.
  package let amount: Money
  /// The reference on its receipt.
  package let reference: String?
}

extension EventBody {
  package static var version: Int { 1 }
  package static var returnStep: Int? { nil }
  package static func raised(_ json: JSON, from version: Int) -> JSON { json }
  package var rank: Int { Self.rank }
  package var roles: Set<Role> { Self.roles }
  package var payment: Payment? { nil }
  package var normalised: Self { self }
  package func name(_ found: inout References) {}
  package func completed(in situation: AdmissionContext) -> Self { self }
  package func fold(into plan: inout PlanFold, _ entry: Entry) {}
  package func fold(into partner: inout PartnerFold, _ entry: Entry) {}
  package func fold(into customer: inout CustomerFold, _ entry: Entry) {}
  package func fold(into line: inout LineFold, _ entry: Entry) {}

  func isEqual(to other: any EventBody) -> Bool { self == other as? Self }
}

/// An event about a plan that is there.
package protocol PlanEventBody: EventBody {
  /// The plan.
  var plan: ID<Plan> { get }
  /// Every reason why `situation` does not allow it of `plan`.
  func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason]
  /// What it does to the plan.
  func apply(to fold: inout PlanFold, _ entry: Entry)
}

extension PlanEventBody {
  package static var rank: Int { 5 }
  package var subjects: [Subject] { [.plan(plan)] }
  package func name(_ found: inout References) { found.plan = plan }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    guard let plan = situation.plan else {
      return [.unknown(field: "plan", id: plan.text)]
    }
    return situation.notThere(plan) ?? reasons(in: situation, of: plan)
  }

  package func fold(into plan: inout PlanFold, _ entry: Entry) { apply(to: &plan, entry) }
}

/// An event about a partner, its evidence, its deposit or its agents.
package protocol PartnerEventBody: EventBody {
  /// The partner.
  var partner: ID<Partner> { get }
  /// What it does to the partner.
  func apply(to fold: inout PartnerFold, _ entry: Entry)
}

extension PartnerEventBody {
  package static var rank: Int { 1 }
  package var subjects: [Subject] { [.partner(partner)] }
  package func name(_ found: inout References) { found.partner = partner }
  package func fold(into partner: inout PartnerFold, _ entry: Entry) { apply(to: &partner, entry) }
}

/// An event about a customer.
package protocol CustomerEventBody: EventBody {
  /// The customer.
  var customer: ID<Customer> { get }
  /// What it does to the customer.
  func apply(to fold: inout CustomerFold, _ entry: Entry)
}

extension CustomerEventBody {
  package var subjects: [Subject] { [.customer(customer)] }
  package func name(_ found: inout References) { found.customer = customer }
  package func fold(into customer: inout CustomerFold, _ entry: Entry) {
    apply(to: &customer, entry)
  }
}

/// An event about a line granted to a customer.
package protocol LineEventBody: EventBody {
  /// The line.
  var line: ID<Line> { get }
  /// What it does to the line.
  func apply(to fold: inout LineFold, _ entry: Entry)
}

extension LineEventBody {
  package func name(_ found: inout References) { found.line = line }
  package func fold(into line: inout LineFold, _ entry: Entry) { apply(to: &line, entry) }
}
