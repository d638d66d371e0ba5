import Lending

/// The lists.
nonisolated protocol ListStrings {
  var customerColumn: String { get }
  var mobileColumn: String { get }
  var idTailColumn: String { get }
  var registeredColumn: String { get }
  var agentColumn: String { get }
  var partnerColumn: String { get }
  var outletColumn: String { get }
  var plansColumn: String { get }
  var planColumn: String { get }
  var freezeNumberColumn: String { get }
  var phoneColumn: String { get }
  var stageColumn: String { get }
  var frozenColumn: String { get }
  var releasedColumn: String { get }
  var capturedColumn: String { get }
  var leftColumn: String { get }
  var gapColumn: String { get }
  var endsColumn: String { get }
  var principalColumn: String { get }
  var unpaidColumn: String { get }
  var progressColumn: String { get }
  var nextDueColumn: String { get }
  var nextAmountColumn: String { get }
  var stepColumn: String { get }
  var clockColumn: String { get }
  var nextStepColumn: String { get }
  var queueColumn: String { get }
  var freezeAmountColumn: String { get }
  var nameColumn: String { get }
  var standingColumn: String { get }
  var depositColumn: String { get }
  var requiredColumn: String { get }
  var shareColumn: String { get }
  var reversedMark: String { get }
  var intakeColumn: String { get }
  var open: String { get }
  var closedShort: String { get }
  var kindColumn: String { get }
  var sinceColumn: String { get }
  var adviceColumn: String { get }
  var entryColumn: String { get }
  var dayColumn: String { get }
  var clockTimeColumn: String { get }
  var actorColumn: String { get }
  var eventColumn: String { get }
  var subjectColumn: String { get }
  var emptyCustomers: String { get }
  var emptyFreezes: String { get }
  var emptyPlans: String { get }
  var emptyCases: String { get }
  var emptyPartners: String { get }
  var emptyCorrections: String { get }
  var emptyJournal: String { get }
  func rowCount(_ count: Int, _ hasMore: Bool) -> String
  var sortTitle: String { get }
  var correctTitle: String { get }
  func reverseTitle(_ entry: String) -> String
  func entryTitle(_ entry: String) -> String
  var notCorrectable: String { get }
  func recordedBy(_ actor: String, _ role: String, _ at: Moment) -> String
  func requestNumber(_ request: String) -> String
}
