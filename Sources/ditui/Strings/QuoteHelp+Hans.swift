nonisolated extension Hans: QuoteHelp {
  var helpFrequency: String { "还款间隔，数字加单位：“1 month”、“2 weeks”、“15 days”" }
  var helpInstalment: String { "约定的每期金额，省略则自动计算" }
  var helpPartPeriods: String { "30/360 月内计息：days-360 按 30 天，calendar 按实际天数占比" }
  var helpHolidays: String { "还款日逢休息日：keep 不变，next-workday 顺延" }
  var helpMultipleRule: String { "取整方向：nearest 最近，up 向上" }
  var helpPrincipalGrace: String { "前若干期不还本金" }
  var helpInterestDeferral: String { "前若干期的利息推后支付" }
  var helpInterestFree: String { "前若干期免息" }
  var helpFeeBasis: String { "每期费率的基数：principal 本金，instalment 每期本息" }
  var helpDraw: String { "后续支用 日期=金额，可多次给出" }
  var helpPrepay: String { "提前还本 日期=金额，可多次给出" }
  var helpKeep: String { "提前还本后保持：term 期限，instalment 每期金额" }
  var helpRescheduleFrom: String { "从这一期起变更条款" }
  var helpNewFirstDue: String { "该期的新还款日，以后各期随之顺延" }
  var helpNewPeriods: String { "从该期起的期数" }
  var helpNewRate: String { "从该期起的利率，百分数" }
  var helpSettle: String { "试算这一天全部结清的金额" }
  var helpLender: String { "显示哪类放贷人的利率上限: licensed, micro-loan 或 private." }
  var helpCostForm: String { "输出综合融资成本明示表, 供打印." }
  var helpShowCostForm: String { "分期单签署的综合融资成本明示表, 供打印." }
  var settlementHead: String { "结清试算日" }
  var interestSavedHead: String { "节省利息" }
}
