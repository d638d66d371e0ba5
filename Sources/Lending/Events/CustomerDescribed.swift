/// What a customer told of work and schooling, for the book's own figures and never for a decision.
package struct CustomerDescribed: EventBody {
  package static let kind = Event.Kind.customerDescribed
  /// The customer.
  package var customer = ID<Customer>("")
  /// What was told.
  package var person = PersonDescription()

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields.object("person", &person)
  }

  package var subjects: [Subject] { [.customer(customer)] }
}

/// Work and schooling of a person.
package struct PersonDescription: FieldSet {
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
