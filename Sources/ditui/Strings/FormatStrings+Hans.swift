import Lending

nonisolated extension Hans: FormatStrings {
  var languageName: String { "简体中文" }

  func weekday(_ day: Day) -> String {
    ["周一", "周二", "周三", "周四", "周五", "周六", "周日"][day.weekday - 1]
  }

  func left(seconds: Int) -> String {
    guard seconds > 0 else { return "已过期" }
    return "剩 \(text(Span(left: seconds)))"
  }

  func elapsed(seconds: Int) -> String { "已 \(text(Span(elapsed: seconds)))" }

  func days(_ count: Int) -> String { "\(count) 天" }
  func plans(_ count: Int) -> String { "\(count) 笔" }
  func instalments(_ count: Int) -> String { "\(count) 期" }
  func entries(_ count: Int) -> String { "\(count) 条流水" }

  func name(_ province: ProvinceCode) -> String {
    Province(code: province.text)?.hans ?? province.text
  }

  func joined(_ sentences: [String]) -> String { sentences.joined(separator: "；") }

  private func text(_ span: Span) -> String {
    switch span {
    case .minutes(let minutes, let seconds): clock(minutes, seconds)
    case .hours(let hours, let minutes): clock(hours, minutes)
    case .wholeHours(let hours): "\(hours) 时"
    case .wholeDays(let days): "\(days) 天"
    }
  }
}
