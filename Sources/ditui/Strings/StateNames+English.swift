import Lending

nonisolated extension English: StateNames {
  func name(_ stage: Plan.Stage) -> String {
    switch stage {
    case .applied: "Applied"
    case .prechecked: "Pre-checked"
    case .signed: "Cost form signed"
    case .contracted: "Contract signed"
    case .confirming: "Awaiting customer"
    case .frozen: "Frozen"
    case .handedOver: "Handed over"
    case .active: "Active"
    case .settled: "Settled"
    case .writtenOff: "Written off"
    case .recovered: "Recovered"
    case .returning: "Returning"
    case .returned: "Returned"
    case .declined: "Declined"
    case .withdrawn: "Withdrawn"
    case .timedOut: "Timed out"
    case .insufficient: "Not enough"
    }
  }

  func name(_ state: Plan.Instalment.State) -> String {
    switch state {
    case .notDue: "Not due"
    case .dueToday: "Due today"
    case .paid: "Paid"
    case .partlyPaid: "Partly paid"
    case .overdue: "Overdue"
    case .beingCaptured: "Being captured"
    case .compensated: "Compensated"
    case .returned: "Returned"
    }
  }

  func name(_ state: Operation.State) -> String {
    switch state {
    case .toSend: "To send"
    case .inProcess: "In process"
    case .done: "Done"
    case .failed: "Failed"
    case .unknown: "Result unknown"
    }
  }

  func name(_ kind: OperationKind) -> String {
    switch kind {
    case .freeze: "Freeze"
    case .release: "Release"
    case .capture: "Capture"
    }
  }

  func name(_ state: Freeze.State) -> String {
    switch state {
    case .frozen: "Frozen"
    case .partial: "Partly left"
    case .finished: "Finished"
    case .closed: "Closed"
    }
  }

  func name(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue: "Undue capture"
    case .releaseUndue: "Undue release"
    case .doublePayment: "Double payment"
    case .freezeEnded: "Freeze ended"
    case .frozenTwice: "Frozen twice"
    case .frozenLate: "Frozen late"
    case .receiptTwice: "Same receipt"
    case .doneAhead: "Done ahead"
    case .askedAhead: "Asked ahead"
    case .takenBackAhead: "Undone ahead"
    case .shopRefundShort: "Shop refund short"
    case .refundShort: "Refund short"
    case .refundOver: "Refund over"
    }
  }

  func advice(_ kind: Difference.Kind) -> String {
    switch kind {
    case .captureUndue: "have the capture refunded and with it the bill"
    case .releaseUndue: "later repayments fill the gap first: nothing is released until then"
    case .doublePayment: "refund the payment, or have the capture reversed"
    case .freezeEnded: "the plan is open without a freeze: have the freeze prolonged"
    case .frozenTwice: "have the owner undo the second freeze and record that"
    case .frozenLate:
      "the owner froze after it had failed: go on with the customer, or end it and have it released"
    case .receiptTwice: "told twice: reverse one entry; paid twice: pay it back and record that"
    case .doneAhead:
      "the owner did this for a day that is open again: it counts when that day opens"
    case .takenBackAhead:
      "the owner took this back for a day that is open again: it counts when that day opens"
    case .shopRefundShort:
      "the shop has paid back less than it was paid: have it pay the rest and record that"
    case .refundShort: "the customer has paid more than went back: pay the rest and record that"
    case .refundOver: "more went back than was paid: have the customer pay it in and record that"
    case .askedAhead:
      "asked of the owner for a day that is open again: it counts, and is answered, on that day"
    }
  }

  func name(_ state: Partner.Standing) -> String {
    switch state {
    case .active: "Active"
    case .topUp: "Top up"
    case .stopped: "Intake stopped"
    case .left: "Left"
    }
  }

  func name(_ result: RiskClass) -> String {
    switch result {
    case .normal: "Normal"
    case .specialMention: "Special mention"
    case .substandard: "Substandard"
    case .doubtful: "Doubtful"
    case .loss: "Loss"
    }
  }

  func days(_ bucket: Bucket) -> String {
    switch bucket {
    case .m0: "not overdue"
    case .m1: "1-30 days"
    case .m2: "31-60 days"
    case .m3: "61-90 days"
    case .m4: "91-120 days"
    case .m5: "121-150 days"
    case .m6: "151-180 days"
    case .m6plus: "over 180 days"
    }
  }
}
