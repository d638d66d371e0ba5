import Lending

/// A quote: what a phone on instalments comes to, before anybody is named.
extension Words {
  package var programme: String { pick("项目", "專案", "Programme") }
  package var phoneModel: String { pick("机型", "機型", "Phone") }
  package var instalmentCount: String { pick("期数", "期數", "Instalments") }
  package var firstDueDay: String { pick("首个还款日", "首個還款日", "First due day") }
  package var oneMonthLater: String { pick("不填则为一个月后", "不填則為一個月後", "empty: one month on") }
  package var quoteLead: String {
    pick(
      "试算不录客户资料, 改任何一项立即重算.",
      "試算不錄客戶資料, 改任何一項立即重算.",
      "A quote needs no name and no number. Every change counts at once.")
  }
  package var noProgramme: String {
    pick(
      "今日此处没有开放的项目, 须由督导发布.",
      "今日此處沒有開放的專案, 須由督導發布.",
      "No programme is open here today. A supervisor publishes one.")
  }

  package func phoneOption(_ model: String, _ price: Money, _ discount: Money?) -> String {
    let cut = discount.map {
      pick("  直降 \(money($0))", "  直降 \(money($0))", "  discount \(money($0))")
    }
    return "\(model)  \(money(price))\(cut ?? "")"
  }

  package func serviceOption(_ name: String, _ fee: Money, _ months: Int) -> String {
    pick(
      "\(name)  \(money(fee)) x \(months)月",
      "\(name)  \(money(fee)) x \(months)月",
      "\(name)  \(money(fee)) x \(months) months")
  }
  package var paidAtTill: String { pick("店内已付", "店內已付", "Paid at the till") }
  package var behindDiscount: String { pick("直降背后的贷款本金", "直降背後的貸款本金", "Loan behind the discount") }
  package var toFreeze: String { pick("待冻结", "待凍結", "To freeze") }
  package var frozenAmount: String { pick("冻结金额", "凍結金額", "Frozen") }
  package var eachInstalment: String { pick("每期应还", "每期應還", "Each instalment") }
  package func instalmentsOf(_ count: Int, _ amount: Money) -> String {
    pick(
      "\(money(amount)) x \(count)期",
      "\(money(amount)) x \(count)期",
      "\(count) x \(money(amount))")
  }
  package func lastDiffers(_ amount: Money) -> String {
    pick(
      ", 末期 \(money(amount))",
      ", 末期 \(money(amount))",
      ", the last one \(money(amount))")
  }
  package var totalToPay: String { pick("合计应还", "合計應還", "To pay in all") }
  package func ofWhichCharges(_ total: Money, _ charges: Money) -> String {
    pick(
      "\(money(total)), 其中息费 \(money(charges))",
      "\(money(total)), 其中息費 \(money(charges))",
      "\(money(total)), of which interest and fees \(money(charges))")
  }
  package var annualRate: String { pick("年化利率(IRR)", "年化利率(IRR)", "Cost a year (IRR)") }
  package func nominalEffective(_ nominal: String, _ effective: String) -> String {
    pick(
      "名义 \(nominal)%  实际(复利) \(effective)%",
      "名目 \(nominal)%  實際(複利) \(effective)%",
      "nominal \(nominal)%  effective \(effective)%")
  }
  package var annualRateUnsolved: String {
    pick("这样的还款算不出年化利率", "這樣的還款算不出年化利率", "no rate solves these payments")
  }
  package var whoPays: String { pick("由谁还款", "由誰還款", "Who pays") }

  package func payerText(_ payer: Payer) -> String {
    switch payer {
    case .customer:
      pick("客户每期还给资金方", "客戶每期還給資金方", "the customer pays each instalment to the funder")
    case .carrier:
      pick(
        "运营商返费代还, 以保持套餐为前提",
        "電信商返費代還, 以保持資費方案為前提",
        "the carrier's rebate pays, while the service plan is kept")
    }
  }

  package var serviceTotal: String { pick("套餐支出", "方案支出", "Plan spend") }
  package func serviceSpend(_ fee: Money, _ months: Int, _ total: Money) -> String {
    pick(
      "每月 \(money(fee)) x \(months)月 = \(money(total)), 付给运营商",
      "每月 \(money(fee)) x \(months)月 = \(money(total)), 付給電信商",
      "\(money(fee)) a month x \(months) = \(money(total)), paid to the carrier")
  }
  package var whatIsFrozen: String { pick("冻结什么", "凍結什麼", "What is frozen") }
  package func freezeText(_ amount: Money, _ owner: String, _ source: String) -> String {
    pick(
      "客户在\(owner)的\(source)额度 \(money(amount)). 冻结不是扣款.",
      "客戶在\(owner)的\(source)額度 \(money(amount)). 凍結不是扣款.",
      "\(money(amount)) of the customer's \(source) line at \(owner). Frozen is not spent.")
  }
  package var whenItComesBack: String { pick("何时解冻", "何時解凍", "When it comes back") }

  package func releaseText(_ rule: ReleaseRule, _ ends: Day) -> String {
    switch rule {
    case .perInstalment:
      pick(
        "每期还款后按本金比例解冻, 最迟 \(day(ends)) 全部到期",
        "每期還款後按本金比例解凍, 最遲 \(day(ends)) 全部到期",
        "with every instalment, in step with the principal; all of it by \(day(ends))")
    case .atEnd:
      pick(
        "结清后一次解冻, 最迟 \(day(ends)) 到期",
        "結清後一次解凍, 最遲 \(day(ends)) 到期",
        "when the plan is settled; it ends on \(day(ends)) at the latest")
    }
  }

  package var whenOverdue: String { pick("逾期会怎样", "逾期會怎樣", "When overdue") }

  package func overdueText(_ rule: CaptureRule, _ owner: String) -> String {
    let notice =
      rule.noticeDays > 0
      ? pick(
        "提前\(rule.noticeDays)天通知, ", "提前\(rule.noticeDays)天通知, ",
        ", told \(days(rule.noticeDays)) before") : ""
    switch rule.trigger {
    case .overdue:
      return pick(
        "逾期满\(rule.overdueDays)天, \(notice)从冻结额度扣当期欠款, 转为欠\(owner)的账单",
        "逾期滿\(rule.overdueDays)天, \(notice)從凍結額度扣當期欠款, 轉為欠\(owner)的帳單",
        "after \(days(rule.overdueDays)) unpaid the instalment is taken from the freeze\(notice) and becomes"
          + " a bill owed to \(owner)")
    case .breach:
      return pick(
        "套餐违约后, \(notice)从冻结额度扣到期欠款, 转为欠\(owner)的账单",
        "方案違約後, \(notice)從凍結額度扣到期欠款, 轉為欠\(owner)的帳單",
        "after a breach of the service plan what is due is taken from the freeze\(notice) and becomes"
          + " a bill owed to \(owner)")
    }
  }

  package func penaltyText(_ daily: Rate, _ annual: Rate, _ graceDays: Int, _ rule: PenaltyGrace)
    -> String
  {
    let counted =
      rule == .fromDue
      ? pick(", 逾期超过宽限期自还款日起计", ", 逾期超過寬限期自還款日起計", ", then from the due day") : ""
    let grace =
      graceDays > 0
      ? pick(
        ", 宽限\(graceDays)天\(counted)", ", 寬限\(graceDays)天\(counted)",
        " after \(days(graceDays)) of grace\(counted)") : ""
    return pick(
      "罚息每日 \(percent(daily)) (年化 \(percent(annual)))\(grace)",
      "罰息每日 \(percent(daily)) (年化 \(percent(annual)))\(grace)",
      "penalty \(percent(daily)) a day (\(percent(annual)) a year)\(grace)")
  }

  package var noPenaltyRate: String {
    pick(
      "未设罚息利率, 逾期不计罚息",
      "未設罰息利率, 逾期不計罰息",
      "none: no penalty rate is set, so nothing overdue bears penalty")
  }
  package func restPayerText(_ months: Int, _ payer: Payer) -> String {
    pick(
      "第\(months + 1)期起: \(payerText(payer))",
      "第\(months + 1)期起: \(payerText(payer))",
      "from instalment \(months + 1) on: \(payerText(payer))")
  }
  package func calendarUnknown(_ years: [Int]) -> String {
    pick(
      "\(years.map(String.init).joined(separator: ", "))年放假安排尚未公布, 暂按周一至周五为工作日推算, 还款日可能再变.",
      "\(years.map(String.init).joined(separator: ", "))年放假安排尚未公布, 暫按週一至週五為工作日推算, 還款日可能再變.",
      "Days off of \(years.map(String.init).joined(separator: ", ")) are not known yet: Monday to"
        + " Friday are taken as workdays, so due days of that time may still move.")
  }
  package func calendarsKnown(_ years: [Int]) -> String {
    pick(
      "遇休息日顺延至下一工作日; 已有放假安排的年份: \(years.map(String.init).joined(separator: ", "))",
      "遇休息日順延至下一工作日; 已有放假安排的年份: \(years.map(String.init).joined(separator: ", "))",
      "due days move to the next workday; days off are known for"
        + " \(years.map(String.init).joined(separator: ", "))")
  }
  package var scheduleTitle: String { pick("还款计划", "還款計劃", "Schedule") }
  package var periodColumn: String { pick("期", "期", "No") }
  package var interestColumn: String { pick("息费", "息費", "Charges") }
  package var balanceColumn: String { pick("剩余本金", "剩餘本金", "Left") }
  package var turnIntoCase: String {
    pick("Enter 按此办理", "Enter 按此辦理", "Enter opens a case with what is chosen")
  }
  package func moreBelow(_ rows: Int) -> String {
    pick("PgDn 还有\(rows)行", "PgDn 還有\(rows)列", "PgDn \(rows) more")
  }
  package var listHint: String {
    pick("左右键更换  空格看全部", "左右鍵更換  空白鍵看全部", "left/right change  space list")
  }
}
