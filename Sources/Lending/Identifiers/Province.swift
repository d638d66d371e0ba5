/// A province-level division by the first two digits of its code.
package struct Province: Hashable, Sendable {
  /// Two digits, for instance `11`.
  package let code: String
  /// The name in Simplified characters.
  package let hans: String
  /// The name in Traditional characters.
  package let hant: String
  /// The name in English.
  package let english: String

  /// The province of a code, or nil when there is none.
  ///
  /// - Example: `54` is 西藏, `99` is none.
  package init?(code: some StringProtocol) {
    guard let known = Province.all.first(where: { $0.code == code }) else { return nil }
    self = known
  }

  private init(_ code: String, _ hans: String, _ hant: String, _ english: String) {
    self.code = code
    self.hans = hans
    self.hant = hant
    self.english = english
  }

  /// All provinces, by code.
  ///
  /// - Source: GB/T 2260, first two digits; all revisions to 2019-04.
  package static let all: [Province] = [
    Province("11", "北京", "北京", "Beijing"),
    Province("12", "天津", "天津", "Tianjin"),
    Province("13", "河北", "河北", "Hebei"),
    Province("14", "山西", "山西", "Shanxi"),
    Province("15", "内蒙古", "內蒙古", "Inner Mongolia"),
    Province("21", "辽宁", "遼寧", "Liaoning"),
    Province("22", "吉林", "吉林", "Jilin"),
    Province("23", "黑龙江", "黑龍江", "Heilongjiang"),
    Province("31", "上海", "上海", "Shanghai"),
    Province("32", "江苏", "江蘇", "Jiangsu"),
    Province("33", "浙江", "浙江", "Zhejiang"),
    Province("34", "安徽", "安徽", "Anhui"),
    Province("35", "福建", "福建", "Fujian"),
    Province("36", "江西", "江西", "Jiangxi"),
    Province("37", "山东", "山東", "Shandong"),
    Province("41", "河南", "河南", "Henan"),
    Province("42", "湖北", "湖北", "Hubei"),
    Province("43", "湖南", "湖南", "Hunan"),
    Province("44", "广东", "廣東", "Guangdong"),
    Province("45", "广西", "廣西", "Guangxi"),
    Province("46", "海南", "海南", "Hainan"),
    Province("50", "重庆", "重慶", "Chongqing"),
    Province("51", "四川", "四川", "Sichuan"),
    Province("52", "贵州", "貴州", "Guizhou"),
    Province("53", "云南", "雲南", "Yunnan"),
    Province("54", "西藏", "西藏", "Tibet (Xizang)"),
    Province("61", "陕西", "陝西", "Shaanxi"),
    Province("62", "甘肃", "甘肅", "Gansu"),
    Province("63", "青海", "青海", "Qinghai"),
    Province("64", "宁夏", "寧夏", "Ningxia"),
    Province("65", "新疆", "新疆", "Xinjiang"),
    Province("71", "台湾", "台灣", "Taiwan"),
    Province("81", "香港", "香港", "Hong Kong"),
    Province("82", "澳门", "澳門", "Macao"),
  ]
}
