import Lending
import Testing

@testable import Commands

struct LedgerTextTests {
  @Test(arguments: [
    ("K7QX-1043", "K7QX-1043"), ("K7QX-1043/capture/4", "K7QX-1043--2Fcapture--2F4"),
    ("a-1", "X---61--2D1"), ("X-a", "X-a"), ("X--a", "X--2D--2Da"), ("中", "X---E4--B8--AD"),
    ("1", "1"), ("A.b_c#2", "A--2Eb--5Fc--232"), ("A-", "A--2D"),
  ])
  func `a number becomes a part of a beancount name`(number: String, part: String) {
    #expect(BeancountText.component(number) == part)
  }

  @Test func `different numbers have different names`() {
    let letters = ["a", "A", "X", "-", "/", "6", "1", "中"]
    var names: Set<String> = []
    var count = 0
    for one in letters {
      for two in letters {
        for three in letters {
          for four in letters {
            names.insert(BeancountText.component(one + two + three + four))
            count += 1
          }
        }
      }
    }
    #expect(names.count == count)
  }

  @Test func `accounts stand under beancount's roots, quota under equity`() {
    #expect(
      BeancountText.name(Account(.lineFrozen, "L1", "P1")) == "Equity:Quota:L1:Frozen:P1")
    #expect(
      BeancountText.name(Account(.planPrincipal, "K7QX-1043")) == "Assets:Plan:K7QX-1043:Principal")
    #expect(BeancountText.name(Account(.depositOwed, "P1")) == "Liabilities:Deposit:P1")
    #expect(BeancountText.name(Account(.feeIncome, "wld")) == "Income:X---77ld:Fee")
  }
}
