import Lending

/// A new case, page by page.
nonisolated protocol WizardStrings {
  var counterSteps: [String] { get }
  func pageTitle(_ page: WizardScreen.Page) -> String
  var queueNumber: String { get }
  var queueNumberHint: String { get }
  var nameHint: String { get }
  var initials: String { get }
  var initialsHint: String { get }
  var residentIDHint: String { get }
  var mobileHint: String { get }
  var cardHint: String { get }
  func typed(_ count: Int, _ all: Int) -> String
  func typedCard(_ count: Int) -> String
  func bornTold(_ birth: Day, _ age: Int, _ isFemale: Bool, _ province: String) -> String
  func alreadyInBook(_ customer: String) -> String
  var duplicateHint: String { get }
  var noDuplicate: String { get }
  func goOnWith(_ name: String) -> String
  func lookAt(_ name: String) -> String
  var identityLead: String { get }
  var numbersNotKept: String { get }
  var customerInBook: String { get }
  var nameMissing: String { get }
  var nameHasDigit: String { get }
  var notGivenYet: String { get }
  func placeTold(_ place: ConsentPlace) -> String
  var paperFormNumber: String { get }
  var paperFormHint: String { get }
  var consentLead: String { get }
  func consentVersion(_ version: String, _ given: Moment?) -> String
  func consentHeld(_ version: String, _ day: Day, _ place: String) -> String
  var noConsentAsked: String { get }
  var demonstrationConsent: String { get }
  var askedFor: String { get }
  func askedForTold(_ phone: String, _ freeze: Money) -> String
  var lineChosen: String { get }
  var invitation: String { get }
  var notAskedYet: String { get }
  var invited: String { get }
  var notInvitedShort: String { get }
  var limitTold: String { get }
  var ownersAnswer: String { get }
  var noAnswerYet: String { get }
  var holdsUntil: String { get }
  var leastDownPayment: String { get }
  var emptyIfNone: String { get }
  var refusalCode: String { get }
  var untilMalformed: String { get }
  var precheckRefused: String { get }
  func precheckPassed(_ freeze: Money, _ until: Moment) -> String
  func precheckOutgrown(_ old: Money, _ new: Money) -> String
  var precheckSimulated: String { get }
  var precheckLead: String { get }
  var noWayOn: String { get }
  func waysOnHint(_ count: Int) -> String
  func wayDownPayment(_ amount: Money) -> String
  func wayPhone(_ model: String, _ freeze: Money) -> String
  func wayLine(_ source: String) -> String
  var firstIMEI: String { get }
  var secondIMEI: String { get }
  var imeiHint: String { get }
  var secondIMEIHint: String { get }
  var sameIMEI: String { get }
  var quoteMissing: String { get }
  var signature: String { get }
  var signaturePlace: String { get }
  var notSignedYet: String { get }
  var signatureMissing: String { get }
  func readOn(_ seconds: Int) -> String
  var readLongEnough: String { get }
  func signedTold(_ place: String, _ at: Moment) -> String
  var reviewLead: String { get }
  var recordRow: String { get }
  var recordTold: String { get }
  func consentsGiven(_ count: Int, _ all: Int) -> String
  func draftKept(_ label: String, _ hadNumbers: Bool) -> String
  func discardAsked(_ label: String) -> String
  var discarded: String { get }
  var quitAsked: String { get }
  func caseRecorded(_ plan: String, _ queue: String) -> String
  var noWorkplace: String { get }
  var whoseCase: String { get }
  var freshCase: String { get }
  func draftTold(_ queue: String, _ name: String, _ begun: Moment) -> String
}
