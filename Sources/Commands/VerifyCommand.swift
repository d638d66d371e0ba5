import ArgumentParser
import Lending
import LendingStore
import Wording

/// `ditui verify`: the book against its journal.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: Words.current.helpVerify)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Flag(help: Words.help(\.helpJSON))
  var json = false

  func run() throws {
    try options.withBook(.reading) { book in
      let found = try book.verify()
      if json {
        let all = found.map { JSON.string(options.words.sentence($0)) }
        CommandOutput.json(["ok": .bool(found.isEmpty), "discrepancies": .array(all)])
      } else if found.isEmpty {
        CommandOutput.line(options.words.verified)
      }
      guard !found.isEmpty else { return }
      if !json { for one in found { CommandOutput.error(options.words.sentence(one)) } }
      throw ExitCode(1)
    }
  }
}

extension Words {
  /// The sentence for something that is off.
  func sentence(_ discrepancy: Discrepancy) -> String {
    switch discrepancy {
    case .fileDamaged: fileDamaged
    case .entryMissing(let entry): entryGone("\(entry)")
    case .entryAltered(let entry): entryAltered("\(entry)")
    case .chainBroken(let entry): chainBroken("\(entry)")
    case .entryUnreadable(let entry): entryUnreadable("\(entry)")
    case .requestRepeated(let entry): requestRepeated("\(entry)")
    case .rowDiffers(let table, let key, let fault):
      rowDiffers("\(table) \(key.joined(separator: " "))", fault.column)
    case .scheduleDiffers(let entry): signedScheduleDiffers("\(entry)")
    case .unbalanced(let subject, let booked, let valueDay, let amount):
      unbalanced("\(subject) \(day(booked)) \(day(valueDay))", amount)
    case .freezeDiffers(let plan, let ledger, let remaining, let operations):
      freezeDiffers(plan.text, ledger, remaining, operations)
    case .principalDiffers(let plan, let ledger, let unpaid):
      principalDiffers(plan.text, ledger, unpaid)
    case .lineDiffers(let line, let family, let ledger, let amount):
      lineDiffers(line.text, name(family), ledger, amount)
    case .releasesDiffer(let plan, let ought, let accounted):
      releasesDiffer(plan.text, ought, accounted)
    case .operationsExceed(let plan, let kind, let done, let accounted):
      operationsExceed(plan.text, name(kind), done, accounted)
    }
  }
}

extension Discrepancy.RowFault {
  fileprivate var column: String {
    switch self {
    case .missing: "-"
    case .extra: "+"
    case .differs(let column): column
    }
  }
}
