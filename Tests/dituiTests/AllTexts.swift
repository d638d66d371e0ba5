import Lending
import LendingStore

@testable import Wording

/// Every text of a language that stands alone, with a name by which it is compared.
func allTexts(_ words: Words) -> [(name: String, text: String)] {
  var texts: [(name: String, text: String)] = []
  func add<Value: CaseIterable>(_ type: Value.Type, _ text: (Value) -> String) {
    for value in type.allCases { texts.append(("\(type).\(value)", text(value))) }
  }
  for (index, reason) in reasonSamples.enumerated() {
    texts.append(("reason \(index) \(reason.code)", words.sentence(reason)))
  }
  add(Event.Kind.self, words.name)
  add(Plan.Stage.self, words.name)
  add(Plan.Instalment.State.self, words.name)
  add(Operation.State.self, words.name)
  add(OperationKind.self, words.name)
  add(Freeze.State.self, words.name)
  add(Difference.Kind.self, words.name)
  add(Difference.Kind.self, words.advice)
  add(Partner.Standing.self, words.name)
  add(RiskClass.self, words.name)
  add(Bucket.self, words.days)
  add(Role.self, words.name)
  add(ReportName.self, words.name)
  add(ReportName.self, words.about)
  add(ReportWord.self, words.name)
  add(Measure.self, words.name)
  add(Borrower.self, words.name)
  add(Payout.self, words.name)
  add(QuotaUse.self, words.name)
  add(LoanPurpose.self, words.name)
  add(Trade.self, words.name)
  add(Schooling.self, words.name)
  add(PartnerScope.self, words.name)
  add(EvidenceKind.self, words.name)
  add(DeductionCause.self, words.name)
  add(ReviewVerdict.self, words.name)
  add(ConsentPurpose.self, words.name)
  add(ConsentPlace.self, words.name)
  add(MaskedField.self, words.name)
  add(FreezeSource.self, words.name)
  add(ClosedSide.self, words.name)
  add(NoticeWay.self, words.name)
  add(Payer.self, words.name)
  add(CarrierReport.self, words.name)
  add(CarrierMeaning.self, words.name)
  add(ReleaseRule.self, words.name)
  add(CaptureTrigger.self, words.name)
  add(FreezeBasis.self, words.name)
  add(ApplicationOutcome.self, words.name)
  add(PrecheckResult.self, words.name)
  add(OperationResult.self, words.name)
  add(OperationFailure.self, words.name)
  add(Component.self, words.name)
  add(SettlementInterest.self, words.settlementText)
  add(LenderKind.self, words.ceilingHead)
  add(Schedule.Method.self, words.name)
  add(Schedule.RateBasis.self, words.name)
  add(Schedule.DayCount.self, words.name)
  add(Rounding.self, words.name)
  add(PenaltyGrace.self, words.name)
  add(Lending.Form.self, words.name)
  add(IdentifierFault.self, words.name)
  add(Requirement.self, words.name)
  add(Account.Family.self, words.name)
  add(Account.Kind.self, words.name)
  add(LedgerCut.Basis.self, words.name)
  add(PartyField.self, words.name)
  add(TermField.self, words.name)
  add(PlanField.self, words.name)
  return texts + plainTexts(words)
}

private func plainTexts(_ words: Words) -> [(name: String, text: String)] {
  let book = "book.db"
  return [
    ("languageName", words.languageName), ("wholeLine", words.wholeLine),
    ("left", words.left(seconds: 372)), ("left none", words.left(seconds: 0)),
    ("elapsed", words.elapsed(seconds: 93_600)), ("days", words.days(2)),
    ("plans", words.plans(2)), ("instalments", words.instalments(2)),
    ("entries", words.entries(2)), ("bookMissing", words.bookMissing(book)),
    ("bookForeign", words.bookForeign(book)), ("bookNewer", words.bookNewer(book)),
    ("bookDamaged", words.bookDamaged(book)), ("bookBusy", words.bookBusy(book)),
    ("bookNotWritable", words.bookNotWritable(book)),
    ("bookNotReadable", words.bookNotReadable(book)),
    ("bookFailed", words.bookFailed(book, "K7")),
    ("fileNotReadable", words.fileNotReadable(book)),
    ("fileNotWritable", words.fileNotWritable(book)),
    ("fileNotReadToEnd", words.fileNotReadToEnd(book, "5")),
    ("outputNotWritable", words.outputNotWritable(isFull: false, 5)),
    ("outputNotWritable full", words.outputNotWritable(isFull: true, 28)),
    ("standardInput", words.standardInput), ("bookOlder", words.bookOlder(book)),
    ("terminalUnknown", words.terminalUnknown("x")),
    ("terminalUnknown none", words.terminalUnknown("")),
    ("bookLogUnreadable", words.bookLogUnreadable(book)),
    ("settingsUnreadable", words.settingsUnreadable(book, 2)),
    ("settingsMalformed", words.settingsMalformed(book, "k", "c")),
    ("themeCircular", words.themeCircular("a > b > a")),
    ("onlyWith", words.onlyWith("--a", "--b")),
    ("costFormTitle", words.costFormTitle), ("chargesInAll", words.chargesInAll),
    ("lateFeeText", words.lateFeeText(.zero, .principal, 3)),
    ("notSignedForm", words.notSignedForm),
    ("costFormWritten", words.costFormWritten(book)),
    ("becomes", words.becomes(words.toRefund, .zero, .zero)),
    ("shopRefundAsked", words.shopRefundAsked(book, .zero, "K7")),
    ("refundAsked", words.refundAsked(book, .zero)),
    ("depositAsked", words.depositAsked(book, .zero)),
    ("correctionAsked", words.correctionAsked(book, .zero, "K7")),
    ("unpaidPrincipal", words.unpaidPrincipal), ("shortOfDeposit", words.shortOfDeposit),
    ("differenceLeft", words.differenceLeft), ("freezePanelQuery", words.freezePanelQuery),
    ("makingTitle", words.makingTitle), ("making", words.making(1, 2)),
    ("makingHint", words.makingHint), ("convert", words.convert),
    ("converted", words.converted), ("ceilingUnknown", words.ceilingUnknown(.latest)),
    ("noPenaltyRate", words.noPenaltyRate),
    ("restPayerText", words.restPayerText(12, .customer)),
    ("calendarUnknown", words.calendarUnknown([2027, 2028])),
    ("calendarsKnown", words.calendarsKnown([2026])),
    ("settlementAdvance", words.settlementAdvance(.zero)),
    ("aboveCeiling", words.aboveCeiling("12.01", .zero)),
  ]
}
