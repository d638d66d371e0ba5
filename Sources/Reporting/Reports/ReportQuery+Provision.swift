import Lending
import LendingStore
import Wording

extension ReportQuery {
  /// What is set aside for the plans of each class, and how far that covers what does not perform.
  package func provisions() throws -> [ReportTable] {
    let ageings = try book.ageings(on: asOf)
    let views = Measure.allCases.map { ($0, Provision(ageings[$0])) }
    return [provision(views), coverage(views)]
  }

  private func provision(_ views: [(measure: Measure, provision: Provision)]) -> ReportTable {
    let rows = RiskClass.allCases.enumerated().map { index, riskClass in
      let rate = ProvisionRates.usual[riskClass].partsPerTenBillion
      return ReportTable.Row(
        key: riskClass.key, label: words.name(riskClass),
        cells: [ReportCell(percent: Ratio(rate, of: Rate.partsPerUnit))]
          + views.flatMap { measure, provision -> [ReportCell?] in
            let row = provision.rows[index]
            return [
              ReportCell(row.plans, nil, .aged(measure, riskClass.days, on: asOf)),
              ReportCell(amount: row.amount),
            ]
          })
    }
    let total = ReportTable.Row(
      key: ReportWord.total.rawValue, label: words.name(ReportWord.total),
      cells: [nil]
        + views.flatMap { measure, provision -> [ReportCell?] in
          [
            ReportCell(provision.plans, nil, .aged(measure, 0 ... .max, on: asOf)),
            ReportCell(amount: provision.total),
          ]
        })
    return ReportTable(
      .provision, rowHead: words.name(ReportWord.riskClass),
      [.init("rate", words.name(ReportWord.rate), .percent)]
        + Measure.allCases.flatMap { measure -> [ReportTable.Column] in
          [
            .init(measure.rawValue, words.name(measure), .count, .amount),
            .init(
              measure == .before ? "provisionBefore" : "provisionAfter",
              words.name(ReportName.provision), .amount),
          ]
        }, rows + [total])
  }

  private func coverage(_ views: [(measure: Measure, provision: Provision)]) -> ReportTable {
    func row(_ word: ReportWord, _ cell: (Measure, Provision) -> ReportCell) -> ReportTable.Row {
      ReportTable.Row(
        key: word.rawValue, label: words.name(word), cells: views.map { cell($0, $1) })
    }
    func share(_ ratio: Ratio?, _ amount: Money) -> ReportCell {
      var cell = ReportCell(percent: ratio)
      cell.amount = amount
      return cell
    }
    return ReportTable(
      .quality, .bars, rowHead: words.name(ReportWord.figure),
      Measure.allCases.map { .init($0.rawValue, words.name($0), .amount, .percent) },
      [
        row(.nonPerforming) { measure, provision in
          ReportCell(
            provision.nonPerforming, provision.nonPerformingShare,
            .aged(measure, Ageing.nonPerforming, on: asOf))
        },
        row(.coverage) { share($1.coverage, $1.total) },
        row(.provisionShare) { share($1.share, $1.total) },
      ])
  }
}
