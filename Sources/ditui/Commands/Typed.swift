import ArgumentParser
import Lending

/// Values of options as they were typed; what cannot be read is wrong usage.
nonisolated enum Typed {
  static func given(_ text: String?, _ option: String) throws -> String {
    guard let text else { throw Usage.missing(option) }
    return text
  }

  static func amount(_ text: String, _ option: String) throws -> Money {
    if let money = Money(text: text) { return money }
    guard !text.isEmpty, text.allSatisfy(\.isWholeNumber) else {
      throw Usage.malformed(option, .amount)
    }
    return Money(fen: Money.ceiling.fen + 1)
  }

  static func count(_ text: String, _ option: String) throws -> Int {
    if let number = Int(text) { return number }
    guard !text.isEmpty, text.allSatisfy(\.isWholeNumber) else {
      throw Usage.malformed(option, .count)
    }
    return Int.max
  }

  static func percent(_ text: String, _ option: String) throws -> Rate {
    guard let rate = Rate(percent: text) else { throw Usage.malformed(option, .rate) }
    return rate
  }

  static func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(text) else { throw Usage.malformed(option, .day) }
    return day
  }

  static func choice<C: Choice>(_ text: String, _ option: String) throws -> C {
    guard let value = C(rawValue: text) else { throw Usage.choices(option, C.choices) }
    return value
  }

  static func frequency(_ text: String, _ option: String) throws -> Frequency {
    guard let value = Frequency(text: text) else { throw Usage.malformed(option, .frequency) }
    return value
  }
}
