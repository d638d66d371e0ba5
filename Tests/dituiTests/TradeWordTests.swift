import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// Words that the trade says otherwise stand nowhere; each thing has one name.
struct TradeWordTests {
  /// What was said, and what the trade says.
  private static let words: [(old: String, new: String)] = [
    ("已转贷后", "已代偿"), ("已轉貸後", "已代償"), ("部分剩余", "部分解冻"), ("部分剩餘", "部分解凍"),
    ("滞纳金", "逾期违约金"), ("滯納金", "逾期違約金"), ("办理延期", "请额度方延长授权"),
    ("辦理延期", "請額度方延長授權"), ("佣金追扣", "佣金扣回"), ("暂扣佣金", "佣金留存"),
    ("暫扣佣金", "佣金留存"), ("已签成本表", "已签明示表"), ("已簽成本表", "已簽明示表"),
    ("放款批次", "账龄"), ("风险贷款", "逾期余额占比(PAR)"), ("風險貸款", "逾期餘額佔比(PAR)"),
    ("组织方", "项目方"), ("組織方", "項目方"), ("软件服务商", "服务商(ISV)"),
    ("軟體服務商", "服務商(ISV)"), ("客户待处理款", "暂收待处理款"), ("客戶待處理款", "暫收待處理款"),
    ("记还款", "登记到账"), ("記還款", "登記到帳"), ("收据", "签收单号"), ("收據", "簽收單號"),
    ("催还或重新冻结", "后续还款先补足缺口"), ("催還或重新凍結", "後續還款先補足缺口"),
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func texts(_ folder: String, _ endings: [String]) throws -> [(String, String)] {
    let start = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: start.path)?.allObjects ?? []
    let paths = found.compactMap { $0 as? String }
      .filter { path in endings.contains { path.hasSuffix($0) } }
    try #require(!paths.isEmpty)
    return try paths.map { path in
      (path, try String(contentsOf: start.appending(path: path), encoding: .utf8))
    }
  }

  @Test func `no text says a word that the trade does not use`() throws {
    let files =
      try TradeWordTests.texts("Sources", [".swift"])
      + TradeWordTests.texts("Tests/dituiTests/Snapshots", [".txt"])
      + [
        (
          "README.md",
          String(contentsOf: TradeWordTests.root.appending(path: "README.md"), encoding: .utf8)
        )
      ]
    for (path, text) in files {
      for word in TradeWordTests.words {
        let isSaid = text.contains(word.old)
        #expect(!isSaid, "\(path): \(word.old) is \(word.new)")
      }
    }
  }

  @Test func `the number of a phone has one name in Chinese`() throws {
    for (path, text) in try TradeWordTests.texts("Sources/Wording", [".swift"]) {
      for literal in text.matches(of: /"[^"]*"/).map({ String($0.0) })
      where literal.contains(/\p{Script=Han}/) {
        let isSaid = literal.contains("IMEI")
        #expect(!isSaid, "\(path): \(literal)")
      }
      for other in ["序号尾号", "序號尾號"] { #expect(!text.contains(other), "\(path)") }
    }
  }

  @Test(arguments: [(Language.hans, "串号", "签收单号", "凭证号"), (.hant, "串號", "簽收單號", "憑證號")])
  func `fields, forms and events say the same`(
    language: Language, imei: String, receipt: String, reference: String
  ) {
    let words = language.words
    #expect(words.field("imei") == imei)
    #expect(words.firstIMEI.hasPrefix(imei) && words.imeiTail.hasPrefix(imei))
    #expect(words.receiptNumber == receipt && words.field("receipt") == receipt)
    #expect(words.reference == reference && words.field("reference") == reference)
  }

  @MainActor
  @Test(arguments: [(Language.hans, "转支付", "已扣款"), (.hant, "轉支付", "已扣款")])
  func `what 花呗 captures is turned into a payment`(
    language: Language, own: String, usual: String
  ) throws {
    let book = try AppSession.book()
    var seen: Set<Bool> = []
    for row in try book.plans(.overdue(on: AppSession.day), limit: 200).rows {
      guard let plan = try book.plan(row.id), let freeze = plan.freeze, freeze.captured > .zero,
        let programme = try plan.application.programme.flatMap({ try book.programme($0) })
      else { continue }
      let isHuabei = programme.latest.source == .huabei
      guard seen.insert(isHuabei).inserted else { continue }
      var visit = AppSession(
        book, role: .officer, language: language, size: Size(columns: 120, rows: 40),
        first: PlanScreen(plan.id))
      let frame = visit.frame
      #expect(frame.contains("已\(own)") == isHuabei, "\(frame)")
      #expect(frame.contains(usual) != isHuabei, "\(frame)")
    }
    #expect(seen.count == 2)
  }
}
