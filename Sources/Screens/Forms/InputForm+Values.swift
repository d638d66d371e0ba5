import Lending
import TerminalKit

extension InputForm {
  /// The amount typed into the field called `name`.
  ///
  /// - Throws: `.fieldMissing`, `.fieldMalformed`, or `.amountBelow` and `.amountAbove` beyond what a
  ///   rule accepts.
  func amount(_ name: String) throws(Refusal) -> Money {
    let text = self[name]
    guard !text.isEmpty else { throw Refusal(.fieldMissing(field: name)) }
    guard let amount = Money(text: text) else {
      throw Refusal(.fieldMalformed(field: name, expected: .amount))
    }
    guard amount <= .ceiling else {
      throw Refusal(.amountAbove(field: name, maximum: .ceiling))
    }
    guard amount >= .zero else { throw Refusal(.amountBelow(field: name, minimum: .zero)) }
    return amount
  }

  /// The day typed into the field called `name`.
  ///
  /// - Throws: `.fieldMissing` or `.fieldMalformed`.
  func day(_ name: String) throws(Refusal) -> Day {
    let text = self[name]
    guard !text.isEmpty else { throw Refusal(.fieldMissing(field: name)) }
    guard let day = Day(text) else {
      throw Refusal(.fieldMalformed(field: name, expected: .day))
    }
    return day
  }

  /// The value that the form makes with what is `given`, and the business day typed into `day`.
  ///
  /// - Throws: the faults of both at once.
  func dated<Body: FieldSet>(
    _ type: Body.Type, _ given: [String: String]
  ) throws(Refusal) -> (body: Body, day: Day) {
    let body: Body
    do {
      body = try Body(self, given)
    } catch {
      do {
        _ = try day("day")
      } catch let other {
        throw Refusal(error.reasons + other.reasons) ?? error
      }
      throw error
    }
    return (body, try day("day"))
  }

  fileprivate var amountsBelowZero: [Reason] {
    fields.compactMap { field in
      guard case .text(let text) = field.input, text.filter == .decimal,
        let amount = Money(text: text.text), amount < .zero
      else { return nil }
      return .amountBelow(field: field.name, minimum: .zero)
    }
  }

  /// The text typed into the field called `name`.
  ///
  /// - Throws: `.fieldMissing` while nothing is typed.
  func required(_ name: String) throws(Refusal) -> String {
    guard !self[name].isEmpty else { throw Refusal(.fieldMissing(field: name)) }
    return self[name]
  }
}

extension FieldSet {
  /// The value that `form` makes with what is `given` beside it, by the paths of its fields.
  ///
  /// - Throws: every missing and malformed field at once, and amounts below zero, which nobody types.
  init(_ form: InputForm, _ given: [String: String] = [:]) throws(Refusal) {
    let below = form.amountsBelowZero
    do {
      try self.init(typed: form.texts.merging(given) { $1 })
    } catch {
      throw Refusal(below + error.reasons) ?? error
    }
    if let refusal = Refusal(below) { throw refusal }
  }
}
