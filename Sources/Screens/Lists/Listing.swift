import Lending
import LendingStore
import TerminalKit
import Wording

/// What a list shows: its columns, its rows, and what opens a row.
enum Listing: Hashable {
  case customers, freezes, plans, cases, partners, corrections, journal
  case ledger(LedgerCut)
  case accounts(Account.Family, LedgerCut)
  case register(Account, LedgerCut)
  /// The plans behind a figure of a report, with what the figure is called.
  case behind(String, [PlanSet])

  /// A row: its identifier, its cells, and the thing itself.
  struct Row {
    let id: String
    let cells: [Table.Text]
    let thing: Thing
  }

  enum Thing {
    case customer(ID<Customer>)
    case plan(Plan.Summary)
    case partner(ID<Partner>)
    case difference(ID<Plan>, Difference)
    case entry(Entry)
    case family(Account.Family)
    case account(Account)
    case posting(EntryID)
  }

  var section: Section {
    switch self {
    case .customers: .customers
    case .freezes: .freezes
    case .plans, .behind: .plans
    case .cases: .cases
    case .partners: .partners
    case .corrections: .corrections
    case .journal, .ledger, .accounts, .register: .journal
    }
  }

  /// The name in the line of screens.
  func title(_ words: Words) -> String {
    switch self {
    case .ledger: words.trialBalance
    case .accounts(let family, _): words.name(family)
    case .register(let account, _): words.account(account)
    case .behind(let figure, _): words.plansBehind(figure)
    default: words.section(section)
    }
  }

  func empty(_ words: Words) -> String {
    switch self {
    case .customers: words.emptyCustomers
    case .freezes: words.emptyFreezes
    case .plans, .behind: words.emptyPlans
    case .cases: words.emptyCases
    case .partners: words.emptyPartners
    case .corrections: words.emptyCorrections
    case .journal: words.emptyJournal
    case .ledger, .accounts, .register: words.emptyLedger
    }
  }

  /// What to say in full of the selected row.
  func remark(_ row: Row, _ words: Words) -> String? {
    guard case .difference(let plan, let difference) = row.thing else { return nil }
    let text = words.difference(words.name(difference.kind), difference.amount)
    return "\(plan)  \(text): \(words.advice(difference.kind))"
  }

  func columns(_ words: Words) -> [Table.Column] {
    switch self {
    case .customers:
      [
        .init(words.customerColumn, 10, priority: 4), .init(words.mobileColumn, 12, priority: 4),
        .init(words.idTailColumn, 8, priority: 3), .init(words.registeredColumn, 10, priority: 2),
        .init(words.plansColumn, 5, priority: 1, alignment: .right),
        .init(words.agentColumn, 8, minimum: 4, priority: 1),
        .init(words.outletColumn, 20, minimum: 8, grows: true),
      ]
    case .freezes:
      [
        .init(words.freezeNumberColumn, 13, priority: 5),
        .init(words.customerColumn, 8, priority: 4),
        .init(words.frozenColumn, 10, priority: 1, alignment: .right),
        .init(words.releasedColumn, 10, priority: 2, alignment: .right),
        .init(words.capturedColumn, 9, priority: 2, alignment: .right),
        .init(words.leftColumn, 10, priority: 4, alignment: .right),
        .init(words.gapColumn, 8, priority: 3, alignment: .right),
        .init(words.endsColumn, 10, priority: 1),
        .init(words.stageColumn, 14, minimum: 11, priority: 4, grows: true),
      ]
    case .plans, .behind:
      [
        .init(words.planColumn, 10, priority: 3), .init(words.customerColumn, 8, priority: 3),
        .init(words.phoneColumn, 12, minimum: 6, priority: 1),
        .init(words.principalColumn, 10, priority: 2, alignment: .right),
        .init(words.unpaidColumn, 10, priority: 3, alignment: .right),
        .init(words.progressColumn, 9, priority: 2, alignment: .right),
        .init(words.nextDueColumn, 10, priority: 2),
        .init(words.nextAmountColumn, 9, priority: 1, alignment: .right),
        .init(words.stageColumn, 14, minimum: 8, priority: 3, grows: true),
      ]
    case .cases: CaseRow.columns(words)
    case .partners:
      [
        .init(words.partnerColumn, 10, priority: 3),
        .init(words.nameColumn, 30, minimum: 12, priority: 4, grows: true),
        .init(words.standingColumn, 14, minimum: 10, priority: 2),
        .init(words.depositColumn, 13, priority: 1, alignment: .right),
        .init(words.shareColumn, 7, priority: 1, alignment: .right),
        .init(words.intakeColumn, 6, priority: 3),
      ]
    case .corrections:
      [
        .init(words.sinceColumn, 10, priority: 2), .init(words.planColumn, 10, priority: 4),
        .init(words.customerColumn, 8, priority: 3), .init(words.kindColumn, 14, priority: 4),
        .init(words.amountColumn, 10, priority: 3, alignment: .right),
        .init(words.adviceColumn, 34, minimum: 10, priority: 1, grows: true),
      ]
    case .journal:
      [
        .init(words.entryColumn, 10, priority: 3), .init(words.dayColumn, 10, priority: 2),
        .init(words.eventColumn, 24, minimum: 20, priority: 5),
        .init(words.amountColumn, 12, priority: 4, alignment: .right),
        .init(words.subjectColumn, 20, minimum: 16, priority: 4, grows: true),
        .init(words.actorColumn, 12, minimum: 8, priority: 2),
        .init(words.clockTimeColumn, 16, priority: 1),
      ]
    case .ledger, .accounts, .register: ledgerColumns(words)
    }
  }
}

extension Section {
  /// The screen with which the section begins.
  var screen: any Screen {
    switch self {
    case .home: HomeScreen()
    case .customers: ListScreen(.customers)
    case .freezes: ListScreen(.freezes)
    case .plans: ListScreen(.plans)
    case .overdue: OverdueScreen()
    case .cases: ListScreen(.cases)
    case .partners: ListScreen(.partners)
    case .corrections: ListScreen(.corrections)
    case .journal: ListScreen(.journal)
    case .reports: ReportListScreen()
    }
  }
}
