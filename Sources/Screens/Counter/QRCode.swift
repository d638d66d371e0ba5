import CQRencode

/// A QR code of the least size that holds its text, with the least correction, made by libqrencode.
struct QRCode {
  /// The dark modules, by row and column.
  let isDark: [[Bool]]

  /// How many modules a side has: 21 for up to 25 digits and capital letters.
  var size: Int { isDark.count }

  /// Nil for a text that no code holds, and for none.
  init?(_ text: String) {
    guard !text.isEmpty, let code = QRcode_encodeString(text, 0, QR_ECLEVEL_L, QR_MODE_8, 1) else {
      return nil
    }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
    isDark = (0..<width).map { row in
      modules[row * width..<(row + 1) * width].map { $0 & 1 == 1 }
    }
  }
}
