import Lending

/// How numbers, days and durations are written.
extension Words {
  /// The language's own name.
  package var languageName: String {
    pick("简体中文", "繁體中文", "English")
  }

  /// The day of the week, short.
  package func weekday(_ day: Day) -> String {
    pick(
      ["周一", "周二", "周三", "周四", "周五", "周六", "周日"][day.weekday - 1],
      ["週一", "週二", "週三", "週四", "週五", "週六", "週日"][day.weekday - 1],
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1])
  }

  /// What is left of a time limit, as in 剩 06:12.
  package func left(seconds: Int) -> String {
    guard seconds > 0 else { return pick("已过期", "已過期", "ended") }
    let span = text(Span(left: seconds))
    return pick("剩 \(span)", "剩 \(span)", "\(span) left")
  }

  /// How long something has stood, as in 已 26 时.
  package func elapsed(seconds: Int) -> String {
    pick(
      "已 \(text(Span(elapsed: seconds)))",
      "已 \(text(Span(elapsed: seconds)))",
      "for \(text(Span(elapsed: seconds)))")
  }

  /// A number of days.
  package func days(_ count: Int) -> String {
    pick("\(count) 天", "\(count) 日", count == 1 ? "1 day" : "\(count) days")
  }

  /// A number of plans.
  package func plans(_ count: Int) -> String {
    pick("\(count) 笔", "\(count) 筆", count == 1 ? "1 plan" : "\(count) plans")
  }

  /// A number of instalments.
  package func instalments(_ count: Int) -> String {
    pick(
      "\(count) 期",
      "\(count) 期",
      count == 1 ? "1 instalment" : "\(count) instalments")
  }

  /// A number of entries of the journal.
  package func entries(_ count: Int) -> String {
    pick("\(count) 条流水", "\(count) 條流水", count == 1 ? "1 entry" : "\(count) entries")
  }

  /// The name of a province.
  package func name(_ province: ProvinceCode) -> String {
    pick(
      Province(code: province.text)?.hans ?? province.text,
      Province(code: province.text)?.hant ?? province.text,
      Province(code: province.text)?.english ?? province.text)
  }

  /// Sentences one behind the other.
  package func joined(_ sentences: [String]) -> String {
    pick(
      sentences.joined(separator: "；"),
      sentences.joined(separator: "；"),
      sentences.joined(separator: "; "))
  }

  private func text(_ span: Span) -> String {
    switch span {
    case .minutes(let minutes, let seconds): clock(minutes, seconds)
    case .hours(let hours, let minutes): clock(hours, minutes)
    case .wholeHours(let hours): pick("\(hours) 时", "\(hours) 時", "\(hours) h")
    case .wholeDays(let days): pick("\(days) 天", "\(days) 日", "\(days) d")
    }
  }
}

extension Words {
  /// An amount with thousands commas, as in `1,200,000.00`.
  package func money(_ amount: Money) -> String { amount.grouped }

  /// A day, as in `2026-05-01`.
  package func day(_ day: Day) -> String { day.text }

  /// A day with hours and minutes, as in `2026-05-01 18:00`.
  package func moment(_ moment: Moment) -> String { "\(moment.day.text) \(moment.clock)" }

  /// A rate with no more decimals than it has, as in `14.6%`.
  package func percent(_ rate: Rate) -> String { "\(rate.percent)%" }

  /// Minutes and seconds, or hours and minutes: `06:12`.
  package func clock(_ larger: Int, _ smaller: Int) -> String {
    "\(twoDigits(larger)):\(twoDigits(smaller))"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

/// How much time is shown, in the unit that fits it.
package enum Span: Hashable {
  case minutes(Int, seconds: Int)
  case hours(Int, minutes: Int)
  case wholeHours(Int)
  case wholeDays(Int)

  /// What is left: minutes and seconds below an hour, whole hours below two days, then days.
  package init(left seconds: Int) {
    switch seconds {
    case ..<3600: self = .minutes(max(0, seconds) / 60, seconds: max(0, seconds) % 60)
    case ..<172_800: self = .wholeHours(seconds / 3600)
    default: self = .wholeDays(seconds / 86_400)
    }
  }

  /// What has passed: hours and minutes below a day, whole hours below three days, then days.
  package init(elapsed seconds: Int) {
    switch seconds {
    case ..<86_400: self = .hours(max(0, seconds) / 3600, minutes: max(0, seconds) / 60 % 60)
    case ..<259_200: self = .wholeHours(seconds / 3600)
    default: self = .wholeDays(seconds / 86_400)
    }
  }
}
