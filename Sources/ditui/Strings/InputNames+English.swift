import Lending

nonisolated extension English: InputNames {
  func name(_ form: Lending.Form) -> String {
    switch form {
    case .amount: "an amount with two decimals, as in \"1234.50\""
    case .day: "a day, as in \"2026-01-15\""
    case .instant: "a day and time, as in \"2026-01-15T10:42:00\""
    case .count: "a whole number"
    case .rate: "a percentage, as in \"14.6\""
    case .text: "a text that is not blank"
    case .frequency: "a number and a unit, as in \"1 month\" or \"2 weeks\""
    case .choice: "one of the words that ditui events lists"
    case .list: "a list"
    case .boolean: "true or false"
    case .object: "an object"
    case .identifier: "an identifier of letters, digits and hyphens"
    }
  }

  func name(_ fault: IdentifierFault) -> String {
    switch fault {
    case .length: "the number of characters is wrong"
    case .character: "a character is not allowed there"
    case .region: "there is no such province code"
    case .date: "there is no such date"
    case .future: "the date of birth lies in the future"
    case .age: "the year of birth lies before 1900"
    case .check: "the check character does not fit: typed wrong?"
    case .division: "there is no such division code"
    case .organisationCheck: "the check character of the organisation code does not fit"
    }
  }

  func name(_ requirement: Requirement) -> String {
    switch requirement {
    case .precheck: "a pre-check that passed and holds"
    case .costForm: "the signed cost form"
    case .contract: "the signed loan contract"
    case .authorisation: "the freeze with its authorisation number"
    case .carrierContract: "the carrier's contract"
    case .handOver: "the hand-over of the phone"
    case .disbursement: "the disbursement"
    case .returnStep: "the step of the return before this one"
    case .pause: "a pause that lasts"
    case .overdue: "something overdue"
    case .exit: "the partner's exit"
    case .request: "the request that this answers"
    case .funderConsent: "the funder's consent, because something is overdue"
    }
  }
}
