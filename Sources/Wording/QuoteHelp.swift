/// What `ditui quote --help` says of the less usual options, and heads of its answer.
extension Words {
  package var helpFrequency: String {
    pick(
      "还款间隔，数字加单位：“1 month”、“2 weeks”、“15 days”",
      "還款間隔，數字加單位：「1 month」、「2 weeks」、「15 days」",
      "A number and a unit: \"1 month\", \"2 weeks\", \"15 days\".")
  }
  package var helpInstalment: String {
    pick(
      "约定的每期金额，省略则自动计算",
      "約定的每期金額，省略則自動計算",
      "The regular instalment as agreed; found without it.")
  }
  package var helpPartPeriods: String {
    pick(
      "30/360 月内计息：days-360 按 30 天，calendar 按实际天数占比",
      "30/360 月內計息：days-360 按 30 天，calendar 按實際天數占比",
      "Within a month of 30/360: days-360, or calendar for the share of its days.")
  }
  package var helpHolidays: String {
    pick(
      "还款日逢休息日：keep 不变，next-workday 顺延",
      "還款日逢休息日：keep 不變，next-workday 順延",
      "What a due date on a day off does: keep or next-workday.")
  }
  package var helpMultipleRule: String {
    pick(
      "取整方向：nearest 最近，up 向上",
      "取整方向：nearest 最近，up 向上",
      "nearest, or up for the next multiple.")
  }
  package var helpPrincipalGrace: String {
    pick("前若干期不还本金", "前若干期不還本金", "So many periods at the beginning repay no principal.")
  }
  package var helpInterestDeferral: String {
    pick(
      "前若干期的利息推后支付",
      "前若干期的利息延後支付",
      "The interest of so many periods at the beginning is paid later.")
  }
  package var helpInterestFree: String {
    pick("前若干期免息", "前若干期免息", "So many periods at the beginning bear no interest.")
  }
  package var helpFeeBasis: String {
    pick(
      "每期费率的基数：principal 本金，instalment 每期本息",
      "每期費率的基數：principal 本金，instalment 每期本息",
      "What the fee is a share of: principal or instalment.")
  }
  package var helpDraw: String {
    pick(
      "后续支用 日期=金额，可多次给出",
      "後續支用 日期=金額，可多次給出",
      "DAY=AMOUNT drawn later; may be given several times.")
  }
  package var helpPrepay: String {
    pick(
      "提前还本 日期=金额，可多次给出",
      "提前還本 日期=金額，可多次給出",
      "DAY=AMOUNT of principal repaid early; may be given several times.")
  }
  package var helpKeep: String {
    pick(
      "提前还本后保持：term 期限，instalment 每期金额",
      "提前還本後保持：term 期限，instalment 每期金額",
      "What a prepayment keeps: term or instalment.")
  }
  package var helpRescheduleFrom: String {
    pick("从这一期起变更条款", "從這一期起變更條款", "Other terms from this instalment on.")
  }
  package var helpNewFirstDue: String {
    pick(
      "该期的新还款日，以后各期随之顺延",
      "該期的新還款日，以後各期隨之順延",
      "Its new due date; the later ones follow it.")
  }
  package var helpNewPeriods: String {
    pick("从该期起的期数", "從該期起的期數", "How many instalments there are from it on.")
  }
  package var helpNewRate: String {
    pick("从该期起的利率，百分数", "從該期起的利率，百分數", "The rate from it on, in percent.")
  }
  package var helpSettle: String {
    pick(
      "试算这一天全部结清的金额",
      "試算這一天全部結清的金額",
      "What settling everything on this day would take.")
  }
  package var helpLender: String {
    pick(
      "显示哪类放贷人的利率上限: licensed, micro-loan 或 private.",
      "顯示哪類放貸人的利率上限: licensed, micro-loan 或 private.",
      "The kind of lender whose ceiling is shown: licensed, micro-loan or private.")
  }
  package var helpCostForm: String {
    pick("输出综合融资成本明示表, 供打印.", "輸出綜合融資成本明示表, 供列印.", "The cost form as text to print.")
  }
  package var helpShowCostForm: String {
    pick(
      "分期单签署的综合融资成本明示表, 供打印.",
      "分期單簽署的綜合融資成本明示表, 供列印.",
      "Of a plan: the cost form that was signed, as text to print.")
  }
  package var settlementHead: String { pick("结清试算日", "結清試算日", "To settle on") }
  package var interestSavedHead: String { pick("节省利息", "節省利息", "Interest saved") }
}
