import Lending

/// What an entry of the journal tells, and who recorded it.
extension Words {
  /// Who recorded something: a person's number, or what the side is called that the program answers for.
  package func actor(_ actor: ID<Actor>, _ role: Role) -> String {
    if role == .device { return "\(name(role)) \(actor.text)" }
    return switch actor.text {
    case "owner": name(PartyField.owner)
    case "organiser": name(RevenueParty.organiser)
    case "funder": name(RevenueParty.funder)
    case "carrier": name(PartyField.carrier)
    default: actor.text
    }
  }

  /// An account of the ledger, as in `应收本金 K7QX-1043`.
  package func account(_ account: Account) -> String {
    let pattern = account.family.entry.pattern.split(separator: ":")
    let things = zip(pattern, account.path.split(separator: ":"))
      .filter { $0.0.hasPrefix("{") }
      .map { part, thing in
        part == "{party}" ? choice(String(thing), of: "party") : String(thing)
      }
    return ([name(account.family)] + things).joined(separator: " ")
  }

  /// The fields of an event that `visibility` sees, one line each, nested ones under the names of all.
  package func fields(of event: Event, _ visibility: Visibility) -> [String] {
    let forms = Dictionary(
      event.kind.shapes.map { ($0.path, $0.form) }, uniquingKeysWith: { first, _ in first })
    return visibility.fields(of: event).flatMap { lines(of: $0, under: "", "", forms) }
  }

  private func lines(
    of member: JSON.Member, under path: String, _ heading: String,
    _ forms: [String: Lending.Form]
  ) -> [String] {
    let path = path + member.name
    let heading = heading + self.heading(member.name)
    switch member.value {
    case .object(let members):
      return members.flatMap { lines(of: $0, under: path + ".", heading + " > ", forms) }
    case .array(let elements):
      let objects = elements.enumerated().compactMap { index, element -> [String]? in
        guard case .object(let members) = element else { return nil }
        return members.flatMap {
          lines(of: $0, under: path + "[].", "\(heading) \(index + 1) > ", forms)
        }
      }
      if !objects.isEmpty { return objects.flatMap { $0 } }
      let values = elements.map { value($0, of: member.name, forms[path + "[]"]) }
      return ["\(heading): \(joined(names: values))"]
    default: return ["\(heading): \(value(member.value, of: member.name, forms[path]))"]
    }
  }

  private func value(_ json: JSON, of field: String, _ form: Lending.Form?) -> String {
    if case .bool(let isSo) = json { return isSo ? yes : no }
    guard let text = json.string else { return json.text }
    return switch form {
    case .amount: Money(exactText: text).map { money($0) } ?? text
    case .rate: Rate(percent: text).map { percent($0) } ?? text
    case .instant: Moment(text).map { moment($0) } ?? text
    case .frequency: Frequency(text: text).map { every($0) } ?? text
    case .choice: choice(text, of: field)
    default: text
    }
  }

  /// How far apart due days are, as in `每1个月`.
  package func every(_ frequency: Frequency) -> String {
    let count = frequency.count
    return switch frequency.unit {
    case .day: pick("每\(count)天", "每\(count)日", "every \(days(count))")
    case .week:
      pick("每\(count)周", "每\(count)週", count == 1 ? "every week" : "every \(count) weeks")
    case .month:
      pick("每\(count)个月", "每\(count)個月", count == 1 ? "every month" : "every \(count) months")
    }
  }

  private func joined(names: [String]) -> String {
    names.joined(separator: pick("、", "、", ", "))
  }

  /// What happened, as in `解冻 成功`: what was asked for or answered, else the name of the event.
  package func fact(_ event: Event, asked: OperationKind?) -> String {
    switch event.body {
    case let body as OperationRequested:
      let kind = name(body.kind)
      return pick("请求\(kind)", "請求\(kind)", "\(kind.lowercased()) asked for")
    case let body as OperationAnswered:
      let kind = (body.kind ?? asked).map { name($0) } ?? name(event.kind)
      return ended(kind, kind.lowercased(), name(body.result))
    case let body as PrecheckAnswered:
      return ended(name(event.kind), "pre-check", name(body.result))
    case let body as ApplicationEnded:
      return ended(name(event.kind), "application", name(body.outcome))
    case let body as CarrierEventReported:
      return ended(name(event.kind), "carrier report:", name(body.report))
    case let body as PartnerReviewed: return name(body.verdict)
    default: return name(event.kind)
    }
  }

  /// What it was and how it ended.
  private func ended(_ what: String, _ english: String, _ how: String) -> String {
    pick("\(what) \(how)", "\(what) \(how)", "\(english) \(how.lowercased())")
  }
}
