nonisolated extension Hant: QuoteHelp {
  var helpFrequency: String { "還款間隔，數字加單位：「1 month」、「2 weeks」、「15 days」" }
  var helpInstalment: String { "約定的每期金額，省略則自動計算" }
  var helpPartPeriods: String { "30/360 月內計息：days-360 按 30 天，calendar 按實際天數占比" }
  var helpHolidays: String { "還款日逢休息日：keep 不變，next-workday 順延" }
  var helpMultipleRule: String { "取整方向：nearest 最近，up 向上" }
  var helpPrincipalGrace: String { "前若干期不還本金" }
  var helpInterestDeferral: String { "前若干期的利息延後支付" }
  var helpInterestFree: String { "前若干期免息" }
  var helpFeeBasis: String { "每期費率的基數：principal 本金，instalment 每期本息" }
  var helpDraw: String { "後續支用 日期=金額，可多次給出" }
  var helpPrepay: String { "提前還本 日期=金額，可多次給出" }
  var helpKeep: String { "提前還本後保持：term 期限，instalment 每期金額" }
  var helpRescheduleFrom: String { "從這一期起變更條款" }
  var helpNewFirstDue: String { "該期的新還款日，以後各期隨之順延" }
  var helpNewPeriods: String { "從該期起的期數" }
  var helpNewRate: String { "從該期起的利率，百分數" }
  var helpSettle: String { "試算這一天全部結清的金額" }
  var helpLender: String { "顯示哪類放貸人的利率上限: licensed, micro-loan 或 private." }
  var helpCostForm: String { "輸出綜合融資成本明示表, 供列印." }
  var helpShowCostForm: String { "分期單簽署的綜合融資成本明示表, 供列印." }
  var settlementHead: String { "結清試算日" }
  var interestSavedHead: String { "節省利息" }
}
