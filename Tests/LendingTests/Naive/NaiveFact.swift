/// What happened to a plan, in the naive model's own words; amounts are fen.
enum NaiveFact: Hashable, Sendable {
  case disbursed
  case paid(Int)
  case settled(Int)
  /// A report of the carrier, 0 to 4.
  case reported(Int)
  case cleared(Int)
  /// A notice for one instalment, or for all that are due.
  case warned(Int?)
  case askedRelease(request: Int, Int)
  case askedCapture(request: Int, instalment: Int, Int)
  case answeredDone(request: Int, Int)
  case answeredFailed(request: Int, nextAttempt: Int?)
  case answeredUnknown(request: Int)
  case billRepaid(request: Int, Int)
  /// A capture that was not owed is refunded.
  case captureRefunded(request: Int, Int)
  /// The part of a payment that met a capture is refunded.
  case paymentRefunded(payment: Int, instalment: Int, Int)
  case phoneBack
  case contractEnded
  case shopRefunded(Int)
  case customerRefunded(Int)
  /// What was left of a return is set right, by the kind of its difference.
  case returnPutRight(kind: Int, Int)
  /// The record with this number is reversed.
  case reversed(Int)
}

/// A fact with its number, its business day and the day on which it was written down.
struct NaiveRecord: Hashable, Sendable {
  let number: Int
  let day: Int
  let booked: Int
  let fact: NaiveFact

  /// Trade order: the day, then capture requests, then the rest in the order written.
  func precedes(_ other: NaiveRecord) -> Bool {
    if day != other.day { return day < other.day }
    if isCaptureRequest != other.isCaptureRequest { return isCaptureRequest }
    return number < other.number
  }

  var isReversal: Bool {
    if case .reversed = fact { true } else { false }
  }

  private var isCaptureRequest: Bool {
    if case .askedCapture = fact { true } else { false }
  }
}

extension [NaiveRecord] {
  /// Without reversals and what they reverse, in trade order; no reversal here is itself reversed.
  var standing: [NaiveRecord] {
    var gone: Set<Int> = []
    for record in self {
      if case .reversed(let number) = record.fact {
        gone.insert(number)
        gone.insert(record.number)
      }
    }
    return filter { !gone.contains($0.number) }.sorted { $0.precedes($1) }
  }

  /// The same up to the end of `day`; a capture that was done and then, by the owner's word, was not, has
  /// failed at once.
  func standing(on day: Int) -> [NaiveRecord] {
    let wrong = Set(takenBack.values)
    return standing.filter { $0.day <= day }.map { record in
      guard wrong.contains(record.number), case .answeredDone(let request, _) = record.fact else {
        return record
      }
      return NaiveRecord(
        number: record.number, day: record.day, booked: record.booked,
        fact: .answeredFailed(request: request, nextAttempt: nil))
    }
  }

  /// Of answers that a capture failed, the earlier ones that it was done.
  var takenBack: [Int: Int] {
    var captures: Set<Int> = []
    var done: [Int: Int] = [:]
    var found: [Int: Int] = [:]
    for record in standing {
      switch record.fact {
      case .askedCapture(let request, _, _): captures.insert(request)
      case .answeredDone(let request, _) where captures.contains(request) && done[request] == nil:
        done[request] = record.number
      case .answeredFailed(let request, _):
        if let number = done.removeValue(forKey: request) { found[record.number] = number }
      default: break
      }
    }
    return found
  }
}
