/// Text on its way to where it is written, handed over in large pieces.
package struct TextWriter {
  private let put: ([UInt8]) throws -> Void
  private var bytes: [UInt8] = []

  /// A writer that hands its bytes to `put`.
  package init(_ put: @escaping ([UInt8]) throws -> Void) {
    self.put = put
  }

  /// Writes `text`, now or with what follows.
  package mutating func write(_ text: String) throws {
    bytes += text.utf8
    if bytes.count >= 1 << 16 { try flush() }
  }

  /// Hands over what was not yet.
  package mutating func flush() throws {
    try put(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
