/// Seeded chance: the same seed rolls the same numbers for ever.
///
/// SplitMix64. `roll`, `chance` and `pick` take a plain remainder, because the standard library may
/// change how it draws: what has to be the same on every machine comes of these.
package struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Dice that roll what `seed` says.
  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  package mutating func roll(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// Whether one of so many in a thousand happens.
  package mutating func chance(perThousand: Int) -> Bool { roll(0...999) < perThousand }

  /// One of the elements.
  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[roll(0...elements.count - 1)]
  }

  /// One of the elements, each as often as its weight says.
  package mutating func pick<Element>(weighted elements: [(Element, Int)]) -> Element {
    var left = roll(1...elements.reduce(0) { $0 + $1.1 })
    for (element, weight) in elements {
      left -= weight
      if left <= 0 { return element }
    }
    return elements[elements.count - 1].0
  }
}
