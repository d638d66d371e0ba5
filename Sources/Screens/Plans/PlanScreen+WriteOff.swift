import Lending
import TerminalKit
import Wording

extension PlanScreen {
  /// Everything that is left falls due today.
  func callingDue(_ plan: Plan, _ words: Words) -> FormOverlay {
    let form = InputForm([textField("reason", words.reason)])
    let (screen, id) = (self, id)
    let owed = plan.writeOffAmount(on: day)
    return FormOverlay(title: words.callDue, form: form) { form, session in
      let event = try PlanCalledDue(form, ["plan": id.text])
      let words = session.words
      return screen.asking(
        words.callDue, [words.callDueAsked(screen.who, owed)], event)
    }
  }

  /// What is owed leaves the books; a supervisor records the decision.
  func writeOff(_ plan: Plan, _ words: Words) -> FormOverlay {
    let form = InputForm([
      amountField(plan.writeOffAmount(on: day), words), textField("reason", words.reason),
      textField("reference", words.decisionNumber),
    ])
    let (screen, id) = (self, id)
    return FormOverlay(
      title: words.writeOff, lead: [words.writeOffLead], form: form
    ) { form, session in
      let event = try PlanWrittenOff(form, ["plan": id.text])
      let words = session.words
      return screen.asking(
        words.writeOff, [words.writeOffAsked(screen.who, event.amount), words.writeOffLead],
        event)
    }
  }
}
