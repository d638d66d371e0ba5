import ArgumentParser
import Lending
import Wording

/// `ditui check`: an identifier against its standard, or an amount in capitals.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Words.current.helpCheck)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Argument(help: Words.help(\.helpCheckKind))
  var kind: String
  @Argument(parsing: .allUnrecognized, help: Words.help(\.helpCheckValue))
  var values: [String] = []
  @Flag(help: Words.help(\.helpJSON))
  var json = false

  /// The one value, also behind `--`.
  private var value: String? {
    let given = values.filter { $0 != "--" }
    return given.count == 1 ? given.first : nil
  }

  func validate() throws {
    guard Checked(rawValue: kind) != nil else {
      throw ValidationError(
        options.words.kindUnknown(
          kind, Checked.allCases.map(\.rawValue).joined(separator: " ")))
    }
    guard value != nil else { throw ValidationError(options.words.oneValue("VALUE")) }
  }

  func run() throws {
    guard let checked = Checked(rawValue: kind), let value else {
      throw WrongUsage.missing("VALUE")
    }
    do {
      CommandOutput.json(
        .object([JSON.Member("ok", true)] + (try checked.members(value, options.today))))
    } catch {
      CommandOutput.json(["ok": false, "errors": .array(error.codes.map { .string($0.rawValue) })])
      throw ExitCode(1)
    }
  }
}

/// What can be checked.
enum Checked: String, CaseIterable {
  case residentID = "resident-id"
  case mobile
  case companyCode = "uscc"
  case card
  case imei
  case vin
  case amount

  /// What is wrong.
  struct Faults: Error {
    let codes: [IdentifierFault]
  }

  /// What the value says, normalised, masked and derived.
  func members(_ value: String, _ today: Day) throws(Faults) -> [JSON.Member] {
    do {
      switch self {
      case .residentID: return members(try ResidentID(checking: value, on: today), today)
      case .mobile:
        let mobile = try Mobile(checking: value)
        return named([("normalised", mobile.text), ("masked", mobile.masked)])
      case .companyCode: return members(try CompanyCode(checking: value))
      case .card:
        let card = try BankCard(checking: value)
        return named([("masked", card.masked), ("tail", card.tail)])
      case .imei:
        let imei = try IMEI(checking: value)
        return named([
          ("normalised", imei.text), ("tac", imei.typeAllocationCode), ("serial", imei.serial),
          ("tail", imei.tail),
        ])
      case .vin:
        let vin = try VIN(checking: value)
        return named([("normalised", vin.text), ("tail", vin.tail)])
      case .amount: return try amount(value)
      }
    } catch {
      throw Faults(codes: error.reasons.flatMap(\.faults))
    }
  }

  private func members(_ number: ResidentID, _ today: Day) -> [JSON.Member] {
    let age = JSON.Member("age", .number(String(number.age(on: today))))
    return named([("normalised", number.text), ("birth", number.birthDay.text)]) + [age]
      + named([
        ("sex", number.isFemale ? "F" : "M"), ("province", number.provinceCode),
        ("masked", number.masked),
      ])
  }

  private func members(_ code: CompanyCode) -> [JSON.Member] {
    let text = code.text
    let organisation = text.dropFirst(8).prefix(9)
    return named([
      ("normalised", text), ("dept", String(text.prefix(1))),
      ("category", String(text.dropFirst().prefix(1))),
      ("division", String(text.dropFirst(2).prefix(6))),
      ("org_code", "\(organisation.prefix(8))-\(organisation.suffix(1))"),
      ("province", code.provinceCode),
    ])
  }

  private func amount(_ value: String) throws(Refusal) -> [JSON.Member] {
    guard let money = Money(text: value) else {
      let isEmpty = value.allSatisfy(\.isWhitespace)
      let isLong = value.count > 16 && value.allSatisfy { "0123456789,.-".contains($0) }
      throw Refusal(
        .identifierInvalid(field: "amount", faults: [isEmpty || isLong ? .length : .character]))
    }
    return [JSON.Member("fen", .number(String(money.fen)))]
      + named([("hans", CapitalAmount.hans(money)), ("hant", CapitalAmount.hant(money))])
  }

  private func named(_ texts: [(String, String)]) -> [JSON.Member] {
    texts.map { JSON.Member($0.0, .string($0.1)) }
  }
}

extension Reason {
  fileprivate var faults: [IdentifierFault] {
    if case .identifierInvalid(_, let faults) = self { faults } else { [] }
  }
}
