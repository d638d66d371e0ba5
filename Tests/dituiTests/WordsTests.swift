import Foundation
import Lending
import Testing

@testable import Wording

struct WordsTests {
  @Test func `every reason has a sample`() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Lending/Door/Refusal.swift")
    let text = try String(contentsOf: source, encoding: .utf8)
    let body = try #require(text.components(separatedBy: "package enum Reason").dropFirst().first)
    let reasons = body.components(separatedBy: "\n}").first?
      .components(separatedBy: "\n").filter { $0.hasPrefix("  case ") }
    #expect(Set(reasonSamples.map(\.code)).count == reasons?.count)
  }

  @Test func `Chinese texts and English texts differ`() {
    let pairs = zip(allTexts(Words(.hans)), allTexts(Words(.english)))
    let same = pairs.filter { $0.text == $1.text }.map(\.0.name)
    #expect(same == ["DayCount.thirty360"])
  }

  @Test func `simplified and traditional texts differ but where both are written alike`() {
    let pairs = zip(allTexts(Words(.hans)), allTexts(Words(.hant)))
    let same = Set(pairs.filter { $0.text == $1.text }.map(\.0.text))
    #expect(same.subtracting(writtenAlike) == [])
    #expect(writtenAlike.subtracting(same) == [])
  }

  @Test(arguments: Language.allCases)
  func `no text holds a control character or one of ambiguous width`(language: Language) {
    for (name, text) in allTexts(language.words) {
      let strange = text.unicodeScalars.filter { !isPlain($0, in: language) }
      #expect(strange.isEmpty, "\(name): \(text)")
      #expect(!text.isEmpty, "\(name)")
    }
  }

  @Test(arguments: [
    (Language.english, "deposit short by 1,200,000.00"),
    (.hans, "保证金不足，还差 1,200,000.00"), (.hant, "保證金不足，還差 1,200,000.00"),
  ])
  func `a short deposit is told with its amount`(language: Language, text: String) throws {
    let money = try #require(Money(text: "1200000.00"))
    #expect(language.words.sentence(.depositShort(by: money)) == text)
  }

  @Test func `sentences name what is wrong in words of the task`() throws {
    let day = try #require(Day("2026-05-01"))
    let lapsed = try #require(Day("2026-03-31"))
    let english = Words(.english)
    #expect(
      english.sentence(.youngerThanOneYear(until: day)) == "younger than one year until 2026-05-01")
    #expect(
      english.sentence(.evidenceLapsed(.lenderAuthorisation, on: lapsed))
        == "lender's authorisation lapsed on 2026-03-31")
    #expect(english.sentence(.closed(.partner)) == "closed: partner")
    #expect(Words(.hans).sentence(.notYet(.authorisation)) == "须先有冻结的授权单号")
  }

  @Test(arguments: [
    ("zh", Language.hans), ("zh-CN", .hans), ("zh_CN.UTF-8", .hans), ("zh-Hans", .hans),
    ("zh-Hans-HK", .hans), ("zh-TW", .hant), ("zh_HK.UTF-8", .hant), ("zh-Hant", .hant),
    ("ZH-HANT-CN", .hant), ("en", .english), ("en_GB.UTF-8", .english),
  ])
  func `a tag names its language`(tag: String, language: Language) {
    #expect(Language(tag: tag) == language)
  }

  @Test(arguments: ["", "fr", "chinese", "C"])
  func `another tag names none`(tag: String) {
    #expect(Language(tag: tag) == nil)
  }

  @Test(arguments: [
    (["LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"], Language.hans),
    (["LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US.UTF-8"], .hant),
    (["LANG": "de_DE.UTF-8"], .english), ([:], .english), (["LANG": "C.UTF-8"], .english),
  ])
  func `the locale decides without a tag`(environment: [String: String], language: Language) {
    #expect(Language.fromLocale(environment) == language)
  }

  @Test func `every field of every event has a name`() {
    let paths = Event.Kind.allCases.flatMap(\.shapes).map(\.path)
    #expect(Set(paths).filter { Words(.hans).field($0) == $0 }.isEmpty)
  }

  @Test(arguments: [
    (372, "剩 06:12"), (3_600, "剩 1 时"), (172_800, "剩 2 天"), (-5, "已过期"),
  ])
  func `what is left is told in the unit that fits`(seconds: Int, text: String) {
    #expect(Words(.hans).left(seconds: seconds) == text)
  }

  @Test(arguments: [(1_380, "已 00:23"), (93_600, "已 26 时"), (432_000, "已 5 天")])
  func `what has passed is told in the unit that fits`(seconds: Int, text: String) {
    #expect(Words(.hans).elapsed(seconds: seconds) == text)
  }

  private func isPlain(_ scalar: Unicode.Scalar, in language: Language) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0x3000...0x303F, 0x3400...0x9FFF, 0xFF01...0xFF60: language != .english
    default: false
    }
  }

  private let writtenAlike: Set<String> = [
    "年利率", "授信", "利率", "生效日", "未逾期", "撤回同意", "非空白的文字", "省份", "日利率", "多扣款", "成立日期", "地推",
    "今日到期", "合作方退出", "本金", "佣金扣回", "起息日", "操作", "版本", "已撤回", "下次可扣日", "拼音首字母", "失效日", "可疑", "逾期",
    "日期，如 \"2026-01-15\"", "成功", "所需同意", "城市", "通知方式", "扣款", "日期不存在", "整行", "未到期", "30/360",
    "剩 06:12", "付款人", "合作方", "流水", "事件", "等本等息", "扣款通知", "扣款中", "每期扣款上限", "已退出", "2 期",
    "收入", "利息收入", "true 或 false", "期次", "有效", "最低本金", "容差", "放款", "利息", "正常", "信函", "原因", "用途",
    "拓展", "支付", "教育", "一次性", "收入分成", "分成方", "收入分成支出", "百分比",
    "最高本金", "取整方向", "比例", "逢休息日", "科目", "截止日",
    "不良", "由 > 至", "逾期分段", "首期逾期", "已放款分期", "平均", "放款月", "首期逾期率",
    "日期",
  ]
}
