import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension Session {
  /// What stands in the first line.
  var header: (left: String, right: String, isDemonstration: Bool) {
    let now = Clock.now()
    var place = ""
    var day = now.day
    do {
      if let outlet = person.outlet { place = try book.outlet(outlet)?.name ?? outlet.text }
      day = try self.day()
    } catch {
      // The screen below says what is wrong with the book; the header does without it.
      place = ""
    }
    let who = words.roleMark(words.name(person.role), person.name, person.actor.text)
    return (
      place.isEmpty ? who : "\(place)   \(who)",
      "\(words.day(day)) \(words.weekday(day)) \(now.clock)",
      book.kind == .demonstration
    )
  }

  /// The agent whose customers alone are seen, or nil for everybody's.
  var scope: ID<Agent>? { visibility.scope }

  /// The screen for a plan: at the counter its case, after that the freeze with its plan.
  func screen(for plan: Plan.Summary, among ids: [ID<Plan>]) -> any Screen {
    plan.stage.isAtCounter ? CaseScreen(plan.id) : PlanScreen(plan.id, siblings: ids)
  }

  /// What was found for `text`, as lines with their screens.
  func findings(_ text: String) throws -> [Finding] {
    let found = try book.find(text, agent: scope, limit: 50)
    let persons = try book.persons(of: Set(found.map(\.customer)))
    return try found.compactMap { hit in
      guard let person = persons[hit.customer] else { return nil }
      let name = "\(Masking.name(person.name)) \(Masking.tail(person.mobile))"
      guard let id = hit.plan else {
        return Finding(
          title: name,
          detail: "\(words.section(.customers))  \(Masking.mobile(person.mobile))",
          screen: CustomerScreen(hit.customer))
      }
      guard let plan = try book.summary(of: id) else { return nil }
      let phone = plan.phone ?? ""
      return Finding(
        title: name,
        detail: "\(words.plan) \(id)  \(phone)  \(words.name(plan.stage))",
        screen: screen(for: plan, among: []))
    }
  }
}

extension Book {
  /// The applications and plans of a customer, the latest first.
  func plans(of customer: ID<Customer>) throws -> [Plan.Summary] {
    let query = PlanQuery {
      $0.customer = customer
      $0.sort = .opened
      $0.isDescending = true
    }
    return try plans(query, limit: 100).rows
  }
}

extension Session {
  /// How many customers a partner's agents brought in, and what became of their plans.
  func figures(of partner: ID<Partner>) throws -> PartnerScreen.Figures {
    let day = try day()
    return PartnerScreen.Figures(
      customers: try book.count(CustomerQuery { $0.partner = partner }),
      running: try book.count(
        PlanQuery {
          $0.partner = partner
          $0.stages = [.active]
        }),
      overdue: try book.count(
        PlanQuery {
          $0.partner = partner
          $0.oldestUnpaidDueBefore = Day.earliest...day.adding(days: -1)
        }))
  }
}
