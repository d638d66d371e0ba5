/// How a pre-check came out.
package enum PrecheckResult: String, Choice {
  /// The quota will do, until the end time.
  case passed
  /// The quota will not do.
  case insufficient
  /// The owner of the line says no.
  case refused
}

/// How an application ended.
package enum ApplicationOutcome: String, Choice {
  /// The lender said no.
  case declined
  /// The customer changed their mind.
  case withdrawn
  /// The customer did not answer in time.
  case timedOut = "timed-out"
  /// The quota does not do and no other way was taken.
  case insufficient
}

/// Who pays an instalment.
package enum Payer: String, Choice {
  /// The customer.
  case customer
  /// The carrier, as a rebate.
  case carrier
}

/// What a carrier tells.
package enum CarrierReport: String, Choice {
  /// An unpaid telephone bill.
  case arrears
  /// The number is suspended.
  case suspension
  /// A cheaper service plan than agreed.
  case downgrade
  /// The number is cancelled.
  case cancellation
  /// The number went to another carrier.
  case portOut = "port-out"
}

/// How a notice reached the customer.
package enum NoticeWay: String, Choice {
  /// A text message.
  case textMessage = "text-message"
  /// A telephone call.
  case call
  /// A message in the lender's own app.
  case app
  /// A letter.
  case letter
}
