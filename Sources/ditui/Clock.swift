import Foundation
import Lending

/// The clock of the counter, in UTC+8; a demonstration begins at a moment of its own.
enum Clock {
  private static var offset = 0
  private static var stopped: Moment?

  /// Lets the clock read `moment` now and go on from there.
  static func set(to moment: Moment) {
    stopped = nil
    offset = 0
    offset = moment - now()
  }

  /// Lets the clock read `moment` until it is set again, so that a screen looks the same each time.
  static func stop(at moment: Moment) {
    stopped = moment
  }

  /// The moment, to the second.
  static func now() -> Moment {
    if let stopped { return stopped }
    let seconds = Int64(Date().timeIntervalSince1970.rounded(.down)) + 8 * 3600
    return Moment(seconds: seconds).adding(seconds: offset)
  }

  /// The calendar day.
  static func today() -> Day { now().day }
}
