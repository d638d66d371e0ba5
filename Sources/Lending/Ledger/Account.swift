/// An account of the double-entry ledger, its parts joined by colons.
package struct Account: Hashable, Comparable, Sendable {
  /// The family of the chart that it belongs to.
  package let family: Family
  /// As in `assets:plan:K7QX-1043:principal`.
  package let path: String

  /// The account of a family for the things that its pattern names, in their order.
  ///
  /// - Example: `lineFrozen` of `L1` and `P1` is `quota:L1:frozen:P1`.
  package init(_ family: Family, _ things: String...) {
    let pieces = Family.pieces[family] ?? []
    precondition(things.count == pieces.count - 1, "\(family.rawValue) names other things")
    self.family = family
    path = zip(pieces, things + [""]).reduce(into: "") { $0 += $1.0 + $1.1 }
  }

  /// The account of a family with a path that was made by it.
  package init(_ family: Family, path: String) {
    self.family = family
    self.path = path
  }

  /// The account with this path, or nil where no family has its pattern.
  ///
  /// Linear in the number of families.
  package init?(path: String) {
    let parts = path.split(separator: ":", omittingEmptySubsequences: false)
    let family = Family.allCases.first { family in
      let wanted = family.entry.pattern.split(separator: ":")
      return wanted.count == parts.count
        && zip(wanted, parts).allSatisfy { $0.hasPrefix("{") ? !$1.isEmpty : $0 == $1 }
    }
    guard let family else { return nil }
    self.family = family
    self.path = path
  }

  /// Orders by path.
  package static func < (a: Account, b: Account) -> Bool { a.path < b.path }

  /// What an account holds.
  package enum Kind: String, CaseIterable, Sendable {
    /// What is owed to the programme, or held for it.
    case asset
    /// What the programme owes.
    case liability
    /// What it has earned.
    case income
    /// What it has lost or given away.
    case expense
    /// Quota on a line: a memorandum, no money.
    case quota
  }

  /// The side on which an account grows.
  package enum Side: String, CaseIterable, Sendable {
    /// Positive amounts.
    case debit
    /// Negative amounts.
    case credit
  }

  /// A family of accounts that differ in the thing they are of; its name is the wire name.
  package enum Family: String, CaseIterable, Sendable {
    /// What the owner granted on a line; nothing once it is closed.
    case lineLimit = "line-limit"
    /// What can still be frozen or drawn.
    case lineAvailable = "line-available"
    /// What a plan has frozen.
    case lineFrozen = "line-frozen"
    /// What is drawn, here by bills and elsewhere.
    case lineUsed = "line-used"
    /// Principal that is not repaid.
    case planPrincipal = "plan-principal"
    /// Interest that fell due.
    case planInterest = "plan-interest"
    /// Fees that fell due.
    case planFee = "plan-fee"
    /// Penalty interest that became known.
    case planPenalty = "plan-penalty"
    /// Costs to be paid by the customer.
    case planCost = "plan-cost"
    /// What the customer paid beyond what was due.
    case planCredit = "plan-credit"
    /// Money whose place is not decided: it met a capture, or was captured without being owed.
    case planSuspense = "plan-suspense"
    /// What the customer owes to the line's owner after a capture.
    case bill
    /// What captures brought from the line's owner and bills have not paid back.
    case owner
    /// What the funder holds of the programme's money; below zero while it is paid out.
    case funder
    /// Interest earned.
    case interestIncome = "interest-income"
    /// Fees earned.
    case feeIncome = "fee-income"
    /// Penalty interest earned.
    case penaltyIncome = "penalty-income"
    /// Costs of recovery charged to customers.
    case costIncome = "cost-income"
    /// What was written off.
    case writeOff = "write-off"
    /// What came in after a write-off.
    case recoveryIncome = "recovery-income"
    /// What parties have of the income.
    case shareExpense = "share-expense"
    /// What is owed to a party for its shares.
    case shareOwed = "share-owed"
    /// The money of a partner's deposit.
    case depositHeld = "deposit-held"
    /// What is owed to a partner for its deposit: a liability, never income.
    case depositOwed = "deposit-owed"
  }
}

extension Account.Family {
  /// A row of the chart of accounts.
  package struct Entry: Hashable, Sendable {
    /// The path, with the things that an account is of in braces.
    package let pattern: String
    /// What the accounts hold.
    package let kind: Account.Kind
    /// The side on which they stand as a rule.
    package let side: Account.Side

    fileprivate init(_ pattern: String, _ kind: Account.Kind, _ side: Account.Side) {
      self.pattern = pattern
      self.kind = kind
      self.side = side
    }
  }

  /// The family's row: the chart of accounts is this table and nothing else.
  package var entry: Entry {
    switch self {
    case .lineLimit: Entry("quota:{line}:limit", .quota, .credit)
    case .lineAvailable: Entry("quota:{line}:available", .quota, .debit)
    case .lineFrozen: Entry("quota:{line}:frozen:{plan}", .quota, .debit)
    case .lineUsed: Entry("quota:{line}:used", .quota, .debit)
    case .planPrincipal: Entry("assets:plan:{plan}:principal", .asset, .debit)
    case .planInterest: Entry("assets:plan:{plan}:interest", .asset, .debit)
    case .planFee: Entry("assets:plan:{plan}:fee", .asset, .debit)
    case .planPenalty: Entry("assets:plan:{plan}:penalty", .asset, .debit)
    case .planCost: Entry("assets:plan:{plan}:cost", .asset, .debit)
    case .planCredit: Entry("liabilities:plan:{plan}:credit", .liability, .credit)
    case .planSuspense: Entry("liabilities:plan:{plan}:suspense", .liability, .credit)
    case .bill: Entry("assets:bill:{bill}", .asset, .debit)
    case .owner: Entry("liabilities:owner:{line}", .liability, .credit)
    case .funder: Entry("assets:funder:{programme}", .asset, .debit)
    case .interestIncome: Entry("income:{programme}:interest", .income, .credit)
    case .feeIncome: Entry("income:{programme}:fee", .income, .credit)
    case .penaltyIncome: Entry("income:{programme}:penalty", .income, .credit)
    case .costIncome: Entry("income:{programme}:cost", .income, .credit)
    case .writeOff: Entry("expenses:{programme}:write-off", .expense, .debit)
    case .recoveryIncome: Entry("income:{programme}:recovery", .income, .credit)
    case .shareExpense: Entry("expenses:{programme}:share", .expense, .debit)
    case .shareOwed: Entry("liabilities:share:{programme}:{party}", .liability, .credit)
    case .depositHeld: Entry("assets:deposit:{partner}", .asset, .debit)
    case .depositOwed: Entry("liabilities:deposit:{partner}", .liability, .credit)
    }
  }

  /// What the accounts hold.
  package var kind: Account.Kind { entry.kind }

  /// The texts of each pattern around the things it names; made once, because folds ask for many.
  fileprivate static let pieces: [Account.Family: [String]] = Dictionary(
    uniqueKeysWithValues: allCases.map { family in
      var pieces = [""]
      for part in family.entry.pattern.split(separator: "{", omittingEmptySubsequences: false) {
        let halves = part.split(separator: "}", omittingEmptySubsequences: false)
        if halves.count == 2 { pieces.append("") }
        pieces[pieces.count - 1] += halves[halves.count - 1]
      }
      return (family, pieces)
    })
}
