import Foundation
import Lending

/// The clock of the counter, in UTC+8; a demonstration begins at a moment of its own.
enum Clock {
  private static var offset = 0

  /// Lets the clock read `moment` now and go on from there.
  static func set(to moment: Moment) {
    offset = 0
    offset = moment - now()
  }

  /// The moment, to the second.
  static func now() -> Moment {
    let seconds = Int64(Date().timeIntervalSince1970.rounded(.down)) + 8 * 3600
    return Moment(seconds: seconds).adding(seconds: offset)
  }

  /// The calendar day.
  static func today() -> Day { now().day }
}
