/// The overdue stage by days past due, thirty days each.
///
/// - Source: trade convention; domain reference 4.2.
/// - Example: 30 days are M1, 31 days M2, 181 days M6+.
package enum Bucket: String, CaseIterable, Comparable, Hashable, Sendable {
  /// Nothing overdue.
  case m0 = "M0"
  /// 1 to 30 days.
  case m1 = "M1"
  /// 31 to 60 days.
  case m2 = "M2"
  /// 61 to 90 days.
  case m3 = "M3"
  /// 91 to 120 days.
  case m4 = "M4"
  /// 121 to 150 days.
  case m5 = "M5"
  /// 151 to 180 days.
  case m6 = "M6"
  /// More than 180 days.
  case m6plus = "M6+"

  /// The stage of `daysPastDue` days; the due day itself is 0, and less counts as 0.
  package init(daysPastDue: Int) {
    let place = BucketScale.usual.place(ofDaysPastDue: daysPastDue) ?? 0
    self = Bucket.allCases[place]
  }

  /// The days past due that lie in it, both ends included.
  package var days: ClosedRange<Int> { BucketScale.usual.bands[order].days }

  /// Whether the left stage is the earlier one.
  package static func < (left: Bucket, right: Bucket) -> Bool {
    left.order < right.order
  }

  private var order: Int { Bucket.allCases.firstIndex(of: self) ?? 0 }
}

/// The five categories of asset quality (五级分类), from best to worst.
///
/// - Source: Measures for Risk Classification of Financial Assets of Commercial Banks, in force since
///   2023-07-01.
/// - Example: 90 days are at least special mention, 91 days at least substandard.
package enum RiskClass: String, CaseIterable, Comparable, Hashable, Sendable {
  /// 正常.
  case normal
  /// 关注.
  case specialMention = "special_mention"
  /// 次级.
  case substandard
  /// 可疑.
  case doubtful
  /// 损失.
  case loss

  /// The best class allowed at `daysPastDue` days; a reviewer may only choose a worse one.
  package init(floorForDaysPastDue daysPastDue: Int) {
    self = RiskClass.allCases.last { $0.days.lowerBound <= daysPastDue } ?? .normal
  }

  /// The days past due whose floor it is, both ends included.
  package var days: ClosedRange<Int> {
    switch self {
    case .normal: 0...0
    case .specialMention: 1...90
    case .substandard: 91...270
    case .doubtful: 271...360
    case .loss: 361 ... .max
    }
  }

  /// Whether the left class is the better one.
  package static func < (left: RiskClass, right: RiskClass) -> Bool {
    left.order < right.order
  }

  /// Whether the class is non-performing (不良), which the last three are.
  package var isNonPerforming: Bool { self >= .substandard }

  private var order: Int { RiskClass.allCases.firstIndex(of: self) ?? 0 }
}
