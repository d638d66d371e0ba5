/// The personal data of a customer.
package struct CustomerPerson: FieldPart {
  /// The name on the identity card.
  package var name = ""
  /// The initials of the name in pinyin, for searching.
  package var initials: String?
  /// The resident identity number, 18 characters.
  package var residentID = ""
  /// The mobile number, 11 digits.
  package var mobile = ""
  /// The bank card for repayment, where given.
  package var card: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("name", &name)
    fields("initials", &initials)
    fields("residentID", &residentID)
    fields("mobile", &mobile)
    fields("card", &card)
  }
}

/// The personal data of a row of the high-risk list.
package struct ListedPerson: FieldPart {
  /// The resident identity number.
  package var residentID = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("residentID", &residentID)
  }
}

/// The uses of personal data to which a customer agrees one by one.
package enum ConsentPurpose: String, Choice {
  /// Checking the identity papers.
  case identityCheck = "identity-check"
  /// Asking the credit bureau and the line's owner (pre-check).
  case creditQuery = "credit-query"
  /// Giving the data to the funder and the line's owner.
  case dataSharing = "data-sharing"
  /// Freezing, releasing and capturing quota on the line.
  case quotaFreeze = "quota-freeze"
  /// Comparing the face. Never required.
  case faceMatch = "face-match"
  /// Offers. Never required.
  case marketing
}

/// Where a consent or a signature was given.
package enum ConsentPlace: String, Choice {
  /// On the customer's own telephone.
  case customerDevice = "customer-device"
  /// On paper, with form number and signature.
  case paper
  /// A key pressed in a demonstration or in training; no consent anywhere else.
  case demonstration
}

/// The fields that are masked until somebody asks, with a reason.
package enum MaskedField: String, Choice {
  /// The mobile number.
  case mobile
  /// The resident identity number.
  case residentID = "resident-id"
  /// The bank card.
  case card
}

/// Work and schooling of a person.
package struct PersonDescription: FieldPart {
  /// The work.
  package var trade: Trade?
  /// The highest school.
  package var schooling: Schooling?

  /// Nothing told.
  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("trade", &trade)
    fields("schooling", &schooling)
  }
}

/// What a person works as.
///
/// - Source: the lender's own figures tell of services and manufacturing on one side and white-collar
///   work on the other, domain reference 8.1.
package enum Trade: String, Choice {
  /// 制造业.
  case manufacturing
  /// 服务业.
  case services
  /// 个体经营.
  case selfEmployed = "self-employed"
  /// 白领.
  case office
  /// 农业.
  case farming
  /// Anything else.
  case other
}

/// The highest school that a person finished.
package enum Schooling: String, Choice {
  /// 初中及以下.
  case middleSchool = "middle-school"
  /// 高中 or 中专.
  case highSchool = "high-school"
  /// 大专.
  case college
  /// 本科.
  case bachelor
  /// 研究生.
  case postgraduate
}
