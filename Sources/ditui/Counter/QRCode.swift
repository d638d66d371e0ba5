/// A QR code of version 1 with up to 25 digits, capital letters and signs of numbers.
///
/// - Source: ISO/IEC 18004, version 1, error correction L, mask 0.
struct QRCode {
  static let size = 21
  /// The dark modules, by row and column.
  private(set) var isDark = [[Bool]](
    repeating: [Bool](repeating: false, count: size), count: size)
  private var isFixed = [[Bool]](
    repeating: [Bool](repeating: false, count: size), count: size)

  private static let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
  /// Format bits of level L with mask 0.
  private static let format = Array("111011111000100").map { $0 == "1" }

  /// Nil for text that does not fit or has other characters.
  init?(_ text: String) {
    let values = text.uppercased().compactMap { QRCode.letters.firstIndex(of: $0) }
    guard values.count == text.count, values.count <= 25 else { return nil }
    let words = QRCode.codewords(values)
    drawFixed()
    place(words)
  }

  // MARK: Data

  private static func codewords(_ values: [Int]) -> [UInt8] {
    var bits: [Bool] = []
    func add(_ number: Int, _ count: Int) {
      for bit in (0..<count).reversed() { bits.append(number >> bit & 1 == 1) }
    }
    add(0b0010, 4)
    add(values.count, 9)
    var index = 0
    while index < values.count {
      if index + 1 < values.count {
        add(values[index] * 45 + values[index + 1], 11)
      } else {
        add(values[index], 6)
      }
      index += 2
    }
    add(0, min(4, 19 * 8 - bits.count))
    while !bits.count.isMultiple(of: 8) { bits.append(false) }
    var bytes = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    var pad: UInt8 = 0xEC
    while bytes.count < 19 {
      bytes.append(pad)
      pad ^= 0xEC ^ 0x11
    }
    return bytes + correction(bytes)
  }

  private static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var (a, b, result) = (Int(a), Int(b), 0)
    while b > 0 {
      if b & 1 == 1 { result ^= a }
      a <<= 1
      if a > 255 { a ^= 0x11D }
      b >>= 1
    }
    return UInt8(result)
  }

  /// Seven bytes of Reed-Solomon correction.
  private static func correction(_ bytes: [UInt8]) -> [UInt8] {
    var generator: [UInt8] = [1]
    var root: UInt8 = 1
    for _ in 0..<7 {
      var next = [UInt8](repeating: 0, count: generator.count + 1)
      for (index, factor) in generator.enumerated() {
        next[index] ^= factor
        next[index + 1] ^= product(factor, root)
      }
      generator = next
      root = product(root, 2)
    }
    var rest = bytes + [UInt8](repeating: 0, count: 7)
    for index in bytes.indices {
      let factor = rest[index]
      guard factor != 0 else { continue }
      for (place, part) in generator.enumerated() { rest[index + place] ^= product(part, factor) }
    }
    return Array(rest.suffix(7))
  }

  // MARK: Modules

  private mutating func set(_ row: Int, _ column: Int, _ dark: Bool) {
    isDark[row][column] = dark
    isFixed[row][column] = true
  }

  private mutating func drawFixed() {
    let last = QRCode.size - 1
    for (row, column) in [(0, 0), (0, last - 6), (last - 6, 0)] {
      for y in -1...7 {
        for x in -1...7 where (0...last).contains(row + y) && (0...last).contains(column + x) {
          let isRing =
            (0...6).contains(y) && (0...6).contains(x)
            && (y == 0 || y == 6 || x == 0 || x == 6)
          let isCore = (2...4).contains(y) && (2...4).contains(x)
          set(row + y, column + x, isRing || isCore)
        }
      }
    }
    for place in 8...(last - 8) {
      set(6, place, place.isMultiple(of: 2))
      set(place, 6, place.isMultiple(of: 2))
    }
    set(last - 7, 8, true)
    for (index, bit) in QRCode.format.enumerated() {
      let (row, column) =
        switch index {
        case 0...5: (8, index)
        case 6: (8, 7)
        case 7: (8, 8)
        case 8: (7, 8)
        default: (14 - index, 8)
        }
      set(row, column, bit)
      if index < 7 { set(last - index, 8, bit) } else { set(8, last - 14 + index, bit) }
    }
  }

  /// Places the bits in columns of two from the right, up and down in turn, under mask 0.
  private mutating func place(_ words: [UInt8]) {
    var bits: ArraySlice<Bool> = []
    for word in words {
      for bit in (0..<8).reversed() { bits.append(word >> UInt8(bit) & 1 == 1) }
    }
    var isUpward = true
    for right in [20, 18, 16, 14, 12, 10, 8, 5, 3, 1] {
      for step in 0..<QRCode.size {
        let row = isUpward ? QRCode.size - 1 - step : step
        for column in [right, right - 1] where !isFixed[row][column] {
          let bit = bits.popFirst() ?? false
          isDark[row][column] = bit != (row + column).isMultiple(of: 2)
        }
      }
      isUpward.toggle()
    }
  }
}
