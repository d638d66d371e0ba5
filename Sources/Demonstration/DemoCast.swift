import Lending

/// An outlet of the demonstration; days count from today.
struct DemoOutlet {
  let id: ID<Outlet>
  let carrier: ID<Carrier>
  let name: String
  let province: String
  let city: String
  var closes: Int?

  static let carriers: [(ID<Carrier>, String)] = [
    ("CM", "中国移动"), ("CT", "中国电信"), ("CU", "中国联通"), ("BN", "中国广电"),
  ]

  static let all = [
    DemoOutlet("Z01", "CM", "浙江移动 良渚营业厅", "33", "杭州"),
    DemoOutlet("Z02", "CM", "浙江移动 鄞东营业厅", "33", "宁波"),
    DemoOutlet("Z03", "CU", "浙江联通 武林营业厅", "33", "杭州"),
    DemoOutlet("G01", "CM", "广东移动 体育西营业厅", "44", "广州"),
    DemoOutlet("G02", "CM", "广东移动 龙华营业厅", "44", "深圳"),
    DemoOutlet("G03", "CT", "广东电信 天河营业厅", "44", "广州"),
    DemoOutlet("H01", "CM", "湖南移动 五一营业厅", "43", "长沙"),
    DemoOutlet("H02", "CM", "湖南移动 河西营业厅", "43", "长沙", closes: -100),
    DemoOutlet("H03", "BN", "湖南广电 芙蓉营业厅", "43", "长沙"),
    DemoOutlet("S01", "CT", "四川电信 双林营业厅", "51", "成都"),
    DemoOutlet("S02", "CU", "四川联通 高新营业厅", "51", "成都", closes: -30),
    DemoOutlet("E01", "CT", "河南电信 二七营业厅", "41", "郑州"),
    DemoOutlet("E02", "CU", "河南联通 花园营业厅", "41", "郑州"),
    DemoOutlet("E03", "CM", "河南移动 金水营业厅", "41", "郑州"),
  ]

  private init(
    _ id: ID<Outlet>, _ carrier: ID<Carrier>, _ name: String, _ province: String, _ city: String,
    closes: Int? = nil
  ) {
    self.id = id
    self.carrier = carrier
    self.name = name
    self.province = province
    self.city = city
    self.closes = closes
  }
}

/// An agent of the demonstration, and between which days before today customers are brought in.
package struct DemoAgent {
  package let id: ID<Agent>
  package let name: String
  let partner: ID<Partner>
  package let outlet: ID<Outlet>
  let carrier: ID<Carrier>
  /// How many of a thousand customers.
  let share: Int
  /// The first and the last day, counted from today.
  let active: ClosedRange<Int>

  var hand: DemoJournal.Recorder { .agent(id) }

  /// 周敏, at whose counter the demonstration begins.
  package static let home = DemoAgent("A7", "周敏", "P1", "Z01", 200, -358 ... -1)
  static let neighbour = DemoAgent("A9", "赵磊", "P1", "Z01", 80, -358 ... -1)
  static let coast = DemoAgent("A2", "沈若禾", "P1", "Z02", 70, -340 ... -1)
  static let canton = DemoAgent("A3", "梁砚", "P2", "G01", 90, -350 ... -1)
  static let harbour = DemoAgent("A4", "何晗", "P2", "G02", 70, -330 ... -1)
  static let south = DemoAgent("A5", "冯笙", "P2", "G03", 110, -350 ... -1)
  static let river = DemoAgent("A6", "谭溪", "P3", "H01", 70, -345 ... -41)
  static let plain = DemoAgent("B3", "曹霁", "P5", "E01", 90, -320 ... -1)
  static let north = DemoAgent("B4", "曾樱", "P5", "E02", 70, -320 ... -1)
  static let lake = DemoAgent("B5", "彭槿", "P5", "Z03", 60, -280 ... -1)
  static let left = DemoAgent("B7", "吕汀", "P7", "G01", 0, -340 ... -200)

  static let all = [
    home, neighbour, coast, canton, harbour, south, river,
    DemoAgent("A8", "罗桐", "P3", "H02", 20, -345 ... -101),
    DemoAgent("B1", "邓澜", "P4", "S01", 60, -300 ... -13),
    DemoAgent("B2", "蒋暄", "P4", "S02", 20, -300 ... -31),
    plain, north, lake,
    DemoAgent("B6", "苏棠禾", "P6", "H03", 0, -149 ... -149),
    left,
    DemoAgent("B8", "肖穗", "P1", "Z02", 20, -350 ... -121),
  ]

  /// The agent who no longer works.
  static let dismissed: (ID<Agent>, ID<Partner>, Int) = ("B8", "P1", -120)

  private init(
    _ id: ID<Agent>, _ name: String, _ partner: ID<Partner>, _ outlet: ID<Outlet>, _ share: Int,
    _ active: ClosedRange<Int>
  ) {
    self.id = id
    self.name = name
    self.partner = partner
    self.outlet = outlet
    carrier = DemoOutlet.all.first { $0.id == outlet }?.carrier ?? "CM"
    self.share = share
    self.active = active
  }
}

/// A partner of the demonstration; days count from today.
struct DemoPartner {
  let id: ID<Partner>
  let name: String
  let province: String
  let number: Int
  /// When the company was founded.
  let founded: Int
  let registered: Int
  /// What was paid in and, when negative, deducted: day, yuan, cause.
  let movements: [(Int, Int64, DeductionCause?)]
  /// The day on which the clean record lapses.
  var recordLapses = 200

  static let whole: [(Int, Int64, DeductionCause?)] = [
    (-364, 1_800_000, nil), (-362, 1_200_000, nil),
  ]

  static let all = [
    DemoPartner(
      id: "P1", name: "浙江甲一通信服务有限公司", province: "33", number: 11, founded: -3_200,
      registered: -365, movements: whole),
    DemoPartner(
      id: "P2", name: "广东乙禾数码科技有限公司", province: "44", number: 12, founded: -2_100,
      registered: -365, movements: whole + [(-60, -120_000, .fraudLoss)]),
    DemoPartner(
      id: "P3", name: "湖南丙川商贸有限公司", province: "43", number: 13, founded: -1_500,
      registered: -365,
      movements: whole + [
        (-200, -120_000, .fraudLoss), (-100, -300_000, .customerRedress), (-40, -250_000, .fine),
      ]),
    DemoPartner(
      id: "P4", name: "四川丁越信息技术有限公司", province: "51", number: 14, founded: -900,
      registered: -365, movements: whole, recordLapses: -12),
    DemoPartner(
      id: "P5", name: "中原戊己庚辛智慧零售连锁通信终端销售与增值服务推广运营(河南)股份有限公司郑州第一分公司",
      province: "41", number: 15, founded: -4_000, registered: -365, movements: whole),
    DemoPartner(
      id: "P6", name: "湖南己新网络科技有限公司", province: "43", number: 16, founded: -200,
      registered: -150, movements: [(-149, 1_800_000, nil)]),
    DemoPartner(
      id: "P7", name: "广东庚远电子商务有限公司", province: "44", number: 17, founded: -1_200,
      registered: -365, movements: whole),
  ]
}
