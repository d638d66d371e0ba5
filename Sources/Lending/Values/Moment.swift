/// A calendar day with a time of day in China's civil time (UTC+8), to the second.
///
/// - Example: `2026-11-23T10:42:00`.
package struct Moment: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 in UTC+8 civil time.
  package let seconds: Int64

  /// The moment `seconds` after 1970-01-01T00:00:00 in UTC+8 civil time.
  package init(seconds: Int64) {
    self.seconds = seconds
  }

  /// A time of day; `secondOfDay` runs from 0 to 86,399.
  package init(day: Day, secondOfDay: Int) {
    seconds = Int64(day.number) * 86_400 + Int64(secondOfDay)
  }

  /// Reads `2026-11-23T10:42:00` or the same with `+08:00` behind.
  package init?(_ text: String) {
    let bare = text.hasSuffix("+08:00") ? String(text.dropLast(6)) : text
    let parts = bare.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(String(parts[0])), parts[1].utf8.count == 8 else {
      return nil
    }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, clock.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) }),
      let hour = Int(clock[0]), let minute = Int(clock[1]), let second = Int(clock[2]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(day: day, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// The calendar day.
  package var day: Day {
    Day.earliest.advanced(by: Int((seconds - secondOfDay) / 86_400) - Int(Day.earliest.number))
  }

  private var secondOfDay: Int64 {
    let rest = seconds % 86_400
    return rest < 0 ? rest + 86_400 : rest
  }

  /// Hours and minutes, as in `10:42`.
  package var clock: String { "\(two(secondOfDay / 3600)):\(two(secondOfDay / 60 % 60))" }

  /// As in `2026-11-23T10:42:00`.
  package var text: String { "\(day.text)T\(clock):\(two(secondOfDay % 60))" }

  private func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The moment this many seconds later.
  package func adding(seconds more: Int) -> Moment { Moment(seconds: seconds + Int64(more)) }

  /// Seconds from `b` to `a`.
  package static func - (a: Moment, b: Moment) -> Int { Int(a.seconds - b.seconds) }

  /// Orders by time.
  package static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }
}

extension Moment: Codable {
  /// Reads what `init(_:)` reads.
  ///
  /// - Parameter decoder: The decoder whose single value is a string.
  /// - Throws: `DecodingError.dataCorrupted` for text that is no moment.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a moment")
    }
    self = moment
  }

  /// Writes `text`.
  ///
  /// - Parameter encoder: The encoder that receives one string.
  /// - Throws: What the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
