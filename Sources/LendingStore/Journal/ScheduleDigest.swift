import Foundation
import Lending

/// The digest by which a schedule is known to be the one that was signed.
package enum ScheduleDigest {
  /// SHA-256, in hexadecimal, of the schedule as text: one line for each row with number, due day,
  /// days, principal, interest, fee and balance, parted by blanks, each line ended by a line feed.
  package static func hex(of schedule: Schedule) -> String {
    var text = ""
    for row in schedule.instalments {
      let amounts = [row.principal, row.interest, row.fee, row.balance].map(\.text)
      text += "\(row.number) \(row.due.text) \(row.days) \(amounts.joined(separator: " "))\n"
    }
    let digits = Array("0123456789abcdef".utf8)
    var hasher = SHA256()
    hasher.update(text.utf8)
    return String(
      decoding: hasher.hash().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}

extension Event {
  /// A signed cost form with the digest of its schedule; any other event as it is.
  ///
  /// - Throws: `.scheduleDiffers` when it brings another digest.
  func digested() throws(Refusal) -> Event {
    guard let form = signedForm else { return self }
    return Event(try form.digested())
  }
}

extension SignedForm {
  fileprivate func digested() throws(Refusal) -> Self {
    guard let terms else { return self }
    var form = self
    let digest = ScheduleDigest.hex(of: try Schedule(terms.schedule))
    guard scheduleDigest == nil || scheduleDigest == digest else {
      throw Refusal(.scheduleDiffers)
    }
    form.scheduleDigest = digest
    return form
  }
}
