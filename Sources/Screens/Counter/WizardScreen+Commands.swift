import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension WizardScreen {
  func bindings(_ session: Session) -> [Binding] {
    let isFirst = page == pages.first
    let always = [
      Binding(.proceed, .enter),
      Binding(.recordCase, .control("s"), isHinted: page == .review),
      Binding(.previousStep, .escape, .control("p"), isHinted: !isFirst),
      Binding(.chooseFromList, .character(" "), isHinted: page != .review && form.options != nil),
      Binding(
        .waysOn, .control("o"),
        refusal: page == .precheck && waysOn.isEmpty ? session.words.noWayOn : nil,
        isHinted: page == .precheck && draft.precheck?.result == .insufficient),
      Binding(
        .showCustomer, .control("d"),
        refusal: known.duplicate == nil ? session.words.noDuplicate : nil,
        isHinted: known.duplicate != nil),
      Binding(.runPrecheck, .control("r"), isHinted: page == .precheck),
      Binding(.scrollDown, .pageDown, isHinted: page == .schedule || page == .costForm),
      Binding(.scrollUp, .pageUp, isHinted: false),
      Binding(.park, .control("q")),
      Binding(.discard, .control("x"), isDangerous: true),
      Binding(.quit, .control("c"), isHinted: false),
    ]
    guard page == .costForm else { return always }
    let refusal = quote == nil ? session.words.quoteMissing : nil
    return always.dropLast(3) + [Binding(.writeCostForm, .control("t"), refusal: refusal)]
      + always.suffix(3)
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .proceed: return try proceed(session)
    case .recordCase: return try finish(session)
    case .previousStep: return try stepBack(session)
    case .chooseFromList: return list(session.words)
    case .waysOn: return page == .precheck ? .overlay(waysOnOverlay(session.words)) : .stay
    case .showCustomer: return duplicateOverlay(session.words)
    case .runPrecheck: return try runPrecheck(session)
    case .scrollDown: scroll(byPages: 1, session.words)
    case .scrollUp: scroll(byPages: -1, session.words)
    case .writeCostForm:
      guard page == .costForm, let quote else { return .stay }
      let name = [known.day.text, draft.queueNumber].filter { !$0.isEmpty }
      return .overlay(
        quote.costForm.overlay(named: name.joined(separator: "-"), session.words))
    case .park: return try park(session)
    case .discard: return discarding(session.words)
    case .quit: return try quitting(session)
    default: break
    }
    return .stay
  }

  // MARK: Pages

  private mutating func proceed(_ session: Session) throws -> Step {
    if page == .review {
      guard let target = reviewed[min(row, reviewed.count - 1)] else { return try finish(session) }
      returnsToReview = true
      return try go(to: target, session)
    }
    if offset == nil, form.advance() {
      collect(at: Clock.now())
      build(session.words)
      try keep(session)
      return .stay
    }
    collect(at: Clock.now())
    if page == .phone, known.isDemonstration, let asked,
      draft.precheck?.freeze != asked.terms.freeze
    {
      try askOwner(session)
    }
    let gaps = gaps(page, session.words)
    guard gaps.isEmpty else {
      return insist(gaps, session.words)
    }
    let next: Page
    if returnsToReview {
      next = .review
      returnsToReview = false
    } else if page == .phone, !precheckHolds {
      attempted.insert(.precheck)
      next = .precheck
    } else {
      let pages = pages
      let index = pages.firstIndex(of: page) ?? 0
      next = pages[min(index + 1, pages.count - 1)]
    }
    return try go(to: next, session)
  }

  /// Says what is missing under its field and puts the caret there.
  private mutating func insist(_ gaps: [Gap], _ words: Words) -> Step {
    attempted.insert(page)
    offset = nil
    build(words)
    if let field = gaps.lazy.compactMap(\.field).first(where: { form.has($0) }) {
      form.focus(on: field)
    }
    if page == .precheck, !waysOn.isEmpty { return .overlay(waysOnOverlay(words)) }
    return .say(.refused(gaps[0].text))
  }

  mutating func go(to page: Page, _ session: Session) throws -> Step {
    draft.page = page
    if page == .identity { remember() }
    form = InputForm([])
    offset = page == .costForm || page == .schedule ? 0 : nil
    if page == .precheck { try askOwner(session) }
    if page == .costForm, reading?.shown != shownForm { reading = (Clock.now(), shownForm) }
    if page == .review { row = firstOpenRow(session.words) }
    build(session.words)
    try keep(session)
    return .stay
  }

  /// The first page with something missing, else the row that records.
  private func firstOpenRow(_ words: Words) -> Int {
    reviewed.firstIndex { $0.map { !gaps($0, words).isEmpty } ?? true } ?? 0
  }

  mutating func stepBack(_ session: Session) throws -> Step {
    collect(at: Clock.now())
    if returnsToReview {
      returnsToReview = false
      return try go(to: .review, session)
    }
    let pages = pages
    guard let index = pages.firstIndex(of: page), index > 0 else { return try park(session) }
    return try go(to: pages[index - 1], session)
  }

  private mutating func runPrecheck(_ session: Session) throws -> Step {
    guard page == .precheck else { return .stay }
    draft.precheck = nil
    draft.answer = CaseDraft.Answer()
    if known.isDemonstration, line == nil { draft.invitation = nil }
    try askOwner(session)
    build(session.words)
    return .stay
  }

  private mutating func list(_ words: Words) -> Step {
    guard page != .review, let options = form.options else { return .stay }
    guard seesField(words) else {
      offset = nil
      return .stay
    }
    let screen = self
    let field = form.fields[form.focus]
    return .overlay(
      ChoiceOverlay(title: field.label, options: options, index: field.choice) { index, session in
        var screen = screen
        screen.form.choose(index)
        screen.collect(at: Clock.now())
        return .replace(screen)
      })
  }

  // MARK: What is in the book already

  /// A customer of the book with the resident id or mobile typed.
  func duplicate(_ session: Session) throws -> (customer: ID<Customer>, person: CustomerPerson)? {
    guard draft.customer == nil else { return nil }
    let numbers = draft.plain
    let found = try session.book.customers(
      residentID: numbers.residentID.count == 18 ? numbers.residentID : nil,
      mobile: numbers.mobile.count == 11 ? numbers.mobile : nil)
    guard let first = found.first?.customer else { return nil }
    return try session.book.persons(of: [first]).first.map { ($0.key, $0.value) }
  }

  /// Who holds the phones typed, as far as their numbers are right, by the IMEI as it is kept.
  func holders(_ session: Session) throws -> [String: ID<Plan>] {
    var found: [String: ID<Plan>] = [:]
    for imei in [draft.plain.imei, draft.plain.secondIMEI] where IMEI.faults(in: imei).isEmpty {
      found[imei] = try session.book.holders(of: imei).first { $0.text != draft.plan }
    }
    return found
  }

  private func duplicateOverlay(_ words: Words) -> Step {
    guard let duplicate = known.duplicate else { return .stay }
    let screen = self
    let name = Masking.name(duplicate.person.name)
    return .overlay(
      ChoiceOverlay(
        title: words.alreadyInBook(duplicate.customer.text),
        options: [words.goOnWith(name), words.lookAt(name)]
      ) { index, session in
        guard index == 0 else { return .push(CustomerScreen(duplicate.customer)) }
        var screen = screen
        screen.draft.customer = duplicate.customer.text
        (screen.draft.residentID, screen.draft.mobile, screen.draft.card) = ("", "", "")
        screen.draft.hadNumbers = false
        screen.draft.takeGiven(from: [])
        try screen.keep(session)
        return .replace(screen)
      })
  }

  // MARK: Leaving

  private func park(_ session: Session) throws -> Step {
    guard draft.isDirty else { return .pop }
    try keep(session)
    return .all([.pop, .say(.done(session.words.draftKept(label, draft.hadNumbers)))])
  }

  /// The number or the masked name by which the draft is told from others.
  var label: String {
    let name = Masking.name(known.customer?.person.name ?? draft.name)
    return [draft.queueNumber, name].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func discarding(_ words: Words) -> Step {
    let id = draft.id
    return .overlay(
      ConfirmOverlay(title: words.name(.discard), lines: [words.discardAsked(label)]) { session in
        try session.book.removeDraft(id)
        return .all([.pop, .say(.done(session.words.discarded))])
      })
  }

  private func quitting(_ session: Session) throws -> Step {
    guard draft.isDirty else { return .quit }
    try keep(session)
    let words = session.words
    return .overlay(
      ConfirmOverlay(
        title: words.name(.quit),
        lines: [words.draftKept(label, draft.hadNumbers), words.quitAsked],
        again: .control("c")
      ) { _ in .quit })
  }
}
