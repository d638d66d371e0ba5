import Lending

nonisolated extension English: FormatStrings {
  var languageName: String { "English" }

  func weekday(_ day: Day) -> String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
  }

  func left(seconds: Int) -> String {
    guard seconds > 0 else { return "ended" }
    return "\(text(Span(left: seconds))) left"
  }

  func elapsed(seconds: Int) -> String { "for \(text(Span(elapsed: seconds)))" }

  func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
  func plans(_ count: Int) -> String { count == 1 ? "1 plan" : "\(count) plans" }
  func instalments(_ count: Int) -> String { count == 1 ? "1 instalment" : "\(count) instalments" }
  func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }

  func name(_ province: ProvinceCode) -> String {
    Province(code: province.text)?.english ?? province.text
  }

  func joined(_ sentences: [String]) -> String { sentences.joined(separator: "; ") }

  private func text(_ span: Span) -> String {
    switch span {
    case .minutes(let minutes, let seconds): clock(minutes, seconds)
    case .hours(let hours, let minutes): clock(hours, minutes)
    case .wholeHours(let hours): "\(hours) h"
    case .wholeDays(let days): "\(days) d"
    }
  }
}
