import Foundation
import Lending
import Testing

@testable import Screens

@MainActor struct QRCodeTests {
  /// What a reader sees of the code, eight pixels to a module with a rim of four modules.
  private static func read(_ code: QRCode) throws -> String {
    let side = (code.size + 8) * 8
    var image = Data("P5 \(side) \(side) 255\n".utf8)
    for y in 0..<side {
      for x in 0..<side {
        let (row, column) = (y / 8 - 4, x / 8 - 4)
        let isInside = (0..<code.size).contains(row) && (0..<code.size).contains(column)
        image.append(isInside && code.isDark[row][column] ? 0 : 255)
      }
    }
    let program = try Program()
    let file = program.folder.appending(path: "code.pgm")
    try image.write(to: file)
    let reader = Process()
    reader.executableURL = URL(filePath: "/usr/bin/zbarimg")
    reader.arguments = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.path]
    let output = Pipe()
    (reader.standardOutput, reader.standardError) = (output, FileHandle.nullDevice)
    try reader.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    reader.waitUntilExit()
    try program.remove()
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  @Test(arguments: [
    ("EWKG-1005", 21), ("ABCDEFGHIJKLMNOPQRSTUVWXYZ-1234567890", 25), ("k7qx-1043 张三 李四", 25),
  ])
  func `a code is read back by another program, of the least size`(text: String, size: Int) throws {
    let code = try #require(QRCode(text))
    #expect(code.size == size)
    #expect(try Self.read(code) == text)
  }

  @Test func `what no code holds is not drawn`() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "9", count: 8_000)) == nil)
  }

  @Test(arguments: [
    ("张伟", "ZW"), ("欧阳 娜娜", "OYNN"), ("Li Wei", "LIWEI"), ("", ""),
  ])
  func `initials are proposed from a name`(name: String, letters: String) {
    #expect(PersonName.initials(of: name) == letters)
  }
}
