/// The owner closed the line: nothing new can be frozen on it.
package struct LineClosed: LineEventBody {
  package static let kind = Event.Kind.lineClosed
  package static let rank = 5
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The line.
  package var line = ID<Line>("")
  /// Why.
  package var reason: String?

  package init(unfilled: Unfilled) {}

  package init(line: ID<Line>, _ fill: (inout LineClosed) -> Void = { _ in }) {
    self.line = line
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.line(line)] }
}

extension LineClosed {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.required(situation.line != nil, "line", line.text)
  }

  package func apply(to fold: inout LineFold, _ entry: Entry) { fold.closed = entry.day }
}

extension LineClosed {
  package static let examples = [
    #"""
    {"request":"x-24","day":"2026-01-06","actor":"S1","event":"line-closed",
    "line":"L-1002","reason":"额度方关闭"}
    """#
  ]
}
