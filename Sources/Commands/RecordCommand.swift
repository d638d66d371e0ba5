import ArgumentParser
import Foundation
import Lending
import LendingStore
import Reporting
import Wording

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
    var refused = 0
    do {
      let source = try LineSource(file)
      try options.withBook(.creating(.book)) { book in
        refused = try allOrNothing ? recordWhole(source, in: book) : recordEach(source, in: book)
      }
    } catch let failure as LineSource.Failure {
      CommandOutput.error(failure.sentence(options.words))
      throw ExitCode.bookUnusable
    }
    if refused > 0 { throw ExitCode(1) }
  }

  private func read(_ lines: [LineReader.Line]) -> [RecordLine] {
    lines.filter { !$0.isBlank }.map(read)
  }

  private func read(_ line: LineReader.Line) -> RecordLine {
    RecordLine(line, role: options.role ?? .supervisor, at: options.now)
  }

  /// Records what arrives as it arrives; returns how many lines were refused.
  private func recordEach(_ source: LineSource, in book: Book) throws -> Int {
    var reader = source.lines()
    var refused = 0
    while case let lines = try reader.next(), !lines.isEmpty {
      refused += try record(read(lines), in: book)
    }
    return refused
  }

  /// Records the good lines and answers every line in its order; returns how many were refused.
  private func record(_ lines: [RecordLine], in book: Book) throws -> Int {
    var answered = lines.startIndex
    var refused = 0
    func answer(_ line: RecordLine, _ result: Result<Receipt, Refusal>) {
      switch result {
      case .success(let receipt): CommandOutput.json(line.accepted(receipt))
      case .failure(let refusal):
        CommandOutput.json(line.refused(refusal))
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
  ///
  /// The lines are read twice, so that none is kept: first to find those that cannot be read, then to
  /// record them in one transaction, which nobody has to wait for while lines are still on their way.
  private func recordWhole(_ source: LineSource, in book: Book) throws -> Int {
    var refused = 0
    try source.twice { reader in
      while case let lines = try reader.next(), !lines.isEmpty {
        for line in lines where !line.isBlank {
          let line = read(line)
          guard case .failure(let refusal) = line.result else { continue }
          CommandOutput.json(line.refused(refusal))
          refused += 1
        }
      }
      return refused == 0
    } then: { reader in
      do {
        CommandOutput.write(try record(&reader, in: book))
      } catch let stopped as Stopped {
        CommandOutput.json(stopped.line.refused(stopped.refusal))
        refused = 1
      }
    }
    return refused
  }

  /// A line that undoes all others.
  private struct Stopped: Error {
    let line: RecordLine
    let refusal: Refusal
  }

  /// Records every line in one transaction and answers all, to be told after its commit.
  private func record(_ reader: inout LineReader, in book: Book) throws -> [UInt8] {
    var answers: [UInt8] = []
    try book.recordingMany { recording in
      while case let lines = try reader.next(), !lines.isEmpty {
        for line in lines where !line.isBlank {
          let line = read(line)
          do {
            let receipt = try recording.record(try line.result.get(), closing: !noClose)
            answers += SafeText.json(line.accepted(receipt)).utf8
            answers.append(0x0A)
          } catch let refusal as Refusal {
            throw Stopped(line: line, refusal: refusal)
          }
        }
      }
    }
    return answers
  }
}

extension RecordLine {
  /// What is asked for, where the line can be read.
  var asked: Request? {
    if case .success(let request) = result { request } else { nil }
  }
}
