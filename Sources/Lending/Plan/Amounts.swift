/// An amount split into its components: cost, fee, penalty, interest, principal.
package struct Amounts: Hashable, Sendable {
  /// Cost of recovery.
  package var cost = Money.zero
  /// Fees.
  package var fee = Money.zero
  /// Penalty interest.
  package var penalty = Money.zero
  /// Interest.
  package var interest = Money.zero
  /// Principal.
  package var principal = Money.zero

  /// Nothing.
  package static let zero = Amounts()

  /// Nothing, to be filled.
  package init() {}

  /// One component.
  package subscript(component: Component) -> Money {
    get {
      switch component {
      case .cost: cost
      case .fee: fee
      case .penalty: penalty
      case .interest: interest
      case .principal: principal
      }
    }
    set {
      switch component {
      case .cost: cost = newValue
      case .fee: fee = newValue
      case .penalty: penalty = newValue
      case .interest: interest = newValue
      case .principal: principal = newValue
      }
    }
  }

  /// All components together.
  package var total: Money { cost + fee + penalty + interest + principal }

  /// Component by component.
  package static func + (a: Amounts, b: Amounts) -> Amounts {
    // Written out: folds add parts more often than anything else.
    var sum = a
    sum.cost += b.cost
    sum.fee += b.fee
    sum.penalty += b.penalty
    sum.interest += b.interest
    sum.principal += b.principal
    return sum
  }

  /// Component by component.
  package static func - (a: Amounts, b: Amounts) -> Amounts {
    var rest = a
    rest.cost -= b.cost
    rest.fee -= b.fee
    rest.penalty -= b.penalty
    rest.interest -= b.interest
    rest.principal -= b.principal
    return rest
  }

  init(_ fill: (inout Amounts) -> Void) {
    fill(&self)
  }

  /// What `amount` covers of this, in `order`; never more than is there.
  ///
  /// - Example: of 10.00 fee, 6.38 penalty, 32.31 interest and 500.00 principal, 300.00 covers all
  ///   but the principal and 251.31 of that.
  package func covered(by amount: Money, in order: [Component]) -> Amounts {
    var left = amount
    return Amounts { covered in
      for component in order {
        let part = max(.zero, min(left, self[component]))
        covered[component] = part
        left -= part
      }
    }
  }
}
