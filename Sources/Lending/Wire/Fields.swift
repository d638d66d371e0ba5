/// A value that is written as one JSON string, number or boolean.
package protocol FieldValue: Sendable {
  /// The written form, for the catalogue and for sentences about a malformed field.
  static var form: Form { get }
  /// Every text that the field takes, or none where any text of its form will do.
  static var choices: [String] { get }
  /// The value that `json` spells, or nil when it spells none.
  init?(json: JSON)
  /// The value as JSON.
  var json: JSON { get }
  /// The value that a person typed, or nil when `text` spells none.
  init?(typed text: String)
  /// Why `json`, which spells no value, is refused as `field`.
  static func reason(against json: JSON, field: String) -> Reason
  /// Why `text`, which spells no value that a person may type, is refused as `field`.
  static func reason(againstTyped text: String, field: String) -> Reason
}

extension FieldValue {
  /// No closed list.
  package static var choices: [String] { [] }

  /// What a JSON string of the text spells.
  package init?(typed text: String) { self.init(json: .string(text)) }

  /// The same as of a JSON string.
  package static func reason(againstTyped text: String, field: String) -> Reason {
    reason(against: .string(text), field: field)
  }

  /// That it has another form.
  package static func reason(against json: JSON, field: String) -> Reason {
    .fieldMalformed(field: field, expected: form)
  }
}

/// A value made of named fields, with one description of them for reading, writing and the catalogue.
package protocol FieldSet: Hashable, Sendable {
  /// A value that a visit is about to fill.
  init(unfilled: Unfilled)
  /// Names every field once, in the order written.
  mutating func visit(_ fields: inout Fields)
}

extension FieldSet {
  /// The value that a person typed, by the paths of its fields (`person.name`); an empty text is none.
  ///
  /// - Throws: every missing and malformed field at once.
  package init(typed texts: [String: String]) throws(Refusal) {
    self = try Fields.read(Self.self, typed: texts)
  }
}

/// The right to make a value without its required fields, which reading alone has: it fills them.
package struct Unfilled: Sendable {
  fileprivate init() {}
}

/// A part of an event or of terms, made by setting what differs from the usual.
package protocol FieldPart: FieldSet {
  /// The usual values.
  init()
}

extension FieldPart {
  package init(unfilled: Unfilled) { self.init() }

  /// A value whose fields `fill` sets.
  package init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }
}

/// One pass over the fields of a value: reading, writing, or describing them.
///
/// Reading gathers every fault instead of stopping at the first; a field that no visit asked for is
/// a fault too, but of what was typed, where a form may ask for more than the value.
package struct Fields {
  /// What the catalogue says of one field.
  package struct Shape: Hashable, Sendable {
    /// The path, nested names joined by dots, `[]` behind a list.
    package let path: String
    /// The written form.
    package let form: Form
    /// Every text taken, or none where any text of the form will do.
    package let choices: [String]
    /// Whether it may be left out.
    package let isOptional: Bool
  }

  private enum Mode {
    case reading([JSON.Member])
    /// What was typed, by the path of the field.
    case typing([String: String])
    case writing
    case describing
  }

  private let mode: Mode
  /// What stands before a name in its path; asked for only where a path is told.
  private let prefix: () -> String
  private var seen: [String] = []
  /// The members written.
  private(set) var members: [JSON.Member] = []
  /// The faults found while reading, in the order of the fields.
  private(set) var reasons: [Reason] = []
  /// The fields described.
  private(set) var shapes: [Shape] = []

  private init(_ mode: Mode, prefix: @escaping () -> String = { "" }) {
    self.mode = mode
    self.prefix = prefix
  }

  /// Reads `body` from the members of `json`; members named in `ignoring` are somebody else's.
  ///
  /// - Throws: every missing, malformed and unknown field.
  static func read<Body: FieldSet>(
    _ type: Body.Type, from json: JSON, ignoring: Set<String> = []
  ) throws(Refusal) -> Body {
    guard case .object(let members) = json else {
      throw Refusal(.fieldMalformed(field: "", expected: .object))
    }
    var body = Body(unfilled: Unfilled())
    var fields = Fields(.reading(members.filter { !ignoring.contains($0.name) }))
    body.visit(&fields)
    if let refusal = Refusal(fields.closed) { throw refusal }
    return body
  }

  /// Reads `body` from what was typed, by the paths of the fields; an empty text is none.
  ///
  /// - Throws: every missing and malformed field.
  static func read<Body: FieldSet>(
    _ type: Body.Type, typed texts: [String: String]
  ) throws(Refusal) -> Body {
    var body = Body(unfilled: Unfilled())
    var fields = Fields(.typing(texts.filter { !$0.value.isEmpty }))
    body.visit(&fields)
    if let refusal = Refusal(fields.reasons) { throw refusal }
    return body
  }

  /// The members of `body`; absent optional fields are left out.
  static func write(_ body: some FieldSet) -> [JSON.Member] { written(body).members }

  /// The members of `body`, and every fault for which it could not be read back.
  static func written(_ body: some FieldSet) -> (members: [JSON.Member], reasons: [Reason]) {
    var copy = body
    var fields = Fields(.writing)
    copy.visit(&fields)
    return (fields.members, fields.reasons)
  }

  /// The fields of `Body`.
  static func describe<Body: FieldSet>(_ type: Body.Type) -> [Shape] {
    var body = Body(unfilled: Unfilled())
    var fields = Fields(.describing)
    body.visit(&fields)
    return fields.shapes
  }

  private var closed: [Reason] {
    guard case .reading(let members) = mode else { return reasons }
    let unknown = members.filter { !seen.contains($0.name) }
    return reasons + unknown.map { .fieldUnknown(field: prefix() + $0.name) }
  }

  private mutating func member(_ name: String) -> JSON? {
    seen.append(name)
    guard case .reading(let members) = mode else { return nil }
    let value = members.first { $0.name == name }?.value
    return value == .null ? nil : value
  }

  /// A required field.
  package mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V) {
    var optional: V? = value
    one(name, &optional, isOptional: false)
    if let optional { value = optional }
  }

  /// A field that may be left out.
  package mutating func callAsFunction<V: FieldValue>(_ name: String, _ value: inout V?) {
    one(name, &value, isOptional: true)
  }

  /// A field that may be left out and then is what it was.
  package mutating func defaulted<V: FieldValue>(_ name: String, _ value: inout V) {
    var optional: V? = value
    one(name, &optional, isOptional: true)
    if let optional { value = optional }
  }

  private mutating func one<V: FieldValue>(_ name: String, _ value: inout V?, isOptional: Bool) {
    switch mode {
    case .reading:
      guard let json = member(name) else {
        if isOptional { value = isOptionalDefault(value) } else { missing(name) }
        return
      }
      guard let read = V(json: json) else {
        reasons.append(V.reason(against: json, field: prefix() + name))
        return
      }
      value = read
    case .typing(let texts):
      guard let text = texts[prefix() + name] else {
        if !isOptional { missing(name) }
        return
      }
      value = typed(V.self, text, name) ?? value
    case .writing:
      guard let value else { return }
      members.append(JSON.Member(name, checked(value) { [prefix] in prefix() + name }))
    case .describing:
      shapes.append(
        Shape(path: prefix() + name, form: V.form, choices: V.choices, isOptional: isOptional))
    }
  }

  /// The value that `text` spells; a fault where it spells none.
  private mutating func typed<V: FieldValue>(_ type: V.Type, _ text: String, _ name: String) -> V? {
    if let value = V(typed: text) { return value }
    reasons.append(V.reason(againstTyped: text, field: prefix() + name))
    return nil
  }

  /// A value as JSON; a fault where it does not read back.
  private mutating func checked<V: FieldValue>(_ value: V, _ path: () -> String) -> JSON {
    let json = value.json
    if V(json: json) == nil { reasons.append(V.reason(against: json, field: path())) }
    return json
  }

  private func isOptionalDefault<V>(_ value: V?) -> V? { value }

  private mutating func missing(_ name: String) {
    reasons.append(.fieldMissing(field: prefix() + name))
  }

  /// A list of plain values; without `isOptional` at least one is required.
  package mutating func list<V: FieldValue>(
    _ name: String, _ values: inout [V], isOptional: Bool = false
  ) {
    switch mode {
    case .reading:
      guard let elements = elements(name, isOptional: isOptional) else { return }
      values = []
      for (index, element) in elements.enumerated() {
        if let value = V(json: element) {
          values.append(value)
        } else {
          reasons.append(V.reason(against: element, field: "\(prefix())\(name)[\(index)]"))
        }
      }
    case .typing(let texts):
      guard let text = texts[prefix() + name] else {
        if !isOptional { missing(name) }
        return
      }
      let words = text.split { $0 == " " || $0 == "," }
      if words.isEmpty, !isOptional { return missing(name) }
      values = words.compactMap { typed(V.self, String($0), name) }
    case .writing:
      guard !values.isEmpty || !isOptional else { return }
      if values.isEmpty { missing(name) }
      var elements: [JSON] = []
      for (index, value) in values.enumerated() {
        elements.append(checked(value) { [prefix] in "\(prefix())\(name)[\(index)]" })
      }
      members.append(JSON.Member(name, .array(elements)))
    case .describing:
      shapes.append(
        Shape(
          path: prefix() + name + "[]", form: V.form, choices: V.choices, isOptional: isOptional))
    }
  }

  private mutating func elements(_ name: String, isOptional: Bool) -> [JSON]? {
    guard let json = member(name) else {
      if !isOptional { missing(name) }
      return nil
    }
    guard case .array(let elements) = json else {
      reasons.append(.fieldMalformed(field: prefix() + name, expected: .list))
      return nil
    }
    if elements.isEmpty, !isOptional { missing(name) }
    return elements
  }

  /// A nested object.
  package mutating func object<S: FieldSet>(_ name: String, _ value: inout S) {
    var optional: S? = value
    nested(name, &optional, isOptional: false)
    if let optional { value = optional }
  }

  /// A nested object that may be left out.
  package mutating func object<S: FieldSet>(_ name: String, _ value: inout S?) {
    nested(name, &value, isOptional: true)
  }

  private mutating func nested<S: FieldSet>(_ name: String, _ value: inout S?, isOptional: Bool) {
    switch mode {
    case .reading:
      guard let json = member(name) else {
        if !isOptional { missing(name) }
        return
      }
      value = element(S.self, json) { [prefix] in prefix() + name }
    case .typing(let texts):
      let path = prefix() + name + "."
      guard !isOptional || texts.keys.contains(where: { $0.hasPrefix(path) }) else { return }
      var inner = Fields(.typing(texts)) { path }
      var whole = value ?? S(unfilled: Unfilled())
      whole.visit(&inner)
      reasons += inner.reasons
      value = whole
    case .writing:
      guard let value else { return }
      members.append(JSON.Member(name, written(value) { [prefix] in prefix() + name }))
    case .describing:
      describe(S.self, path: prefix() + name, isOptional: isOptional)
    }
  }

  /// A nested object that may be left out and then is what it was.
  package mutating func defaulted<S: FieldSet>(_ name: String, _ value: inout S) {
    var optional: S? = value
    nested(name, &optional, isOptional: true)
    if let optional { value = optional }
  }

  /// A list of nested objects; without `isOptional` at least one is required.
  package mutating func objects<S: FieldSet>(
    _ name: String, _ values: inout [S], isOptional: Bool = false
  ) {
    switch mode {
    case .reading:
      guard let elements = elements(name, isOptional: isOptional) else { return }
      values = []
      for (index, json) in elements.enumerated() {
        let path = { [prefix] in "\(prefix())\(name)[\(index)]" }
        if let value = element(S.self, json, path: path) {
          values.append(value)
        }
      }
    case .typing:
      // A list of objects is not typed in one form.
      if !isOptional { missing(name) }
    case .writing:
      guard !values.isEmpty || !isOptional else { return }
      if values.isEmpty { missing(name) }
      var elements: [JSON] = []
      for (index, value) in values.enumerated() {
        elements.append(written(value) { [prefix] in "\(prefix())\(name)[\(index)]" })
      }
      members.append(JSON.Member(name, .array(elements)))
    case .describing:
      describe(S.self, path: prefix() + name + "[]", isOptional: isOptional)
    }
  }

  private mutating func element<S: FieldSet>(
    _ type: S.Type, _ json: JSON, path: @escaping () -> String
  ) -> S? {
    guard case .object(let members) = json else {
      reasons.append(.fieldMalformed(field: path(), expected: .object))
      return nil
    }
    var inner = Fields(.reading(members)) { path() + "." }
    var value = S(unfilled: Unfilled())
    value.visit(&inner)
    reasons += inner.closed
    return value
  }

  private mutating func written<S: FieldSet>(_ value: S, path: @escaping () -> String) -> JSON {
    var inner = Fields(.writing) { path() + "." }
    var copy = value
    copy.visit(&inner)
    reasons += inner.reasons
    return .object(inner.members)
  }

  private mutating func describe<S: FieldSet>(_ type: S.Type, path: String, isOptional: Bool) {
    shapes.append(Shape(path: path, form: .object, choices: [], isOptional: isOptional))
    var inner = Fields(.describing) { path + "." }
    var value = S(unfilled: Unfilled())
    value.visit(&inner)
    shapes += inner.shapes
  }
}
