import Foundation
import Testing

/// Which vectors of other systems no test runs in full, and why.
struct VectorCoverageTests {
  /// Vectors of what ditui does whose convention differs; what of them holds all the same is tested
  /// where the comment says.
  static let leftOut = [
    "AMT-05": "the peer shifts all instalments by a cent to even out the last row",
    "AMT-22": "totals of interest rounded to whole units on a screen; the instalment is tested",
    "AMT-25": "totals of a schedule that is never rounded; instalment and first row are tested",
    "AMT-26": "totals of a schedule that is never rounded; the first row is tested",
    "PRE-02": "an early payment goes to principal before the interest of the running period",
    "PRE-13":
      "overdue principal keeps bearing normal interest; here penalty interest takes its place",
    "PRE-14":
      "overdue principal keeps bearing normal interest; here penalty interest takes its place",
    "DUE-08": "chained month steps drift; the seed day is kept here",
    "HLD-01":
      "a hold of several owners, released pro rata and kept to four decimals; here one owner",
    "HLD-02": "the same, captured after one repayment",
    "HLD-04": "a write-off that releases every hold; here what is owed is captured first",
    "HLD-05":
      "a pending transfer resolved once, the rest going back at once; here a freeze has many",
    "HLD-07": "claims on a card authorisation, the last one closing it",
    "HLD-08": "how long card authorisations live; nothing is calculated",
    "DLQ-11": "one firm's list of collection steps; nothing is calculated",
  ]

  /// Vectors of annual rates whose method is not one of ours, or that need no calculation.
  static let otherMethods = [
    "APR-02": "odd days are counted over months of 30; here over the days of the month",
    "APR-04": "odd days are counted over quarters of 90; here over the days of the month",
    "APR-07": "a first payment of its own, which no terms make",
    "APR-11": "odd days are counted over two months of 60; here over the days of the month",
    "APR-19": "a year of 365.25 days",
  ]

  @Test func `every vector is named by a test or left out for a reason`() throws {
    let here = URL(filePath: #filePath)
    let folder = here.deletingLastPathComponent()
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" && $0.lastPathComponent != here.lastPathComponent }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    #expect(sources.count > 30)
    let families = [
      "AMT", "PRE", "CHG", "RSC", "ALC", "DLQ", "DUE", "HLD", "JLN", "DOM", "TVM", "APR",
    ]
    let ids = try families.flatMap { try Vectors.schedule($0).compactMap(\.["id"].text) }
    #expect(ids.count == 106)
    let excused = Set(Self.leftOut.keys).union(Self.otherMethods.keys)
    for id in ids {
      let family = "Vectors.schedule(\"\(id.prefix(3))\")"
      if sources.contains(where: { $0.contains(id) || $0.contains(family) }) { continue }
      #expect(excused.contains(id), "\(id) is neither run nor left out")
    }
    #expect(excused.isSubset(of: ids))
    #expect(Self.leftOut.count <= 15)
  }
}
