import Testing

import Lending

struct BucketTests {
  @Test(arguments: try Vectors.domain("dpd_boundaries").list)
  func `stages and classes change at their boundaries`(vector: Fact) throws {
    let days = try #require(vector["dpd"].count)
    #expect(Bucket(daysPastDue: days).rawValue == vector["bucket"].text)
    #expect(RiskClass(floorForDaysPastDue: days).rawValue == vector["class_floor"].text)
    #expect(RiskClass(floorForDaysPastDue: days).isNonPerforming == (days > 90))
  }

  @Test func `stages and classes only get worse with time`() {
    let days = [Int.min, -1] + Array(0...400) + [.max]
    #expect(days.map(Bucket.init) == days.map(Bucket.init).sorted())
    #expect(Set(days.map(Bucket.init)) == Set(Bucket.allCases))
    let classes = days.map(RiskClass.init(floorForDaysPastDue:))
    #expect(classes == classes.sorted())
    #expect(Set(classes) == Set(RiskClass.allCases))
  }
}
