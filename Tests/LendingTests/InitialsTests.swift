import Lending
import Testing

/// The initials by which customers are found.
struct InitialsTests {
  /// The readings of surnames as dictionaries give them under 姓.
  @Test(arguments: [
    ("单雄", "SX"), ("仇英", "QY"), ("曾晓", "ZX"), ("解明", "XM"), ("区志", "OZ"), ("尉迟恭", "YCG"),
    ("万俟卨", "MQX"), ("查良", "ZL"), ("盖明", "GM"), ("葛明", "GM"), ("任明", "RM"), ("华明", "HM"),
    ("朴明", "PM"), ("冼明", "XM"), ("尹明", "YM"), ("缪明", "MM"), ("宓明", "MM"), ("佴明", "NM"),
    ("员明", "YM"), ("乐明", "YM"), ("黑明", "HM"), ("纪明", "JM"), ("覃明", "QM"), ("折明", "SM"),
    ("晁明", "CM"), ("逄明", "PM"), ("郗明", "XM"), ("郇明", "XM"), ("谌明", "CM"), ("种明", "CM"),
    ("秘明", "BM"), ("翟明", "ZM"), ("召明", "SM"), ("祭明", "ZM"), ("粘明", "NM"), ("能明", "NM"),
    ("乜明", "NM"), ("幺明", "YM"), ("么明", "YM"), ("繁明", "PM"), ("句明", "GM"), ("炅明", "GM"),
    ("钭明", "TM"), ("省明", "XM"), ("重明", "CM"), ("都明", "DM"), ("那明", "NM"), ("薄明", "BM"),
    ("令狐冲", "LHC"), ("澹台明", "TTM"), ("长孙明", "ZSM"), ("呼延明", "HYM"), ("单于明", "CYM"),
    ("拓跋明", "TBM"), ("宰父明", "ZFM"), ("鲜于明", "XYM"), ("乐正明", "YZM"), ("夹谷明", "JGM"),
    ("單雄", "SX"), ("尉遲恭", "YCG"), ("萬俟卨", "MQX"), ("澹臺明", "TTM"), ("長孫明", "ZSM"),
    ("欧阳锋", "OYF"), ("諸葛亮", "ZGL"), ("张伟", "ZW"), ("李小明", "LXM"), ("王小单", "WXD"),
  ])
  func `a surname has the reading that names have`(name: String, initials: String) {
    #expect(PersonName.initials(of: name) == initials)
  }

  @Test(arguments: [
    ("　单 雄", "SX"), ("O'Neil", "ONEIL"), ("José", "JOSE"), ("查干·巴特尔", "CGBTE"),
    ("买买提・艾力", "MMTAL"), ("", ""), ("，。", ""), ("㛃明", "JM"),
  ])
  func `what is no Chinese surname is read as it stands`(name: String, initials: String) {
    #expect(PersonName.initials(of: name) == initials)
  }

  @Test func `a surname that families read in two ways is found by both`() {
    #expect(PersonName.readings(of: "翟明") == ["ZM", "DM"])
    #expect(PersonName.readings(of: "覃明") == ["QM", "TM"])
    #expect(PersonName.readings(of: "张明") == ["ZM"])
    #expect(PersonName.readings(of: "") == [""])
  }

  @Test func `a name without initials gets them from its characters`() throws {
    func customer(_ initials: String?) throws -> Customer {
      var life = PlanLife()
      life.record(
        "2026-07-01",
        Event(
          CustomerRegistered(
            customer: "CU", agent: "", partner: "", outlet: "",
            person: CustomerPerson {
              $0.name = "单雄"
              $0.initials = initials
            })))
      return try #require(Customer(life.entries))
    }
    #expect(try customer(nil).person.initials == "SX")
    #expect(try customer("DX").person.initials == "DX")
  }
}
