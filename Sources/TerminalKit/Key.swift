/// What the person at the keyboard did, or what happened to the terminal.
package enum Key: Hashable, Sendable {
  /// A character that was typed.
  case character(Character)
  /// A letter or sign with the control key; letters are lower case.
  case control(Character)
  /// The Enter key.
  case enter
  /// The Escape key.
  case escape
  /// The Tab key.
  case tab
  /// Tab with shift.
  case backTab
  /// Deletes to the left.
  case backspace
  /// Deletes under the caret.
  case delete
  /// The Insert key.
  case insert
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// The Home key.
  case home
  /// The End key.
  case end
  /// The Page Up key.
  case pageUp
  /// The Page Down key.
  case pageDown
  /// Arrow up with shift.
  case shiftUp
  /// Arrow down with shift.
  case shiftDown
  /// A function key, counted from 1.
  case function(Int)
  /// Text that was pasted as a whole; it may hold line ends.
  case paste(String)
  /// The terminal has a new size.
  case resized
  /// The program is asked to end, or the terminal is gone.
  case hungUp
  /// A key that has no name here.
  case unknown
}
