import Lending
import LendingStore

@testable import ditui

/// Every text of a language that stands alone, with a name by which it is compared.
nonisolated func allTexts(_ strings: any Strings) -> [(name: String, text: String)] {
  var texts: [(name: String, text: String)] = []
  func add<Value: CaseIterable>(_ type: Value.Type, _ text: (Value) -> String) {
    for value in type.allCases { texts.append(("\(type).\(value)", text(value))) }
  }
  for (index, reason) in reasonSamples.enumerated() {
    texts.append(("reason \(index) \(reason.code)", strings.sentence(reason)))
  }
  add(Event.Kind.self, strings.name)
  add(Plan.Stage.self, strings.name)
  add(Plan.Instalment.State.self, strings.name)
  add(Operation.State.self, strings.name)
  add(OperationKind.self, strings.name)
  add(Freeze.State.self, strings.name)
  add(Difference.Kind.self, strings.name)
  add(Difference.Kind.self, strings.advice)
  add(Partner.Standing.self, strings.name)
  add(RiskClass.self, strings.name)
  add(Bucket.self, strings.days)
  add(Role.self, strings.name)
  add(ReportName.self, strings.name)
  add(ReportName.self, strings.about)
  add(ReportWord.self, strings.name)
  add(Measure.self, strings.name)
  add(Borrower.self, strings.name)
  add(Payout.self, strings.name)
  add(QuotaUse.self, strings.name)
  add(LoanPurpose.self, strings.name)
  add(Trade.self, strings.name)
  add(Schooling.self, strings.name)
  add(PartnerScope.self, strings.name)
  add(EvidenceKind.self, strings.name)
  add(DeductionCause.self, strings.name)
  add(ReviewVerdict.self, strings.name)
  add(ConsentPurpose.self, strings.name)
  add(ConsentPlace.self, strings.name)
  add(MaskedField.self, strings.name)
  add(FreezeSource.self, strings.name)
  add(ClosedSide.self, strings.name)
  add(NoticeWay.self, strings.name)
  add(Payer.self, strings.name)
  add(CarrierReport.self, strings.name)
  add(CarrierMeaning.self, strings.name)
  add(ReleaseRule.self, strings.name)
  add(CaptureTrigger.self, strings.name)
  add(FreezeBasis.self, strings.name)
  add(ApplicationOutcome.self, strings.name)
  add(PrecheckResult.self, strings.name)
  add(OperationResult.self, strings.name)
  add(OperationFailure.self, strings.name)
  add(Component.self, strings.name)
  add(SettlementInterest.self, strings.settlementTold)
  add(LenderKind.self, strings.ceilingHead)
  add(Schedule.Method.self, strings.name)
  add(Schedule.RateBasis.self, strings.name)
  add(Schedule.DayCount.self, strings.name)
  add(Rounding.self, strings.name)
  add(PenaltyGrace.self, strings.name)
  add(Lending.Form.self, strings.name)
  add(IdentifierFault.self, strings.name)
  add(Requirement.self, strings.name)
  add(Account.Family.self, strings.name)
  add(Account.Kind.self, strings.name)
  add(LedgerCut.Basis.self, strings.name)
  add(PartyField.self, strings.name)
  add(TermField.self, strings.name)
  add(PlanField.self, strings.name)
  return texts + plainTexts(strings)
}

private nonisolated func plainTexts(_ strings: any Strings) -> [(name: String, text: String)] {
  let book = "book.db"
  return [
    ("languageName", strings.languageName), ("wholeLine", strings.wholeLine),
    ("left", strings.left(seconds: 372)), ("left none", strings.left(seconds: 0)),
    ("elapsed", strings.elapsed(seconds: 93_600)), ("days", strings.days(2)),
    ("plans", strings.plans(2)), ("instalments", strings.instalments(2)),
    ("entries", strings.entries(2)), ("bookMissing", strings.bookMissing(book)),
    ("bookForeign", strings.bookForeign(book)), ("bookNewer", strings.bookNewer(book)),
    ("bookDamaged", strings.bookDamaged(book)), ("bookBusy", strings.bookBusy(book)),
    ("bookNotWritable", strings.bookNotWritable(book)),
    ("bookNotReadable", strings.bookNotReadable(book)),
    ("bookFailed", strings.bookFailed(book, "K7")),
    ("fileNotReadable", strings.fileNotReadable(book)),
    ("fileNotWritable", strings.fileNotWritable(book)),
    ("fileNotReadToEnd", strings.fileNotReadToEnd(book, "5")),
    ("outputNotWritable", strings.outputNotWritable(isFull: false, 5)),
    ("outputNotWritable full", strings.outputNotWritable(isFull: true, 28)),
    ("standardInput", strings.standardInput), ("bookOlder", strings.bookOlder(book)),
    ("terminalUnknown", strings.terminalUnknown("x")),
    ("terminalUnknown none", strings.terminalUnknown("")),
    ("bookLogUnreadable", strings.bookLogUnreadable(book)),
    ("settingsUnreadable", strings.settingsUnreadable(book, 2)),
    ("settingsMalformed", strings.settingsMalformed(book, "k", "c")),
    ("themeCircular", strings.themeCircular("a > b > a")),
    ("onlyWith", strings.onlyWith("--a", "--b")),
    ("costFormTitle", strings.costFormTitle), ("chargesInAll", strings.chargesInAll),
    ("lateFeeTold", strings.lateFeeTold(.zero, .principal, 3)),
    ("notSignedForm", strings.notSignedForm),
    ("costFormWritten", strings.costFormWritten(book)),
    ("becomes", strings.becomes(strings.toRefund, .zero, .zero)),
    ("shopRefundAsked", strings.shopRefundAsked(book, .zero, "K7")),
    ("refundAsked", strings.refundAsked(book, .zero)),
    ("depositAsked", strings.depositAsked(book, .zero)),
    ("correctionAsked", strings.correctionAsked(book, .zero, "K7")),
    ("unpaidPrincipal", strings.unpaidPrincipal), ("shortOfDeposit", strings.shortOfDeposit),
    ("differenceLeft", strings.differenceLeft), ("freezePanelQuery", strings.freezePanelQuery),
    ("makingTitle", strings.makingTitle), ("making", strings.making(1, 2)),
    ("makingHint", strings.makingHint), ("convert", strings.convert),
    ("converted", strings.converted), ("ceilingUnknown", strings.ceilingUnknown(.latest)),
    ("noPenaltyRate", strings.noPenaltyRate),
    ("restPayerTold", strings.restPayerTold(12, .customer)),
    ("calendarUnknown", strings.calendarUnknown([2027, 2028])),
    ("calendarsKnown", strings.calendarsKnown([2026])),
    ("settlementAdvance", strings.settlementAdvance(.zero)),
    ("aboveCeiling", strings.aboveCeiling("12.01", .zero)),
  ]
}
