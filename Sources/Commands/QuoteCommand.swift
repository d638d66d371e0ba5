import ArgumentParser
import Lending
import Reporting
import Wording

/// `ditui quote`: a schedule and its cost, before anyone signs.
struct QuoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quote", abstract: Words.current.helpQuote)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Option(parsing: .unconditional, help: Words.help(\.helpPrincipal))
  var principal: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpPeriods))
  var periods: String?
  @Option(help: Words.help(\.helpMethod))
  var method = Schedule.Method.equalInstalment.rawValue
  @Option(parsing: .unconditional, help: Words.help(\.helpAnnualRate))
  var annualRate: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpDailyRate))
  var dailyRate: String?
  @Option(help: Words.help(\.helpStart))
  var start: String?
  @Option(help: Words.help(\.helpFirstDue))
  var firstDue: String?
  @Option(help: Words.help(\.helpDayCount))
  var dayCount: String?
  @Option(help: Words.help(\.helpPartPeriods))
  var partPeriods = Schedule.PartPeriods.days360.rawValue
  @Option(help: Words.help(\.helpRounding))
  var rounding = Rounding.halfUp.rawValue
  @Option(parsing: .unconditional, help: Words.help(\.helpInstalment))
  var instalment: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpMultiple))
  var instalmentMultiple: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpUpfrontFee))
  var upfrontFee: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpFeePerPeriod))
  var feePerPeriod: String?
  @Option(help: Words.help(\.helpFeeBasis))
  var feeBasis = Schedule.FeeBasis.principal.rawValue
  @Option(help: Words.help(\.helpFrequency))
  var frequency = Frequency.monthly.text
  @Option(help: Words.help(\.helpHolidays))
  var holidays = Schedule.HolidayRule.keep.rawValue
  @Option(help: Words.help(\.helpMultipleRule))
  var multipleRule = Schedule.MultipleRule.nearest.rawValue
  @Option(parsing: .unconditional, help: Words.help(\.helpPrincipalGrace))
  var principalGrace: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpInterestDeferral))
  var interestDeferral: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpInterestFree))
  var interestFree: String?
  @Option(help: Words.help(\.helpLender))
  var lender: String?
  @Flag(help: Words.help(\.helpCostForm))
  var costForm = false
  @OptionGroup(title: Words.current.name(.changePlan)) var changes: QuoteChanges
  @Flag(help: Words.help(\.helpJSON))
  var json = false

  func validate() throws {
    _ = try terms()
    _ = try changes.read()
    _ = try lenderKind()
    if json, costForm {
      throw ValidationError(options.words.notTogether("--json", "--cost-form"))
    }
  }

  private func lenderKind() throws -> LenderKind? {
    try lender.map { try OptionValue.choice($0, "--lender") }
  }

  func run() throws {
    do {
      let plain = try Schedule(try terms())
      let wanted = try changes.read()
      let schedule = try wanted.applied(to: plain)
      if let refusal = Refusal(schedule.instalmentReasons) { throw refusal }
      var answer = QuoteAnswer(
        schedule: schedule, cost: try cost(of: schedule), saved: wanted.saved(plain, schedule),
        settlement: try wanted.settlement(of: schedule))
      answer.lender = try lenderKind()
      if json {
        CommandOutput.json(answer.json)
      } else if costForm {
        let form = CostForm(schedule, cost: answer.cost)
        for line in form.text(options.words) + answer.ceilingLines(options.words) {
          CommandOutput.line(line)
        }
      } else {
        for line in answer.lines(options.words) { CommandOutput.line(line) }
      }
    } catch let refusal as Refusal {
      if json { CommandOutput.json(["ok": false, "reasons": refusal.json]) }
      throw CommandOutput.refused(refusal, options.words)
    }
  }

  /// The cost, or nil where money is drawn after some was repaid: then no one rate need solve it.
  private func cost(of schedule: Schedule) throws(Refusal) -> CostOfCredit? {
    do {
      return try CostOfCredit(schedule)
    } catch {
      if schedule.movements.contains(where: { $0.amount > .zero }) { return nil }
      throw error
    }
  }
}
