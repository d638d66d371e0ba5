import ArgumentParser
import Foundation
import Lending
import LendingStore

/// `ditui record`: events in, one JSON object a line; answers out, one JSON line each.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: Words.current.helpRecord)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Argument(help: Words.help(\.helpRecordFile))
  var file: String?
  @Flag(help: Words.help(\.helpAllOrNothing))
  var allOrNothing = false
  @Flag(help: Words.help(\.helpNoClose))
  var noClose = false
  @Flag(help: Words.help(\.helpJSON))
  var json = false

  func run() throws {
    var reader = LineReader(try input())
    var refused = 0
    try options.withBook(.creating(.book)) { book in
      if allOrNothing {
        var all: [RecordLine] = []
        while case let lines = try reader.next(), !lines.isEmpty { all += read(lines) }
        refused = try recordWhole(all, in: book)
      } else {
        while case let lines = try reader.next(), !lines.isEmpty {
          refused += try record(read(lines), in: book)
        }
      }
    }
    if refused > 0 { throw ExitCode(1) }
  }

  private func input() throws -> FileHandle {
    guard let file, file != "-" else { return .standardInput }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder),
      !isFolder.boolValue, let handle = FileHandle(forReadingAtPath: file)
    else {
      Output.error(options.strings.fileNotReadable(file))
      throw ExitCode.bookUnusable
    }
    return handle
  }

  private func read(_ lines: [LineReader.Line]) -> [RecordLine] {
    lines.filter { !$0.isBlank }.map {
      RecordLine($0, role: options.role ?? .supervisor, at: options.now)
    }
  }

  /// Records the good lines and answers every line in its order; returns how many were refused.
  private func record(_ lines: [RecordLine], in book: Book) throws -> Int {
    var answered = lines.startIndex
    var refused = 0
    func answer(_ line: RecordLine, _ result: Result<Receipt, Refusal>) {
      switch result {
      case .success(let receipt): Output.json(line.accepted(receipt))
      case .failure(let refusal):
        Output.json(line.refused(refusal))
        refused += 1
      }
    }
    func answerUnreadable(before end: Int) {
      for line in lines[answered..<end] {
        if case .failure(let refusal) = line.result { answer(line, .failure(refusal)) }
      }
    }
    let places = lines.indices.filter { lines[$0].asked != nil }
    try book.record(
      places.compactMap { lines[$0].asked }, allOrNothing: false, closing: !noClose
    ) { index, result in
      answerUnreadable(before: places[index])
      answer(lines[places[index]], result)
      answered = places[index] + 1
    }
    answerUnreadable(before: lines.endIndex)
    return refused
  }

  /// Records all lines or none and answers those that stand in the way, else all of them.
  private func recordWhole(_ lines: [RecordLine], in book: Book) throws -> Int {
    var refused = 0
    for line in lines {
      guard case .failure(let refusal) = line.result else { continue }
      Output.json(line.refused(refusal))
      refused += 1
    }
    guard refused == 0 else { return refused }
    try book.record(
      lines.compactMap(\.asked), allOrNothing: true, closing: !noClose
    ) { index, result in
      switch result {
      case .success(let receipt): Output.json(lines[index].accepted(receipt))
      case .failure(let refusal):
        Output.json(lines[index].refused(refusal))
        refused += 1
      }
    }
    return refused
  }
}

nonisolated extension RecordLine {
  /// What is asked for, where the line can be read.
  var asked: Request? {
    if case .success(let request) = result { request } else { nil }
  }
}
