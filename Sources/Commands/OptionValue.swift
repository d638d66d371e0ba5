import ArgumentParser
import Lending

/// Values of options as they were typed; what cannot be read is wrong usage.
enum OptionValue {
  static func given(_ text: String?, _ option: String) throws -> String {
    guard let text else { throw WrongUsage.missing(option) }
    return text
  }

  /// An amount; beyond what rules accept it is the next one, which they refuse with their limit.
  static func amount(_ text: String, _ option: String) throws -> Money {
    let beyond = Money(fen: Money.ceiling.fen + 1)
    if let money = Money(text: text) { return min(max(money, -beyond), beyond) }
    guard let isNegative = isTooLong(text, decimals: 2) else {
      throw WrongUsage.malformed(option, .amount)
    }
    return isNegative ? -beyond : beyond
  }

  static func count(_ text: String, _ option: String) throws -> Int {
    if let number = Int(text) { return number }
    guard let isNegative = isTooLong(text, decimals: 0) else {
      throw WrongUsage.malformed(option, .count)
    }
    return isNegative ? Int.min : Int.max
  }

  static func percent(_ text: String, _ option: String) throws -> Rate {
    if let rate = Rate(percent: text) { return rate }
    guard let isNegative = isTooLong(text, decimals: 8) else {
      throw WrongUsage.malformed(option, .rate)
    }
    return Rate(partsPerTenBillion: isNegative ? .min : .max)
  }

  /// Of a number that is written rightly and has more digits than can be reckoned with, whether it is
  /// negative; nil of anything else.
  private static func isTooLong(_ text: String, decimals: Int) -> Bool? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard digits, parts.count == 1 || (parts.count == 2 && parts[1].count <= decimals),
      parts[0].count > 8
    else { return nil }
    return isNegative
  }

  static func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(text) else { throw WrongUsage.malformed(option, .day) }
    return day
  }

  static func choice<C: Choice>(_ text: String, _ option: String) throws -> C {
    guard let value = C(rawValue: text) else { throw WrongUsage.choices(option, C.choices) }
    return value
  }

  static func frequency(_ text: String, _ option: String) throws -> Frequency {
    guard let value = Frequency(text: text) else { throw WrongUsage.malformed(option, .frequency) }
    return value
  }
}
