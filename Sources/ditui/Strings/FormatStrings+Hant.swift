import Lending

nonisolated extension Hant: FormatStrings {
  var languageName: String { "繁體中文" }

  func weekday(_ day: Day) -> String {
    ["週一", "週二", "週三", "週四", "週五", "週六", "週日"][day.weekday - 1]
  }

  func left(seconds: Int) -> String {
    guard seconds > 0 else { return "已過期" }
    return "剩 \(text(Span(left: seconds)))"
  }

  func elapsed(seconds: Int) -> String { "已 \(text(Span(elapsed: seconds)))" }

  func days(_ count: Int) -> String { "\(count) 日" }
  func plans(_ count: Int) -> String { "\(count) 筆" }
  func instalments(_ count: Int) -> String { "\(count) 期" }
  func entries(_ count: Int) -> String { "\(count) 條流水" }

  func name(_ province: ProvinceCode) -> String {
    Province(code: province.text)?.hant ?? province.text
  }

  func joined(_ sentences: [String]) -> String { sentences.joined(separator: "；") }

  private func text(_ span: Span) -> String {
    switch span {
    case .minutes(let minutes, let seconds): clock(minutes, seconds)
    case .hours(let hours, let minutes): clock(hours, minutes)
    case .wholeHours(let hours): "\(hours) 時"
    case .wholeDays(let days): "\(days) 日"
    }
  }
}
