nonisolated extension English: QuoteHelp {
  var helpFrequency: String { "A number and a unit: \"1 month\", \"2 weeks\", \"15 days\"." }
  var helpInstalment: String { "The regular instalment as agreed; found without it." }
  var helpPartPeriods: String {
    "Within a month of 30/360: days-360, or calendar for the share of its days."
  }
  var helpHolidays: String { "What a due date on a day off does: keep or next-workday." }
  var helpMultipleRule: String { "nearest, or up for the next multiple." }
  var helpPrincipalGrace: String { "So many periods at the beginning repay no principal." }
  var helpInterestDeferral: String {
    "The interest of so many periods at the beginning is paid later."
  }
  var helpInterestFree: String { "So many periods at the beginning bear no interest." }
  var helpFeeBasis: String { "What the fee is a share of: principal or instalment." }
  var helpDraw: String { "DAY=AMOUNT drawn later; may be given several times." }
  var helpPrepay: String { "DAY=AMOUNT of principal repaid early; may be given several times." }
  var helpKeep: String { "What a prepayment keeps: term or instalment." }
  var helpRescheduleFrom: String { "Other terms from this instalment on." }
  var helpNewFirstDue: String { "Its new due date; the later ones follow it." }
  var helpNewPeriods: String { "How many instalments there are from it on." }
  var helpNewRate: String { "The rate from it on, in percent." }
  var helpSettle: String { "What settling everything on this day would take." }
  var helpLender: String {
    "The kind of lender whose ceiling is shown: licensed, micro-loan or private."
  }
  var helpCostForm: String { "The cost form as text to print." }
  var helpShowCostForm: String { "Of a plan: the cost form that was signed, as text to print." }
  var settlementHead: String { "To settle on" }
  var interestSavedHead: String { "Interest saved" }
}
