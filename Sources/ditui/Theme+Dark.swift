import TerminalKit

nonisolated extension Theme {
  /// The theme compiled in, for a dark background; `themes/dark.toml` is the same as a file.
  ///
  /// Few colours are chosen by hand for what is seen of them on black: bold black and the blue of
  /// eight colours are not.
  static let dark = Theme(
    name: "dark",
    tables: [
      .palette: [
        .header: look("252 on 236"),
        .training: look("16 on 179"),
        .title: look("117 bold"),
        .rule: look("241"),
        .label: look("246"),
        .muted: look("243"),
        .selected: look("231 on 24"),
        .key: look("222 bold"),
        .hint: look("250"),
        .refused: look("242"),
        .overdue: look("209 bold"),
        .frozen: look("75"),
        .paid: look("114"),
        .captured: look("215"),
        .warning: look("221 bold"),
        .error: look("203 bold"),
        .notice: look("152"),
        .field: look("231 on 237"),
        .figure: look("231 bold"),
        .low: look("252 on 236"),
        .moderate: look("231 on 58"),
        .high: look("231 on 94"),
        .severe: look("231 on 124 bold"),
      ],
      .direct: [
        .header: look("#d0d0d0 on #303030"),
        .training: look("#000000 on #d7af5f"),
        .title: look("#87d7ff bold"),
        .rule: look("#626262"),
        .label: look("#949494"),
        .muted: look("#767676"),
        .selected: look("#ffffff on #005f87"),
        .key: look("#ffd787 bold"),
        .hint: look("#bcbcbc"),
        .refused: look("#6c6c6c"),
        .overdue: look("#ff875f bold"),
        .frozen: look("#5fafff"),
        .paid: look("#87d787"),
        .captured: look("#ffaf5f"),
        .warning: look("#ffd75f bold"),
        .error: look("#ff5f5f bold"),
        .notice: look("#afd7d7"),
        .field: look("#ffffff on #3a3a3a"),
        .figure: look("#ffffff bold"),
        .low: look("#d0d0d0 on #303030"),
        .moderate: look("#ffffff on #5f5f00"),
        .high: look("#ffffff on #875f00"),
        .severe: look("#ffffff on #af0000 bold"),
      ],
      .sixteen: [
        .header: look("0 on 7"),
        .training: look("0 on 11"),
        .title: look("14 bold"),
        .rule: look("8"),
        .label: look("7"),
        .muted: look("8"),
        .selected: look("15 on 4"),
        .key: look("11 bold"),
        .hint: look("7"),
        .refused: look("8"),
        .overdue: look("9 bold"),
        .frozen: look("14"),
        .paid: look("10"),
        .captured: look("13"),
        .warning: look("11 bold"),
        .error: look("15 on 1 bold"),
        .notice: look("14"),
        .field: look("15 on 8"),
        .figure: look("15 bold"),
        .low: look("0 on 7"),
        .moderate: look("0 on 3"),
        .high: look("0 on 13"),
        .severe: look("15 on 1 bold"),
      ],
      .eight: [
        .header: look("0 on 7"),
        .training: look("0 on 3"),
        .title: look("6 bold"),
        .rule: look("default dim"),
        .label: look("6"),
        .muted: look("default dim"),
        .selected: look("0 on 6"),
        .key: look("3 bold"),
        .hint: look("default"),
        .refused: look("default dim"),
        .overdue: look("1 bold"),
        .frozen: look("6"),
        .paid: look("2"),
        .captured: look("5"),
        .warning: look("3 bold"),
        .error: look("7 on 1 bold"),
        .notice: look("6"),
        .field: look("7 on 4"),
        .figure: look("default bold"),
        .low: look("0 on 7"),
        .moderate: look("0 on 3"),
        .high: look("0 on 5"),
        .severe: look("7 on 1 bold"),
      ],
    ])

  /// The theme without colours: every tone by attributes alone, and no meaning by them alone.
  static let mono = Theme(name: "mono", tables: [.palette: attributes])

  /// What stands in for colours where there are none.
  static let attributes: Looks = [
    .header: look("reverse"),
    .training: look("reverse bold"),
    .title: look("bold"),
    .muted: look("dim"),
    .selected: look("reverse"),
    .key: look("bold"),
    .refused: look("dim"),
    .overdue: look("bold"),
    .warning: look("bold"),
    .error: look("bold underline"),
    .field: look("underline"),
    .figure: look("bold"),
    .high: look("bold"),
    .severe: look("bold underline"),
  ]

  private static func look(_ look: String) -> Style {
    guard let style = Style(look) else { preconditionFailure("no look: \(look)") }
    return style
  }
}
