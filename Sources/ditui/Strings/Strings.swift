/// Every text that a person sees, in one language.
///
/// A text that is missing in one of the structs does not compile.
nonisolated protocol Strings:
  FormatStrings,
  InputReasonStrings,
  IntakeReasonStrings,
  CounterReasonStrings,
  StateNames,
  PeopleNames,
  TermNames,
  InputNames,
  EventNames,
  FieldNames,
  FailureStrings,
  CommandHelp,
  CommandStrings,
  FrameStrings,
  CommandNames,
  PlanScreenStrings,
  PlanChangeStrings,
  PeopleScreenStrings,
  ListStrings,
  HomeStrings,
  OverdueStrings,
  VerificationStrings,
  LedgerStrings,
  ListingNames,
  QuoteStrings,
  WizardStrings,
  CostFormStrings,
  CaseStrings,
  ReportStrings,
  ProductStrings,
  QuestionStrings,
  Sendable
{
  /// The language of the texts.
  var language: Language { get }
}

/// 简体中文.
nonisolated struct Hans: Strings {
  let language = Language.hans
}

/// 繁體中文.
nonisolated struct Hant: Strings {
  let language = Language.hant
}

/// English.
nonisolated struct English: Strings {
  let language = Language.english
}
