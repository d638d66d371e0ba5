/// The readings that surnames have of their own.
///
/// - Source: the surname readings (姓) of 现代汉语词典 and 百家姓; only those are here whose first letter is
///   another than that of the general reading in `HanReading`.
enum Surname {
  /// The first letters of the surname that a name begins with, where they are its own, and how many
  /// characters they stand for; the usual reading first.
  ///
  /// - Example: 单雄 begins with S, 尉迟恭 with YC, and 翟 is read Zhái by most and Dí by some.
  static func letters(of name: [Unicode.Scalar]) -> (count: Int, readings: [String])? {
    for length in [3, 2] where name.count >= length {
      if let letters = compound[text(name.prefix(length))] { return (length, [letters]) }
    }
    guard let first = name.first.map({ text([$0]) }), let letter = single[first] else { return nil }
    return (1, [letter] + (others[first].map { [$0] } ?? []))
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func table(_ pairs: String) -> [String: String] {
    let split = pairs.split(separator: " ").map { pair in
      (String(pair.filter { !$0.isASCII }), String(pair.filter(\.isASCII)))
    }
    return Dictionary(split) { first, _ in first }
  }

  /// Surnames of one character: 单 Shàn, 仇 Qiú, 曾 Zēng, 解 Xiè, 区 Ōu ...; and those that are read in two
  /// ways, one of them the general one, which `others` has too.
  private static let single = table(
    """
    单s 單s 仇q 曾z 解x 区o 區o 查z 覃q 翟z 乐y 樂y 秘b 祕b 种c 種c 召s 折s 祭z 粘n 乜n 能n 么y 繁p 番p 句g 炅g \
    圈j 炔g 钭t 鈄t 镡t 鐔t 颉x 省x 郇x 藏z 蔚y 重c 隗w 费f 費f 谌c 諶c 宓m 郗x 莘s 郄q 尉w 俞y
    """)

  /// How else some families read theirs: 翟 Dí, 覃 Tán, 乐 Lè ...
  private static let others = table(
    """
    覃t 翟d 乐l 樂l 召z 折z 祭j 番f 镡c 鐔x 郇h 蔚w 隗k 费b 費b 谌s 諶s 宓f 郗c 莘x 郄x 尉y 俞s 粘z 种z 種z
    """)

  /// Surnames of two and three characters: 尉迟 Yùchí, 万俟 Mòqí, 澹台 Tántái, 单于 Chányú ...
  private static let compound = table(
    """
    尉迟yc 尉遲yc 万俟mq 萬俟mq 澹台tt 澹臺tt 单于cy 單于cy 长孙zs 長孫zs 令狐lh 呼延hy 宰父zf 鲜于xy 鮮于xy \
    乐正yz 樂正yz 拓跋tb 拓拔tb 夹谷jg 夾谷jg 谷梁gl 子车zj 子車zj 吐谷浑tyh 吐谷渾tyh 仇尼qn 宿勤sq 沮渠jq \
    公冶gy 亓官qg 闾丘lq 閭丘lq 淳于cy 濮阳py 濮陽py 钟离zl 鍾離zl 赫连hl 赫連hl 皇甫hf 诸葛zg 諸葛zg 区阳oy
    """)
}
