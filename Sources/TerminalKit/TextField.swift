/// What a form field holds while it is edited: text, and a caret between its clusters.
///
/// Clusters are what people take for one character; the room on the screen is counted in cells.
package struct TextField: Equatable, Sendable {
  /// Which characters a field takes.
  package enum Filter: Hashable, Sendable {
    /// Everything that can be shown.
    case any
    /// The digits 0 to 9; full-width digits become these.
    case digits
    /// Digits, a point, and a minus sign at the beginning; full-width ones become these.
    case decimal
    /// Digits, letters and `-`, for numbers of documents; full-width ones become these and letters
    /// upper case.
    case code
  }

  /// Which characters it takes.
  package let filter: Filter
  /// The most clusters that it takes; nil for no limit.
  package let limit: Int?
  /// The caret: how many clusters stand before it.
  package private(set) var caret: Int
  private var clusters: [Character]
  /// Whether the text is only proposed, so that the first character typed takes its place.
  private var isProposed = false

  /// A field with this text, passed through the filter, and the caret at its end.
  package init(_ text: String = "", filter: Filter = .any, limit: Int? = nil) {
    self.filter = filter
    self.limit = limit
    clusters = []
    caret = 0
    insert(text)
  }

  /// A field with a proposed text, which the first character typed replaces; moving the caret or
  /// deleting keeps it.
  package init(proposing text: String, filter: Filter = .any, limit: Int? = nil) {
    self.init(text, filter: filter, limit: limit)
    isProposed = true
  }

  /// The text.
  package var text: String {
    get { String(clusters) }
    set {
      clusters = []
      caret = 0
      insert(newValue)
    }
  }

  /// Whether it holds nothing.
  package var isEmpty: Bool { clusters.isEmpty }

  /// Inserts typed or pasted text at the caret.
  ///
  /// Line ends and tabs become blanks, control characters and what the filter refuses are dropped.
  package mutating func insert(_ text: String) {
    let before = String(clusters[..<caret])
    let after = String(clusters[caret...])
    var accepted = ""
    for character in TextField.cleaned(text) {
      guard let taken = filter.taken(character, after: before + accepted) else { continue }
      accepted.append(taken)
    }
    if let limit {
      accepted = String(accepted.prefix(max(0, limit - clusters.count)))
    }
    // A combining character joins the cluster before the caret, so both are counted anew.
    clusters = Array(before + accepted + after)
    caret = min(clusters.count, (before + accepted).count)
  }

  /// Does what the key says; answers whether the key was one of editing.
  package mutating func take(_ key: Key) -> Bool {
    if isProposed, key.isInsertion { text = "" }
    isProposed = false
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .backspace: deleteBackward(to: caret - 1)
    case .delete: if caret < clusters.count { clusters.remove(at: caret) }
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(clusters.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = clusters.count
    case .control("u"): deleteBackward(to: 0)
    case .control("k"): clusters.removeSubrange(caret...)
    case .control("w"): deleteBackward(to: startOfWord)
    default: return false
    }
    return true
  }

  /// Draws the field on one row and answers the column of the caret.
  ///
  /// The part around the caret is shown when not all fits; `hiding` replaces each cluster by `*`
  /// but for the last ones.
  @discardableResult
  package func draw(
    into grid: inout Grid, column: Int, row: Int, columns: Int, style: Style = .plain,
    hiding mask: Mask? = nil
  ) -> Int {
    let shown = mask?.applied(to: clusters) ?? clusters
    let widths = shown.map { TextWidth.columns(of: String($0)) }
    let offset = firstShown(widths: widths, columns: columns)
    grid.fill(Rect(column: column, row: row, columns: columns, rows: 1), style: style)
    grid.put(
      String(shown[offset...]), column: column, row: row, limit: columns, style: style)
    return column + widths[offset..<caret].reduce(0, +)
  }

  /// How a field is shown to others than the one who types.
  package struct Mask: Hashable, Sendable {
    /// How many clusters at the beginning stay readable.
    package var first: Int
    /// How many clusters at the end stay readable.
    package var last: Int

    /// Keeps so many clusters readable at either end.
    package init(first: Int = 0, last: Int = 4) {
      self.first = first
      self.last = last
    }

    /// The text with `*` for every hidden cluster; text that is too short is hidden wholly.
    package func applied(to text: String) -> String { String(applied(to: Array(text))) }

    fileprivate func applied(to clusters: [Character]) -> [Character] {
      let isShort = clusters.count <= first + last
      return clusters.enumerated().map { index, character in
        !isShort && (index < first || index >= clusters.count - last) ? character : "*"
      }
    }
  }
}

extension Key {
  fileprivate var isInsertion: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}

extension TextField {
  private mutating func deleteBackward(to start: Int) {
    guard start >= 0, start < caret else { return }
    clusters.removeSubrange(start..<caret)
    caret = start
  }

  private var startOfWord: Int {
    var start = caret
    while start > 0 && clusters[start - 1] == " " { start -= 1 }
    while start > 0 && clusters[start - 1] != " " { start -= 1 }
    return start
  }

  /// The first cluster that is shown: the earliest one that leaves room for the caret's own.
  private func firstShown(widths: [Int], columns: Int) -> Int {
    let own = caret < widths.count ? widths[caret] : 1
    var before = widths[..<caret].reduce(0, +)
    var first = 0
    while first < caret && before + own > columns {
      before -= widths[first]
      first += 1
    }
    return first
  }

  /// The text without what must not reach a screen.
  private static func cleaned(_ text: String) -> String {
    var clean = ""
    for character in text {
      if character.isNewline || character == "\t" {
        clean += " "
      } else if !character.unicodeScalars.contains(where: { $0.properties.isControl }) {
        clean.append(character)
      }
    }
    return clean
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isControl: Bool { generalCategory == .control }
}

extension TextField.Filter {
  /// The character as the field takes it, nil when it does not.
  fileprivate func taken(_ character: Character, after text: String) -> Character? {
    guard self != .any else { return character }
    let narrow = TextField.Filter.halfWidth(character)
    guard narrow.isASCII else { return nil }
    switch self {
    case .any: return character
    case .digits: return narrow.isNumber ? narrow : nil
    case .decimal:
      if narrow.isNumber { return narrow }
      if narrow == "." || character == "。" { return text.contains(".") ? nil : "." }
      return narrow == "-" && text.isEmpty ? narrow : nil
    case .code:
      return narrow.isNumber || narrow == "-" || narrow.isLetter
        ? Character(narrow.uppercased()) : nil
    }
  }

  /// The half-width form of a full-width sign, letter or digit; others stay as they are.
  private static func halfWidth(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1
    else { return character }
    if scalar == "。" { return "." }
    guard (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(narrow)
  }
}
