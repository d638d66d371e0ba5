/// A vehicle that a loan is for.
package struct VehicleRecord: FieldPart {
  /// The vehicle identification number, 17 characters.
  package var vin = ""
  /// The plate, where it has one.
  package var plate: String?
  /// What it costs.
  package var price = Money.zero

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("vin", &vin)
    fields("plate", &plate)
    fields("price", &price)
  }
}

/// A payment during which a line was drawn on: the money goes to the merchant.
package struct DrawnPayment: FieldPart {
  /// Who is paid.
  package var merchant = ""
  /// The reference of the payment.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("merchant", &merchant)
    fields("reference", &reference)
  }
}

/// What a loan is for; houses, shares and other loans are none of these.
package enum LoanPurpose: String, Choice {
  /// Things and services of daily life.
  case consumption
  /// A payment at a merchant.
  case payment
  /// A home's furnishing.
  case furnishing
  /// Travel.
  case travel
  /// Education.
  case education
  /// Health.
  case health
  /// A vehicle.
  case vehicle
  /// The business of a company.
  case business
  /// The balance of a credit card.
  case cardBalance = "card-balance"
}
