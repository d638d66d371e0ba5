import Foundation
import Lending

/// The clock of the counter, in UTC+8; a demonstration begins at a moment of its own.
package enum Clock {
  private static var offset = 0
  private static var stopped: Moment?

  /// Lets the clock read `moment` now and go on from there.
  package static func set(to moment: Moment) {
    stopped = nil
    offset = 0
    offset = moment - now()
  }

  /// Lets the clock read `moment` until it is set again, so that a screen looks the same each time.
  package static func stop(at moment: Moment) {
    stopped = moment
  }

  /// The moment, to the second.
  package static func now() -> Moment {
    if let stopped { return stopped }
    let seconds = Int64(Date().timeIntervalSince1970.rounded(.down)) + 8 * 3600
    return Moment(seconds: seconds).adding(seconds: offset)
  }

  /// The calendar day.
  package static func today() -> Day { now().day }
}
