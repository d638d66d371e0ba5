/// Amounts and days in the capital characters of bills (大写).
///
/// One form is written, so that documents can be compared: 整 only after 元; 零 after 元 when the yuan
/// or the jiao digit is 0 and something follows; no 零 before a thousand that is not 0.
///
/// - Source: rules on filling in bills and settlement vouchers; domain reference 2.6.
package enum CapitalAmount {
  /// The amount in Simplified characters; a negative one begins with 负.
  ///
  /// - Example: 107,000.53 is 壹拾万柒仟元零伍角叁分.
  package static func hans(_ amount: Money) -> String {
    Script.hans.amount(amount)
  }

  /// The amount in Traditional characters; a negative one begins with 負.
  ///
  /// - Example: 107,000.53 is 壹拾萬柒仟圓零伍角參分.
  package static func hant(_ amount: Money) -> String {
    Script.hant.amount(amount)
  }

  /// The day in Simplified characters as bills want it.
  ///
  /// Months 1, 2 and 10 and days 1 to 10, 20 and 30 take a leading 零; 11 to 19 begin with 壹.
  ///
  /// - Example: 2026-01-15 is 贰零贰陆年零壹月壹拾伍日.
  package static func hans(_ day: Day) -> String {
    Script.hans.day(day)
  }

  /// The day in Traditional characters as bills want it.
  ///
  /// - Example: 2026-01-15 is 貳零貳陸年零壹月壹拾伍日.
  package static func hant(_ day: Day) -> String {
    Script.hant.day(day)
  }

  private struct Script {
    let digits: [Character]
    let tenThousand: String
    let hundredMillion: String
    let yuan: String
    let minus: String

    static let hans = Script(
      digits: Array("零壹贰叁肆伍陆柒捌玖"), tenThousand: "万", hundredMillion: "亿", yuan: "元",
      minus: "负")
    static let hant = Script(
      digits: Array("零壹貳參肆伍陸柒捌玖"), tenThousand: "萬", hundredMillion: "億", yuan: "圓",
      minus: "負")

    func amount(_ amount: Money) -> String {
      let (whole, cents) = amount.fen.magnitude.quotientAndRemainder(dividingBy: 100)
      let sign = amount < .zero ? minus : ""
      if cents == 0 { return "\(sign)\(number(Int(whole)))\(yuan)整" }
      let front = whole == 0 ? "" : number(Int(whole)) + yuan
      return sign + front + fraction(Int(cents), after: Int(whole))
    }

    private func fraction(_ cents: Int, after whole: Int) -> String {
      let (jiao, fen) = cents.quotientAndRemainder(dividingBy: 10)
      let needsZero = whole > 0 && (jiao == 0 || whole.isMultiple(of: 10))
      return (needsZero ? "零" : "") + (jiao == 0 ? "" : "\(digits[jiao])角")
        + (fen == 0 ? "" : "\(digits[fen])分")
    }

    /// A whole number; what stands before 亿 and 万 is written as a number itself.
    func number(_ value: Int) -> String {
      if value == 0 { return String(digits[0]) }
      let units = [(hundredMillion, 100_000_000), (tenThousand, 10_000)]
      for (unit, size) in units where value >= size {
        let rest = value % size
        let zero = rest > 0 && rest < size / 10 ? "零" : ""
        return number(value / size) + unit + zero + (rest > 0 ? number(rest) : "")
      }
      return belowTenThousand(value)
    }

    private func belowTenThousand(_ value: Int) -> String {
      var text = ""
      var hasGap = false
      for (unit, size) in [("仟", 1_000), ("佰", 100), ("拾", 10), ("", 1)] {
        let digit = value / size % 10
        if digit == 0 {
          hasGap = !text.isEmpty
        } else {
          text += "\(hasGap ? "零" : "")\(digits[digit])\(unit)"
          hasGap = false
        }
      }
      return text
    }

    func day(_ day: Day) -> String {
      let year = String("\(day.year)".compactMap { $0.wholeNumberValue.map { digits[$0] } })
      let monthZero = [1, 2, 10].contains(day.month) ? "零" : ""
      let dayZero = day.day < 10 || day.day.isMultiple(of: 10) ? "零" : ""
      return "\(year)年\(monthZero)\(number(day.month))月\(dayZero)\(number(day.day))日"
    }
  }
}
