import Foundation
import Testing

import Lending

struct RateTests {
  @Test(arguments: [
    ("14.6", 1_460_000_000, "14.6"), ("0", 0, "0"), ("0.05", 5_000_000, "0.05"),
    ("100", 10_000_000_000, "100"), ("12.00", 1_200_000_000, "12"), ("-1.5", -150_000_000, "-1.5"),
    ("0.00000001", 1, "0.00000001"), ("99999999.99999999", 9_999_999_999_999_999, nil),
  ])
  func `a rate is read in percent`(text: String, parts: Int64, written: String?) {
    #expect(Rate(percent: text)?.partsPerTenBillion == parts)
    #expect(Rate(partsPerTenBillion: parts).percent == written ?? text)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "5%", "1e3", "0.000000001", "100000000", "1,5", " 1", "１", "1.-5",
    "99999999999999999999",
  ])
  func `anything else is no rate`(text: String) {
    #expect(Rate(percent: text) == nil)
  }

  @Test func `JSON holds percent`() throws {
    let rates = ["14.60", "0"].map { Rate(json: .string($0)) }
    #expect(rates == [Rate(partsPerTenBillion: 1_460_000_000), .zero])
    #expect(rates.map { $0?.json } == [.string("14.6"), .string("0")])
    #expect(Rate(json: try JSON(text: "14.6")) == nil)
  }

  @Test func `the smallest rate is written`() {
    #expect(Rate(partsPerTenBillion: .min).percent == "-92233720368.54775808")
  }
}
