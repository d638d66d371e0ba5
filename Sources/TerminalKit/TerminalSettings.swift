/// Whether colours are shown.
package enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  /// Unless the environment holds `NO_COLOR`, what the terminal can.
  case auto
  /// What the terminal can, whatever the environment says.
  case always
  /// None; attributes such as bold stay.
  case never

  /// Whether colours are wanted; an empty `NO_COLOR` counts as none.
  func isWanted(in environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: (environment["NO_COLOR"] ?? "").isEmpty
    }
  }
}

/// Which terminal to open and how.
package struct TerminalSettings: Sendable {
  /// Whether colours are shown.
  package var color: ColorChoice
  /// The descriptor that keys are read from.
  package var input: Int32
  /// The descriptor that frames are written to.
  package var output: Int32
  /// The type of the terminal; nil takes the environment's `TERM`.
  package var type: String?
  /// Whether what is written to stderr waits until the screen is given back.
  package var holdsErrors: Bool

  /// The terminal that the program was started on, in its own colours.
  package init(
    color: ColorChoice = .auto, input: Int32 = 0, output: Int32 = 1, type: String? = nil,
    holdsErrors: Bool = true
  ) {
    self.color = color
    self.input = input
    self.output = output
    self.type = type
    self.holdsErrors = holdsErrors
  }
}

/// Why a terminal could not be opened.
package enum TerminalFailure: Error, Hashable, Sendable {
  /// The program does not stand on a terminal.
  case notATerminal
  /// No description of this type is installed.
  case unknownType(String)
  /// A terminal is open already; there can be only one.
  case alreadyOpen
}
