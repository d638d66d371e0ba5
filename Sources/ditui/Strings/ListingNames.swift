import Lending

/// Names of the figures that lists and details show.
nonisolated protocol ListingNames {
  func name(_ key: FigureKey) -> String
  func name(_ key: DetailKey) -> String
}
