import Lending
import TerminalKit
import Wording

extension Selection {
  /// The fields in which it is chosen; prices come from the programme and are never typed.
  func fields(_ offers: [Offer], _ words: Words) -> [InputForm.Field] {
    var fields: [InputForm.Field] = []
    if offers.count > 1 {
      fields.append(
        .init(
          name: "programme", label: words.programme,
          input: .choice(
            offers.map(\.terms.name),
            offers.firstIndex { $0.programme.text == programme } ?? 0)))
    }
    guard let terms = offer(among: offers)?.terms else { return fields }
    fields += [
      .init(
        name: "phone", label: words.phoneModel,
        input: .choice(
          terms.phones.map { words.phoneOption($0.model, $0.price, $0.instantDiscount) },
          terms.phones.firstIndex { $0.model == phone } ?? 0)),
      .init(
        name: "servicePlan", label: words.servicePlan,
        input: .choice(
          terms.servicePlans.map { words.serviceOption($0.name, $0.monthlyFee, $0.months) },
          terms.servicePlans.firstIndex { $0.name == servicePlan } ?? 0)),
      .init(
        name: "periods", label: words.instalmentCount,
        input: .choice(
          terms.periods.map { words.instalments($0) },
          terms.periods.firstIndex(of: periods) ?? 0)),
    ]
    if !terms.discountFinanced {
      fields.append(
        .init(
          name: "downPayment", label: words.downPayment,
          input: .text(TextField(downPayment, filter: .decimal, limit: 14)), hint: "0.00"))
    }
    fields.append(
      .init(
        name: "firstDue", label: words.firstDueDay,
        input: .text(TextField(firstDue, filter: .code, limit: 10)), hint: words.oneMonthLater))
    return fields
  }

  /// Takes what the fields say now.
  mutating func take(_ form: InputForm, _ offers: [Offer]) {
    if form.has("programme"), offers.indices.contains(form.choice("programme")) {
      let chosen = offers[form.choice("programme")].programme
      guard chosen.text == programme else {
        self = moved(to: chosen, among: offers)
        return
      }
    }
    guard let terms = offer(among: offers)?.terms else { return }
    if form.has("phone"), terms.phones.indices.contains(form.choice("phone")) {
      phone = terms.phones[form.choice("phone")].model
    }
    if form.has("servicePlan"), terms.servicePlans.indices.contains(form.choice("servicePlan")) {
      servicePlan = terms.servicePlans[form.choice("servicePlan")].name
    }
    if form.has("periods"), terms.periods.indices.contains(form.choice("periods")) {
      periods = terms.periods[form.choice("periods")]
    }
    if form.has("downPayment") { downPayment = form["downPayment"] }
    if form.has("firstDue") { firstDue = form["firstDue"] }
  }
}

extension InputForm {
  func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// Puts the caret into the field called `name`, where there is one.
  mutating func focus(on name: String) {
    focus = fields.firstIndex { $0.name == name } ?? focus
  }

  /// The name of the field under the caret.
  var focused: String { fields.indices.contains(focus) ? fields[focus].name : "" }

  /// The form with other fields; carets and the field under the caret stay where they were.
  func updated(to fields: [Field]) -> InputForm {
    var form = InputForm(fields)
    for (index, field) in fields.enumerated() {
      guard let old = self.fields.first(where: { $0.name == field.name }) else { continue }
      if case .text = old.input, old.text == field.text { form.fields[index].input = old.input }
    }
    form.focus = fields.firstIndex { $0.name == focused } ?? min(focus, max(0, fields.count - 1))
    return form
  }

  /// Puts the sentences of a refusal under their fields without moving the caret, and answers the
  /// reasons that concern no field.
  mutating func tell(_ refusal: Refusal, _ words: Words) -> [Reason] {
    let kept = focus
    defer { focus = kept }
    return show(refusal, words)
  }

  mutating func clearErrors() {
    for index in fields.indices { (fields[index].error, fields[index].note) = (nil, nil) }
  }

  /// Sets what stands below the field called `name`.
  mutating func set(_ name: String, error: String? = nil, note: String? = nil) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    (fields[index].error, fields[index].note) = (error, note)
  }

  /// The options of the choice under the caret, nil on a field of text.
  var options: [String]? {
    guard fields.indices.contains(focus), case .choice(let options, _) = fields[focus].input
    else { return nil }
    return options
  }

  /// Makes the choice of the field under the caret.
  mutating func choose(_ index: Int) {
    guard let options, options.indices.contains(index) else { return }
    fields[focus].input = .choice(options, index)
    fields[focus].error = nil
  }
}
