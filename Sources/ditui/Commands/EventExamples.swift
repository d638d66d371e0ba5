import Lending

/// Lines that `record` takes, which in this order tell one story: a programme, a partner, a customer,
/// a plan with a capture that met a payment, a phone that came back, and a company's drawing.
///
/// Numbers of entries are those of a device called K7QX.
nonisolated enum EventExamples {
  /// The lines of the story in their order.
  static var story: [String] { setup + counter + plan + products }

  /// The first line of the story for each kind of event.
  static func examples() throws(JSON.Fault) -> [Event.Kind: JSON] {
    var found: [Event.Kind: JSON] = [:]
    for text in story {
      let line = try JSON(text: text)
      if let kind = line["event"]?.string.flatMap({ Event.Kind(rawValue: $0) }), found[kind] == nil
      {
        found[kind] = line
      }
    }
    return found
  }
}
