import StoryKit

/// A made-up name with its initials in pinyin.
struct DemoName: Hashable {
  let text: String
  let initials: String

  init(_ text: String, _ initials: String) {
    self.text = text
    self.initials = initials
  }

  /// A name of two to four characters; the given names are of plants and landscapes.
  static func made(_ dice: inout Dice) -> DemoName {
    let family = dice.pick(weighted: families)
    let first = dice.pick(given)
    guard dice.chance(perThousand: 780) else {
      let only = dice.pick(alone)
      return DemoName(family.text + only.text, family.initials + only.initials)
    }
    var second = dice.pick(given)
    while second == first { second = dice.pick(given) }
    return DemoName(
      family.text + first.text + second.text, family.initials + first.initials + second.initials)
  }

  private static func table(_ pairs: String) -> [DemoName] {
    pairs.split(separator: " ").map { pair in
      let letters = pair.filter(\.isASCII)
      return DemoName(String(pair.filter { !$0.isASCII }), String(letters))
    }
  }

  private static let families: [(DemoName, Int)] =
    table("王w 李l 张z 刘l 陈c").map { ($0, 60) }
    + table("杨y 黄h 赵z 吴w 周z 徐x 孙s 马m 朱z 胡h 郭g 何h 林l 高g 罗l").map { ($0, 20) }
    + table("郑z 梁l 谢x 宋s 唐t 许x 韩h 冯f 邓d 曹c 彭p 曾z 肖x 田t 董d 潘p 袁y 蔡c 蒋j 余y")
    .map { ($0, 9) }
    + table("于y 杜d 叶y 程c 魏w 苏s 吕l 丁d 任r 卢l 姚y 沈s 钟z 姜j 崔c 谭t 陆l 范f 汪w 廖l")
    .map { ($0, 5) }
    + table("欧阳oy 司马sm 上官sg 诸葛zg").map { ($0, 2) }

  private static let given = table(
    """
    禾h 穗s 桐t 棠t 苒r 岚l 屿y 澄c 澜l 砚y 筠y 蕴y 溪x 汀t 舟z 栩x 朗l 晗h 昀y 暄x 晏y 笙s 霁j 霖l 茗m \
    荷h 葵k 柏b 桦h 槿j 楠n 梓z 枫f 若r 知z 予y 向x 安a 景j 书s 言y 清q 望w 川c 野y 秋q 夏x 朝z 远y 微w \
    淮h 洛l 沅y 沛p 泽z 岩y 石s 田t 青q 果g 麦m 穆m 宁n 和h 谷g
    """)

  private static let alone = table("筠y 砚y 穗s 葵k 汀t 苒r 晗h 昀y 暄x 霁j 槿j 楠n 桦h 沅y 屿y")
}
