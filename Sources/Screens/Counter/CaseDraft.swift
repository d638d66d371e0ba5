import Foundation
import Lending
import LendingStore

/// A case before it is recorded: everything typed so far.
///
/// Resident id, mobile and card stay in memory alone until they can be sealed: they are not among the
/// coded keys.
struct CaseDraft: Codable, Equatable {
  let id: String
  let begun: Moment
  var page = WizardScreen.Page.identity
  var queueNumber = ""
  /// A customer of the book, whose identity is not typed again.
  var customer: String?
  /// An application of the book that goes on at the cost form.
  var plan: String?
  /// For whom, by whom and where the case is opened.
  var workplace = Workplace()
  var name = ""
  var initials = ""
  /// Whether the initials were typed and not taken from the name.
  var hasOwnInitials = false
  var residentID = ""
  var mobile = ""
  var card = ""
  /// Whether numbers were typed that are not kept.
  var hadNumbers = false
  var consents: [String: Consent] = [:]
  /// The line that the freeze is taken on, of those the customer has.
  var line: String?
  var invitation: Invitation?
  var precheck: Precheck?
  /// What is typed of the owner's answer in a book that is no demonstration.
  var answer = Answer()
  var selection = Selection()
  var imei = ""
  var secondIMEI = ""
  var signature: Signature?

  enum CodingKeys: String, CodingKey {
    case id, begun, page, queueNumber, customer, plan, workplace, name, initials, hasOwnInitials
    case hadNumbers, consents, line, invitation, precheck, answer, selection, imei, secondIMEI
    case signature
  }

  /// A consent given at the counter.
  struct Consent: Codable, Equatable {
    var place: ConsentPlace
    var formNumber = ""
    var given: Moment
  }

  /// What the owner of a line said of an invitation.
  struct Invitation: Codable, Equatable {
    var isInvited: Bool
    /// As typed by who may see it; empty for an agent.
    var limit = ""
  }

  /// The owner's answer before anything is signed.
  struct Precheck: Codable, Equatable {
    var result: PrecheckResult
    var until: Moment?
    var leastDownPayment: Money?
    var code: String?
    /// What the freeze was when it was asked.
    var freeze: Money
  }

  /// The owner's answer as typed.
  struct Answer: Codable, Equatable {
    var result = 0
    var until = ""
    var leastDownPayment = ""
    var code = ""
  }

  /// The signature under the cost form.
  struct Signature: Codable, Equatable {
    var place: ConsentPlace
    var formNumber = ""
    var at: Moment
    /// The terms under which it stands: other terms need another signature.
    var shown: String
  }

  init(id: String, begun: Moment) {
    self.id = id
    self.begun = begun
  }

  /// The numbers as they are compared and kept, however they are typed.
  var plain: (residentID: String, mobile: String, card: String, imei: String, secondIMEI: String) {
    (
      ResidentID.normalised(residentID), Mobile.normalised(mobile), BankCard.normalised(card),
      IMEI.normalised(imei), IMEI.normalised(secondIMEI)
    )
  }

  /// Whether anything was typed that would have to be typed again.
  var isDirty: Bool {
    !name.isEmpty || hadNumbers || customer != nil || !consents.isEmpty || !imei.isEmpty
      || !queueNumber.isEmpty
  }

  /// Whether the numbers have to be typed again, because they were not kept.
  var lacksNumbers: Bool { customer == nil && hadNumbers && residentID.isEmpty }

  init(_ kept: Draft) throws {
    self = try JSONDecoder().decode(CaseDraft.self, from: Data(kept.body.utf8))
  }

  /// What is kept of it; a number typed into the wrong field is not.
  func saved(at moment: Moment) throws -> Draft {
    var draft = self
    draft.name = PersonName.withoutDigits(name)
    draft.initials = PersonName.withoutDigits(initials)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let body = String(bytes: try encoder.encode(draft), encoding: .utf8) ?? ""
    return Draft(id: id, body: body, updated: moment)
  }
}

/// By whom, for whom and where a case is opened.
struct Workplace: Codable, Equatable {
  var agent = ID<Agent>("")
  var partner = ID<Partner>("")
  var outlet = ID<Outlet>("")
}
