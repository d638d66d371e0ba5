/// What the owner of a line is asked for.
package enum OperationKind: String, Choice {
  /// Set quota aside.
  case freeze
  /// Give quota back.
  case release
  /// Turn quota into a bill of the customer.
  case capture
}

/// How an operation ended.
package enum OperationResult: String, Choice {
  /// It was done.
  case done
  /// It was not done.
  case failed
  /// Nobody knows yet; it is queried, never sent again under a new number.
  case unknown
}

/// Why an operation failed.
package enum OperationFailure: String, Choice {
  /// The customer said no.
  case declined
  /// The customer did not answer in time.
  case timedOut = "timed-out"
  /// The quota does not do.
  case insufficient
  /// The owner's system was closed.
  case maintenance
  /// The owner refused for another reason.
  case refused
}
