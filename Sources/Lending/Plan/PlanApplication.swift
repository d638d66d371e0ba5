extension Plan {
  /// What was applied for, and by whom: a phone under a programme, or a drawing on a line.
  package struct Application: Hashable, Sendable {
    /// The plan.
    package let plan: ID<Plan>
    /// The programme, of a phone purchase.
    package let programme: ID<Programme>?
    /// The product, of a drawing.
    package let product: ID<Product>?
    /// What was asked for, of a drawing.
    package let drawing: DrawingRequested?
    /// Whose plan.
    package let customer: ID<Customer>
    /// The line that the freeze is taken on, or the drawing.
    package let line: ID<Line>
    /// Who opened it, or brought the customer in.
    package let agent: ID<Agent>
    /// For whom the agent works.
    package let partner: ID<Partner>
    /// Where.
    package let outlet: ID<Outlet>
    /// The number of the slip that the customer holds.
    package let queueNumber: String?
    /// When, by the clock of the counter.
    package let at: Moment?

    /// What the accounts of income and funder are of: the programme or the product.
    var offer: String { programme?.text ?? product?.text ?? line.text }

    /// The application that an event tells of, or nil of another event.
    package init?(_ event: Event) {
      switch event.body {
      case let body as ApplicationOpened:
        plan = body.plan
        (programme, product) = (body.programme, nil)
        drawing = nil
        customer = body.customer
        line = body.line
        (agent, partner, outlet) = (body.agent, body.partner, body.outlet)
        queueNumber = body.queueNumber
        at = body.at
      case let body as DrawingRequested:
        plan = body.plan
        (programme, product) = (nil, body.product)
        drawing = body
        customer = body.customer
        line = body.line
        agent = body.agent ?? ID("")
        partner = body.partner ?? ID("")
        outlet = body.outlet ?? ID("")
        queueNumber = nil
        at = body.at
      default: return nil
      }
    }
  }
}
