extension PlanFold {
  /// The instalments that stood settled before a payment was reversed or a capture taken back, and do not
  /// after it, by the days of that.
  ///
  /// Each such entry costs two folds; what was found is kept, and found again only where what it follows
  /// from has changed.
  struct Reopenings: Sendable {
    /// What opened instalments again on a day.
    typealias Found = [(day: Day, numbers: Set<Int>)]

    private var kept: [EntryID: Kept] = [:]

    /// What was found for an entry, and all that it follows from.
    private struct Kept: Sendable {
      let before: [EntryID]
      let after: [EntryID]
      let earlier: Found
      let numbers: Set<Int>
    }

    /// What `entries` open again.
    mutating func found(in entries: [Entry]) -> Found {
      let takenBack = entries.effective.answersTakenBack
      guard !takenBack.isEmpty || entries.contains(where: \.isReversal) else { return [] }
      let reversed = entries.reversed
      var found: Found = []
      let inOrder = entries.sorted { $0.wasRecorded(before: $1) }
      for told in inOrder where !reversed.contains(told.id) {
        guard let day = told.opensAgain(from: entries, takenBack) else { continue }
        // What was taken back later was not known when this one was told.
        let known = entries.filter {
          let takesBack = $0.isReversal || takenBack[$0.id] != nil
          return $0.id != told.id && (!takesBack || $0.wasRecorded(before: told))
        }
        let numbers = numbers(told, before: known.effective, (known + [told]).effective, found, day)
        if !numbers.isEmpty {
          found.append((day, numbers))
          found.sort { $0.day < $1.day }
        }
      }
      return found
    }

    /// The instalments settled by `before` and not by `after`, both effective, at the end of `day`.
    private mutating func numbers(
      _ told: Entry, before: [Entry], _ after: [Entry], _ found: Found, _ day: Day
    ) -> Set<Int> {
      /// What a fold up to the day looks at: what happened until then, and what it is told of beforehand.
      func seen(_ entries: [Entry]) -> [EntryID] {
        entries.filter { $0.day <= day || PlanFold.looksAhead(to: $0) }.map(\.id)
      }
      let (seenBefore, seenAfter) = (seen(before), seen(after))
      if let kept = kept[told.id], kept.before == seenBefore, kept.after == seenAfter,
        kept.earlier.elementsEqual(found, by: ==)
      {
        return kept.numbers
      }
      func settled(_ effective: [Entry]) -> Set<Int> {
        guard var fold = PlanFold(opening: effective, reopenings: found) else { return [] }
        for entry in effective where entry.day <= day { fold.take(entry) }
        fold.advance(to: day)
        return Set(fold.plan.instalments.filter(\.isSettled).map(\.number))
      }
      let numbers = settled(before).subtracting(settled(after))
      kept[told.id] = Kept(
        before: seenBefore, after: seenAfter, earlier: found, numbers: numbers)
      return numbers
    }
  }

  /// Whether a fold is told of `entry` before its day comes, by `init(opening:reopenings:)`.
  private static func looksAhead(to entry: Entry) -> Bool {
    let body = entry.event.body
    return body is DifferenceCorrected || body is OperationRequested || body is OperationAnswered
      || Plan.Application(entry.event) != nil
  }
}
