import Lending
import LendingStore
import TerminalKit
import Wording

/// A new case, page by page: back at any time, nothing lost, nothing recorded before the last page.
struct WizardScreen: Screen {
  var draft: CaseDraft
  var form = InputForm([])
  /// The first row shown where somebody scrolled; nil while the caret is followed.
  var offset: Int?
  /// What the write door refused, by the page where it is mended.
  var problems: [Page: [Reason]] = [:]
  /// The pages that somebody wanted to leave: what is missing there is said.
  var attempted: Set<Page> = []
  /// Whether the page was come to from the review, to which it returns.
  var returnsToReview = false
  /// The row of the review.
  var row = 0
  /// What was read of the book.
  var known = Known()
  /// Since when the cost form has been on the screen, and which.
  var reading: (since: Moment, shown: String)?
  /// The case as it was for each person whose numbers stood here, in memory alone.
  private(set) var earlier: [CaseDraft]
  private var keys = 0

  /// The pages.
  enum Page: Int, CaseIterable, Codable {
    case identity, consents, precheck, phone, schedule, costForm, review
  }

  /// What the book says of what was typed.
  struct Known {
    var offers: [Offer] = []
    var customer: Customer?
    var lines: [Line] = []
    var plan: Plan?
    var duplicate: (customer: ID<Customer>, person: CustomerPerson)?
    /// The open plans of others that hold a phone typed, by its IMEI.
    var holders: [String: ID<Plan>] = [:]
    var day = Day.earliest
    var isDemonstration = false
    var isHighRisk = false
    /// Whether who works here may see what the owner grants.
    var seesFigures = false
    var role = Role.agent
    var size = Size(columns: 80, rows: 24)
  }

  /// How long the cost form has to be on the screen before it can be signed, in seconds.
  static let readingSeconds = 10

  init(_ draft: CaseDraft) {
    self.draft = draft
    earlier = [draft]
    if draft.lacksNumbers { self.draft.page = .identity }
  }

  var page: Page { draft.page }

  func title(_ words: Words) -> String {
    let number = draft.queueNumber.isEmpty ? "" : " \(draft.queueNumber)"
    return words.name(.newCase) + number
  }

  var position: String? { "\(tradeStep)/8" }

  /// The pages of this case; what is in the book already is not asked again.
  var pages: [Page] {
    draft.plan == nil ? Page.allCases : [.precheck, .phone, .schedule, .costForm, .review]
  }

  var isTyping: Bool { page != .review && form.isTyping }

  var ticks: Int? { page == .costForm && secondsToRead > 0 ? 1000 : nil }

  mutating func load(_ session: Session, size: Size) throws {
    var now = Known()
    now.size = size
    now.day = try session.day()
    now.isDemonstration = session.book.kind == .demonstration
    now.seesFigures = session.visibility.sees(.lineAmounts)
    now.role = session.person.role
    if let plan = draft.plan { now.plan = try session.book.plan(ID(plan)) }
    if let id = draft.customer {
      now.customer = try session.book.customer(ID(id))
      now.lines = try session.book.lines(of: ID(id)).filter {
        $0.closed == nil && $0.grant.source != nil
      }
    }
    known = now
    known.offers = try offers(session)
    known.duplicate = try duplicate(session)
    known.holders = try holders(session)
    draft.selection = draft.selection.completed(by: known.offers)
    if page == .precheck { try askOwner(session) }
    build(session.words)
  }

  /// What can be chosen with the line of the case: a line is frozen under a programme of its source.
  private func offers(_ session: Session) throws -> [Offer] {
    let all = try session.offers(at: draft.workplace.outlet)
    if let plan = known.plan {
      return all.filter { $0.programme == plan.application.programme }
    }
    guard let source = line?.grant.source else { return all }
    let fitting = all.filter { $0.terms.source == source }
    return fitting.isEmpty ? all : fitting
  }

  /// The line that the freeze is taken on, where the book has it.
  var line: Line? {
    if let plan = known.plan { return known.lines.first { $0.id == plan.application.line } }
    return known.lines.first { $0.id.text == draft.line } ?? known.lines.first
  }

  var quote: Quote? {
    do {
      return try Quote(draft.selection, known.offers, signed: known.day)
    } catch {
      // The page of the phone shows why.
      return nil
    }
  }

  /// What the owner is asked about: the freeze goes by phone and price, not by the first due day, so
  /// that one typed wrongly leaves the answer alone.
  var asked: Quote? {
    if let quote { return quote }
    var selection = draft.selection
    selection.firstDue = ""
    do {
      return try Quote(selection, known.offers, signed: known.day)
    } catch {
      return nil
    }
  }

  // MARK: Keys

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    if page == .review { return takeInReview(key) }
    if let offset, key == .up || key == .down {
      scroll(to: offset + (key == .up ? -1 : 1), session.words)
      return .stay
    }
    let focus = form.focus
    var taken = form
    guard taken.take(key) else { return swallowed(key) }
    guard seesField(session.words) else {
      offset = nil
      return .stay
    }
    form = taken
    offset = nil
    keys += 1
    let isSigningEarly =
      page == .costForm && form.has("place") && form.choice("place") > 0 && secondsToRead > 0
    let precheck = draft.precheck
    collect(at: Clock.now())
    problems[page] = nil
    if page == .identity { known.duplicate = try duplicate(session) }
    if page == .precheck { try askOwner(session) }
    if page == .phone { known.holders = try holders(session) }
    build(session.words)
    if precheck != draft.precheck { problems[.precheck] = nil }
    if focus != form.focus || keys.isMultiple(of: 6) { try keep(session) }
    return isSigningEarly ? .say(.refused(session.words.readOn(secondsToRead))) : .stay
  }

  /// A letter meant for a field that takes none must not lead out of the case.
  private func swallowed(_ key: Key) -> Step? {
    key.isText && key != .character("?") ? .stay : nil
  }

  private mutating func takeInReview(_ key: Key) -> Step? {
    guard let move = ListCursor<Int>.Move(key) else { return swallowed(key) }
    var cursor = ListCursor(Array(reviewed.indices))
    _ = cursor.select(row)
    cursor.move(move, height: 8)
    row = cursor.selected ?? 0
    return .stay
  }

  /// Keeps the draft, without the numbers that cannot be sealed yet.
  func keep(_ session: Session) throws {
    guard draft.isDirty else { return }
    try session.book.save(try draft.saved(at: Clock.now()))
  }

  /// Remembers for whom consents and answers were given, before the numbers can be changed.
  mutating func remember() {
    guard !draft.residentID.isEmpty else { return }
    earlier.removeAll { $0.residentID.isEmpty }
    earlier.append(draft)
  }

  // MARK: Scrolling

  /// The rows of the page under the step bar and the title.
  var height: Int { max(1, known.size.rows - 5 - 2) }

  mutating func scroll(to first: Int, _ words: Words) {
    let rows = content(words).rows(form, columns: known.size.columns)
    let most = TextPage.most(rows, height: height)
    let follows = first >= most && !form.fields.isEmpty
    offset = follows ? nil : min(max(0, first), most)
  }

  /// Whether the field under the caret is among the rows shown: what is not seen is not changed.
  func seesField(_ words: Words) -> Bool {
    let rows = content(words).rows(form, columns: known.size.columns)
    let first = TextPage.first(rows, focus: form.focus, offset: offset, height: height)
    return rows.dropFirst(first).prefix(height).contains { $0.field == form.focus }
  }

  mutating func scroll(byPages count: Int, _ words: Words) {
    let rows = content(words).rows(form, columns: known.size.columns)
    let first = TextPage.first(rows, focus: form.focus, offset: offset, height: height)
    scroll(to: first + count * height, words)
  }

  /// How many seconds the cost form has to stay on the screen yet.
  var secondsToRead: Int {
    guard let reading, reading.shown == shownForm else { return WizardScreen.readingSeconds }
    return max(0, WizardScreen.readingSeconds - (Clock.now() - reading.since))
  }

  /// What tells one cost form from another: what is chosen on the day.
  var shownForm: String {
    let chosen = draft.selection
    return [
      known.day.text, chosen.programme, chosen.phone, chosen.servicePlan, String(chosen.periods),
      chosen.downPayment, chosen.firstDue,
    ].joined(separator: "/")
  }
}
