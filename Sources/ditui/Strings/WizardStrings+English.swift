import Lending

nonisolated extension English: WizardStrings {
  var counterSteps: [String] {
    ["Identity", "Pre-check", "Cost form", "Contract", "Confirm", "Hand-over", "Pay-out", "Done"]
  }
  func pageTitle(_ page: WizardScreen.Page) -> String {
    switch page {
    case .identity: "Identity"
    case .consents: "Consents"
    case .precheck: "Invitation and pre-check"
    case .phone: "Phone and plan"
    case .schedule: "Schedule"
    case .costForm: "Cost form"
    case .review: "Review"
    }
  }
  var queueNumber: String { "Queue number" }
  var queueNumberHint: String { "the slip the customer holds, or nothing" }
  var nameHint: String { "as on the identity card" }
  var initials: String { "Initials" }
  var initialsHint: String { "proposed from the name" }
  var residentIDHint: String { "18 characters" }
  var mobileHint: String { "11 digits" }
  var cardHint: String { "for repayment; may stay empty" }
  func typed(_ count: Int, _ all: Int) -> String { "\(count) of \(all)" }
  func typedCard(_ count: Int) -> String { "\(count) digits; a card has 16 to 19" }
  func bornTold(_ birth: Day, _ age: Int, _ isFemale: Bool, _ province: String) -> String {
    "born \(day(birth)), \(age) years, \(isFemale ? "female" : "male"), \(province)"
  }
  func alreadyInBook(_ customer: String) -> String { "already in the book as \(customer)" }
  var duplicateHint: String { "Ctrl-D goes on with the customer of the book, or looks at them." }
  var noDuplicate: String { "nobody in the book has these numbers" }
  func goOnWith(_ name: String) -> String { "Go on with \(name)" }
  func lookAt(_ name: String) -> String { "Look at \(name) first" }
  var identityLead: String {
    "Numbers are masked when you leave their field, and are not kept in a draft."
  }
  var numbersNotKept: String {
    "A draft keeps no identity number, mobile or card: please ask for them again."
  }
  var customerInBook: String { "A customer of the book: nothing is typed again." }
  var nameMissing: String { "the name is missing" }
  var nameHasDigit: String { "a name holds no digit: type numbers into their own fields" }
  var notGivenYet: String { "not given yet" }
  func placeTold(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: "on the customer's own device"
    case .paper: "on paper"
    case .demonstration: "DEMO: a key pressed here"
    }
  }
  var paperFormNumber: String { "  Form number" }
  var paperFormHint: String { "printed on the signed form" }
  var consentLead: String {
    "One consent at a time, in words the customer has read. Nothing is ticked beforehand."
  }
  func consentVersion(_ version: String, _ given: Moment?) -> String {
    "text \(version)" + (given.map { "  given \($0.clock)" } ?? "")
  }
  func consentHeld(_ version: String, _ day: Day, _ place: String) -> String {
    "given \(self.day(day)), text \(version), \(place)"
  }
  var noConsentAsked: String { "The programme asks for no consent." }
  var demonstrationConsent: String {
    "Demonstration: a key pressed here counts. In a real book it is no consent."
  }
  var askedFor: String { "Asked for" }
  func askedForTold(_ phone: String, _ freeze: Money) -> String {
    "a freeze of \(money(freeze)) for \(phone)"
  }
  var lineChosen: String { "Line to freeze" }
  var invitation: String { "Invitation" }
  var notAskedYet: String { "not asked yet" }
  var invited: String { "invited" }
  var notInvitedShort: String { "not invited" }
  var limitTold: String { "Limit told" }
  var ownersAnswer: String { "The owner's answer" }
  var noAnswerYet: String { "no answer yet" }
  var holdsUntil: String { "Holds until" }
  var leastDownPayment: String { "Least down payment" }
  var emptyIfNone: String { "empty if none was told" }
  var refusalCode: String { "Refusal code" }
  var untilMalformed: String { "a time of today as the owner told it, as in 18:00" }
  var precheckRefused: String {
    "The owner of the line refused. The case cannot go on; Ctrl-X discards it."
  }
  func precheckPassed(_ freeze: Money, _ until: Moment) -> String {
    "Passed for \(money(freeze)), holds until \(moment(until))"
  }
  func precheckOutgrown(_ old: Money, _ new: Money) -> String {
    "the pre-check was for \(money(old)), now \(money(new)) is asked for: run it again"
  }
  var precheckSimulated: String {
    "Demonstration: the owner answers at once. A mobile ending in 9 is not invited, in 8 has little quota."
  }
  var precheckLead: String {
    "Enter what the owner of the line answered. Nobody here sees the limit."
  }
  var noWayOn: String { "no other way is open" }
  func waysOnHint(_ count: Int) -> String {
    "Ctrl-O: \(count) ways on (down payment, other phone, other line)"
  }
  func wayDownPayment(_ amount: Money) -> String { "Down payment of \(money(amount))" }
  func wayPhone(_ model: String, _ freeze: Money) -> String {
    "\(model), a freeze of \(money(freeze))"
  }
  func wayLine(_ source: String) -> String { "Second source: \(source)" }
  var firstIMEI: String { "First IMEI" }
  var secondIMEI: String { "Second IMEI" }
  var imeiHint: String { "scan or type 15 digits" }
  var secondIMEIHint: String { "of a phone with two cards" }
  var sameIMEI: String { "the second IMEI is the same as the first: scan the other one" }
  var quoteMissing: String { "phone and plan do not fit together yet" }
  var signature: String { "Signature" }
  var signaturePlace: String { "Signed" }
  var notSignedYet: String { "not signed yet" }
  var signatureMissing: String { "the customer has not signed the form as it stands now" }
  func readOn(_ seconds: Int) -> String { "The customer reads. It can be signed in \(seconds) s" }
  var readLongEnough: String { "Shown long enough; it can be signed" }
  func signedTold(_ place: String, _ at: Moment) -> String { "signed \(place), \(at.clock)" }
  var reviewLead: String { "Enter on a line goes to its page and comes back here." }
  var recordRow: String { "Record" }
  var recordTold: String { "everything at once, or nothing" }
  func consentsGiven(_ count: Int, _ all: Int) -> String { "\(count) of \(all) given" }
  func draftKept(_ label: String, _ hadNumbers: Bool) -> String {
    "Draft \(label) is kept" + (hadNumbers ? "; its numbers are not, ask for them again" : "")
  }
  func discardAsked(_ label: String) -> String {
    "Everything typed for \(label) is thrown away. Nothing of it was recorded."
  }
  var discarded: String { "Draft thrown away" }
  var quitAsked: String { "Leave the program?" }
  func caseRecorded(_ plan: String, _ queue: String) -> String { "Recorded as \(plan) \(queue)" }
  var noWorkplace: String {
    "Nobody here may open a case: an agent of a partner, at an open outlet, is needed."
  }
  var whoseCase: String { "Whose case, at which outlet" }
  var freshCase: String { "New case" }
  func draftTold(_ queue: String, _ name: String, _ begun: Moment) -> String {
    "Draft \(queue) \(name) since \(begun.clock)"
  }
}
