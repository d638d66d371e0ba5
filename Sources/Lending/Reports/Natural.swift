/// A whole number of any size, from 0: averages and products of many shares outgrow every fixed width.
struct Natural: Sendable {
  /// Base 2³², the least first, without a leading zero.
  private var limbs: [UInt32]

  init(_ value: UInt64) {
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32)]
    trim()
  }

  private init(limbs: [UInt32]) {
    self.limbs = limbs
    trim()
  }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }

  static func + (left: Natural, right: Natural) -> Natural {
    var sum: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.limbs.count, right.limbs.count) {
      carry += UInt64(left.limb(index)) + UInt64(right.limb(index))
      sum.append(UInt32(truncatingIfNeeded: carry))
      carry >>= 32
    }
    return Natural(limbs: sum + [UInt32(carry)])
  }

  static func * (left: Natural, right: Natural) -> Natural {
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (place, limb) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (other, factor) in right.limbs.enumerated() {
        carry += UInt64(limb) * UInt64(factor) + UInt64(product[place + other])
        product[place + other] = UInt32(truncatingIfNeeded: carry)
        carry >>= 32
      }
      product[place + right.limbs.count] = UInt32(carry)
    }
    return Natural(limbs: product)
  }

  static func < (left: Natural, right: Natural) -> Bool {
    guard left.limbs.count == right.limbs.count else {
      return left.limbs.count < right.limbs.count
    }
    return left.limbs.reversed().lexicographicallyPrecedes(right.limbs.reversed())
  }

  /// The whole quotient, bit by bit; the divisor is not 0.
  func quotient(by divisor: Natural) -> Natural {
    precondition(!divisor.limbs.isEmpty, "divided by zero")
    var quotient = [UInt32](repeating: 0, count: limbs.count)
    var rest = Natural(0)
    for bit in (0..<limbs.count * 32).reversed() {
      rest = rest + rest + Natural(UInt64(limbs[bit / 32] >> UInt32(bit % 32) & 1))
      if !(rest < divisor) {
        rest = rest.minus(divisor)
        quotient[bit / 32] |= 1 << UInt32(bit % 32)
      }
    }
    return Natural(limbs: quotient)
  }

  /// The digits.
  var text: String {
    var digits = ""
    var rest = limbs
    while rest.contains(where: { $0 != 0 }) {
      var carry: UInt64 = 0
      for index in rest.indices.reversed() {
        carry = carry << 32 | UInt64(rest[index])
        rest[index] = UInt32(carry / 10)
        carry %= 10
      }
      digits = "\(carry)" + digits
    }
    return digits.isEmpty ? "0" : digits
  }

  private func limb(_ index: Int) -> UInt32 { index < limbs.count ? limbs[index] : 0 }

  /// The difference to a number that is not greater.
  private func minus(_ other: Natural) -> Natural {
    var difference: [UInt32] = []
    var borrow: Int64 = 0
    for index in limbs.indices {
      borrow += Int64(limbs[index]) - Int64(other.limb(index))
      difference.append(UInt32(truncatingIfNeeded: borrow))
      borrow >>= 32
    }
    return Natural(limbs: difference)
  }
}
