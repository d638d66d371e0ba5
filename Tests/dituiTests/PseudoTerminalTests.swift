import Testing

/// The built program on a real terminal, one visit after the other.
@Suite(.serialized)
enum PseudoTerminalTests {}
