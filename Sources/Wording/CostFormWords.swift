import Lending

/// The cost disclosure form.
extension Words {
  package var costFormTitle: String { pick("综合融资成本明示表", "綜合融資成本明示表", "All-in financing cost form") }
  package func costFormLead(_ funder: String) -> String {
    pick(
      "综合融资成本明示表, 签约前由客户阅读并签署. 贷款人: \(funder)",
      "綜合融資成本明示表, 簽約前由客戶閱讀並簽署. 貸款人: \(funder)",
      "All-in financing cost, to be read and signed before any contract. Lender: \(funder)")
  }
  package var costFormPrincipal: String { pick("贷款本金", "貸款本金", "What is lent") }
  package func discountIsLoan(_ amount: Money) -> String {
    pick(
      "直降 \(money(amount)) 是一笔贷款, 须要偿还.",
      "直降 \(money(amount)) 是一筆貸款, 須要償還.",
      "The price cut is a loan of \(money(amount)): it has to be repaid.")
  }
  package var inCapitals: String { pick("大写", "大寫", "In capitals") }
  package func capitals(_ amount: Money) -> String {
    pick(
      "人民币" + CapitalAmount.hans(amount),
      "人民幣" + CapitalAmount.hant(amount),
      "RMB " + CapitalAmount.hans(amount))
  }
  package var tenor: String { pick("期限", "期限", "Tenor") }
  package func tenorText(_ count: Int, _ last: Day) -> String {
    pick(
      "\(instalments(count)), 末期还款日 \(day(last))",
      "\(instalments(count)), 末期還款日 \(day(last))",
      "\(instalments(count)), the last one due \(day(last))")
  }
  package var costItems: String {
    pick(
      "各项息费: 标准, 金额, 收取方",
      "各項息費: 標準, 金額, 收取方",
      "Each cost, its standard and who receives it")
  }
  package func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String {
    pick(
      "\(standard)  合计 \(money(amount))  收取方 \(payee)",
      "\(standard)  合計 \(money(amount))  收取方 \(payee)",
      "\(standard)  =  \(money(amount)), to \(payee)")
  }
  package var paidOut: String { pick("放款时实得", "放款時實得", "Paid out at the start") }
  package func yearly(_ rate: String) -> String {
    pick("年利率 \(rate)", "年利率 \(rate)", "\(rate) a year")
  }
  package func daily(_ rate: String) -> String {
    pick("日利率 \(rate)", "日利率 \(rate)", "\(rate) a day")
  }

  package func eachPeriod(_ rate: String, _ basis: Schedule.FeeBasis) -> String {
    switch basis {
    case .principal:
      pick("每期收本金的 \(rate)", "每期收本金的 \(rate)", "\(rate) of the principal each period")
    case .instalment:
      pick(
        "每期收当期应还的 \(rate)",
        "每期收當期應還的 \(rate)",
        "\(rate) of the instalment each period")
    }
  }

  package var chargesInAll: String { pick("息费合计", "息費合計", "Interest and fees in all") }
  package func instalmentsRange(_ count: Int, _ least: Money, _ most: Money) -> String {
    pick(
      "\(count)期, \(money(least)) 至 \(money(most)), 详见还款计划",
      "\(count)期, \(money(least)) 至 \(money(most)), 詳見還款計劃",
      "\(count), from \(money(least)) to \(money(most)); see the schedule")
  }
  package var noCharge: String { pick("不收", "不收", "none") }
  package var onDefault: String { pick("违约才发生的费用", "違約才發生的費用", "Only when something goes wrong") }
  package func paidTo(_ text: String, _ payee: String) -> String {
    pick("\(text), 收取方 \(payee)", "\(text), 收取方 \(payee)", "\(text), to \(payee)")
  }
  package var lateFee: String { pick("逾期违约金", "逾期違約金", "Late fee") }

  package func lateFeeText(_ rate: Rate, _ base: LateFeeBasis, _ graceDays: Int) -> String {
    let grace =
      graceDays > 0
      ? pick(
        "超过\(graceDays)天宽限期后, ", "超過\(graceDays)天寬限期後, ", " after \(days(graceDays)) of grace")
      : ""
    let share =
      base == .principal ? pick("本金", "本金", "") : pick("本息", "本息", " and interest")
    return pick(
      "\(grace)每个逾期期次收一次, 为当期未还\(share)的 \(percent(rate))",
      "\(grace)每個逾期期次收一次, 為當期未還\(share)的 \(percent(rate))",
      "once for each overdue instalment\(grace), \(percent(rate)) of its unpaid principal\(share)")
  }

  package var earlyRepayment: String { pick("提前还款违约金", "提前還款違約金", "Repayment before it is due") }

  package func prepaymentFeeText(_ fee: PrepaymentFee) -> String {
    let charged = pick(
      "提前偿还本金的 \(percent(fee.rate))",
      "提前償還本金的 \(percent(fee.rate))",
      "\(percent(fee.rate)) of the principal repaid early")
    let free = fee.free.map {
      pick(
        "第\($0.fromMonth)个月起, 剩余本金的 \(percent($0.share)) 免收",
        "第\($0.fromMonth)個月起, 剩餘本金的 \(percent($0.share)) 免收",
        "from month \($0.fromMonth) on \(percent($0.share)) of what is left is free")
    }
    return ([charged] + free).joined(separator: "; ")
  }

  package var earlySettlement: String { pick("提前结清", "提前結清", "Settlement of everything") }

  package func settlementText(_ interest: SettlementInterest) -> String {
    switch interest {
    case .toDay: pick("利息算至结清日", "利息算至結清日", "interest up to the day of settlement")
    case .wholePeriod: pick("收取当期整期利息", "收取當期整期利息", "interest of the whole running period")
    }
  }

  package var recoveryText: String {
    pick("凭据按实际支出收取", "憑據按實際支出收取", "what it really cost, with proof")
  }
  package var otherCharges: String { pick("另行收取", "另行收取", "Charged apart") }
  package func otherChargesText(_ kinds: [String]) -> String {
    pick(
      "\(kinds.joined(separator: ", ")), 须说明缘由",
      "\(kinds.joined(separator: ", ")), 須說明緣由",
      "\(kinds.joined(separator: ", ")), each with its reason told")
  }
  package var nothingElse: String {
    pick(
      "除本表所列外, 任何人不得收取其他费用. 地推员不收款.",
      "除本表所列外, 任何人不得收取其他費用. 地推員不收款.",
      "Nothing beyond this list may be charged, by anybody. The agent takes no money.")
  }

  /// What is filled in by hand.
  package var leftBlank: String {
    "____________________"
  }

  package var borrowersSignature: String { pick("借款人签字", "借款人簽字", "Borrower's signature") }
  package var dateOfSignature: String { pick("签署日期", "簽署日期", "Date") }
  package var numberOfForm: String { pick("表单编号", "表單編號", "Form number") }
  package var notSignedForm: String {
    pick(
      "此分期单还没有签署过综合融资成本明示表",
      "此分期單還沒有簽署過綜合融資成本明示表",
      "no cost form has been signed for this plan")
  }
  package var costFormFile: String { pick("文件", "檔案", "File") }
  package func costFormWritten(_ path: String) -> String {
    pick("综合融资成本明示表已写入 \(path)", "綜合融資成本明示表已寫入 \(path)", "The cost form is in \(path)")
  }

  package func ceilingHead(_ lender: LenderKind) -> String {
    switch lender {
    case .licensed:
      pick(
        "利率上限 (银行, 消费金融公司)",
        "利率上限 (銀行, 消費金融公司)",
        "Ceiling, bank or consumer finance company")
    case .microLoan: pick("利率上限 (小额贷款公司)", "利率上限 (小額貸款公司)", "Ceiling, micro-loan company")
    case .privateLender: pick("利率上限 (民间借贷)", "利率上限 (民間借貸)", "Ceiling, private lending")
    }
  }

  package func ceilingText(_ rate: Rate, _ from: Day) -> String {
    pick(
      "\(percent(rate)), 自 \(day(from)) 起",
      "\(percent(rate)), 自 \(day(from)) 起",
      "\(percent(rate)) since \(day(from))")
  }
  package func ceilingUnknown(_ day: Day) -> String {
    pick(
      "\(self.day(day)) 没有已知的利率上限",
      "\(self.day(day)) 沒有已知的利率上限",
      "no ceiling is known for \(self.day(day))")
  }
  package func aboveCeiling(_ nominal: String, _ rate: Rate) -> String {
    pick(
      "名义年化利率 \(nominal)% 高于 \(percent(rate)), 须由人工复核",
      "名目年化利率 \(nominal)% 高於 \(percent(rate)), 須由人工覆核",
      "nominal \(nominal)% is above \(percent(rate)): to be reviewed by a person")
  }
}
