import Lending

nonisolated extension English: ListStrings {
  var customerColumn: String { "Customer" }
  var mobileColumn: String { "Mobile" }
  var idTailColumn: String { "ID tail" }
  var registeredColumn: String { "Registered" }
  var agentColumn: String { "Agent" }
  var partnerColumn: String { "Partner" }
  var outletColumn: String { "Outlet" }
  var plansColumn: String { "Plans" }
  var planColumn: String { "Plan" }
  var freezeNumberColumn: String { "Freeze" }
  var phoneColumn: String { "Phone" }
  var stageColumn: String { "State" }
  var frozenColumn: String { "Frozen" }
  var releasedColumn: String { "Released" }
  var capturedColumn: String { "Captured" }
  var leftColumn: String { "Left" }
  var gapColumn: String { "Gap" }
  var endsColumn: String { "Ends" }
  var principalColumn: String { "Principal" }
  var unpaidColumn: String { "Unpaid" }
  var progressColumn: String { "Paid" }
  var nextDueColumn: String { "Next due" }
  var nextAmountColumn: String { "Next" }
  var stepColumn: String { "Step" }
  var clockColumn: String { "Clock" }
  var nextStepColumn: String { "Next step" }
  var queueColumn: String { "No" }
  var freezeAmountColumn: String { "Freeze" }
  var nameColumn: String { "Name" }
  var standingColumn: String { "Standing" }
  var depositColumn: String { "Deposit" }
  var requiredColumn: String { "Required" }
  var shareColumn: String { "Share" }
  var reversedMark: String { "(reversed)" }
  var intakeColumn: String { "Intake" }
  var open: String { "open" }
  var closedShort: String { "closed" }
  var kindColumn: String { "Kind" }
  var sinceColumn: String { "Since" }
  var adviceColumn: String { "What to do" }
  var entryColumn: String { "Entry" }
  var dayColumn: String { "Day" }
  var clockTimeColumn: String { "Recorded" }
  var actorColumn: String { "By" }
  var eventColumn: String { "Event" }
  var subjectColumn: String { "About" }
  var emptyCustomers: String { "No customers. n opens a new case, t makes a quote first." }
  var emptyFreezes: String { "No freezes. Quota is frozen once a plan is signed." }
  var emptyPlans: String { "No plans. n opens a new case." }
  var emptyCases: String {
    "Nothing at the counter. n opens a case, t makes a quote without personal data."
  }
  var emptyPartners: String { "No partners. A supervisor registers them with ditui record." }
  var emptyCorrections: String { "Nothing to correct: what ought to be is done." }
  var emptyJournal: String { "The journal is empty." }
  func rowCount(_ count: Int, _ hasMore: Bool) -> String { "\(count)\(hasMore ? "+" : "") rows" }
  var sortTitle: String { "Sort by" }
  var correctTitle: String { "The difference was set right outside" }
  func reverseTitle(_ entry: String) -> String { "Reverse \(entry)" }
  func entryTitle(_ entry: String) -> String { "Entry \(entry)" }
  var notCorrectable: String {
    "This one goes away with the next repayment, or the owner must act"
  }
  func recordedBy(_ actor: String, _ role: String, _ at: Moment) -> String {
    "Recorded by \(actor) (\(role)) at \(moment(at))"
  }
  func requestNumber(_ request: String) -> String { "Request \(request)" }
}
