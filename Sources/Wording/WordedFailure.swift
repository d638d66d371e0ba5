/// What went wrong outside the rules, such as a file that cannot be read, and the sentence for it.
package protocol WordedFailure: Error {
  /// What happened, to which file, and what to do next.
  func sentence(_ words: Words) -> String
}
