import Lending

/// Sentences about a book that is not as it was written.
extension Words {
  package func bookNotDurable(_ path: String) -> String {
    pick(
      "\(path) 所在磁盘不保证写入，请换一个磁盘",
      "\(path) 所在磁碟不保證寫入，請換一個磁碟",
      "\(path) does not wait for the disk: put the book on another disk")
  }
  package var fileDamaged: String {
    pick(
      "文件已损坏：请停止写入，并从备份恢复",
      "檔案已損壞：請停止寫入，並從備份還原",
      "the file is damaged: stop writing to it and restore a backup")
  }
  package func entryGone(_ entry: String) -> String {
    pick("缺少流水 \(entry)", "缺少流水 \(entry)", "entry \(entry) is missing")
  }
  package func entryAltered(_ entry: String) -> String {
    pick("流水 \(entry) 被改动过", "流水 \(entry) 被改動過", "entry \(entry) was altered")
  }
  package func entryDiffers(_ entry: String) -> String {
    pick(
      "流水 \(entry) 在账本中内容不同",
      "流水 \(entry) 在帳本中內容不同",
      "entry \(entry) stands in the book with other content")
  }
  package func chainBroken(_ entry: String) -> String {
    pick(
      "流水 \(entry) 与上一条不衔接",
      "流水 \(entry) 與上一條不銜接",
      "entry \(entry) does not follow from the one before it")
  }
  package func entryUnreadable(_ entry: String) -> String {
    pick("流水 \(entry) 无法读取", "流水 \(entry) 無法讀取", "entry \(entry) cannot be read")
  }
  package func requestRepeated(_ entry: String) -> String {
    pick(
      "流水 \(entry) 的请求流水号重复",
      "流水 \(entry) 的請求流水號重複",
      "entry \(entry) repeats a request")
  }
  package func rowDiffers(_ row: String, _ column: String) -> String {
    pick(
      "表中 \(row) 与流水不符：\(column)",
      "表中 \(row) 與流水不符：\(column)",
      "table row \(row) is not what the journal makes of it: \(column)")
  }
  package func signedScheduleDiffers(_ entry: String) -> String {
    pick(
      "流水 \(entry) 所签还款计划与条款不符",
      "流水 \(entry) 所簽還款計劃與條款不符",
      "the schedule signed in entry \(entry) is not the one that its terms make")
  }
  package func unbalanced(_ place: String, _ amount: Money) -> String {
    pick(
      "\(place) 的分录差 \(money(amount))",
      "\(place) 的分錄差 \(money(amount))",
      "postings of \(place) are off by \(money(amount))")
  }
  package func freezeDiffers(
    _ plan: String, _ ledger: Money, _ remaining: Money, _ operations: Money
  )
    -> String
  {
    pick(
      "分期单 \(plan) 的冻结：总账 \(money(ledger))，剩余 \(money(remaining))，操作合计 \(money(operations))",
      "分期單 \(plan) 的凍結：總帳 \(money(ledger))，剩餘 \(money(remaining))，操作合計 \(money(operations))",
      """
      freeze of plan \(plan): ledger \(money(ledger)), remaining \(money(remaining)), \
      operations \(money(operations))
      """)
  }
  package func principalDiffers(_ plan: String, _ ledger: Money, _ unpaid: Money) -> String {
    pick(
      "分期单 \(plan) 的本金：总账 \(money(ledger))，未还 \(money(unpaid))",
      "分期單 \(plan) 的本金：總帳 \(money(ledger))，未還 \(money(unpaid))",
      "principal of plan \(plan): ledger \(money(ledger)), unpaid \(money(unpaid))")
  }
  package func lineDiffers(_ line: String, _ account: String, _ ledger: Money, _ amount: Money)
    -> String
  {
    pick(
      "额度 \(line) 的\(account)：总账 \(money(ledger))，额度 \(money(amount))",
      "額度 \(line) 的\(account)：總帳 \(money(ledger))，額度 \(money(amount))",
      "line \(line), \(account): ledger \(money(ledger)), line \(money(amount))")
  }
  package func operationsExceed(
    _ plan: String, _ kind: String, _ done: Money, _ accounted: Money
  ) -> String {
    pick(
      "分期单 \(plan) 的\(kind)：已完成 \(money(done))，已说明 \(money(accounted))",
      "分期單 \(plan) 的\(kind)：已完成 \(money(done))，已說明 \(money(accounted))",
      "plan \(plan), \(kind): done \(money(done)), accounted for \(money(accounted))")
  }
  package func releasesDiffer(_ plan: String, _ ought: Money, _ accounted: Money) -> String {
    pick(
      "分期单 \(plan) 的解冻：应解冻 \(money(ought))，已说明 \(money(accounted))",
      "分期單 \(plan) 的解凍：應解凍 \(money(ought))，已說明 \(money(accounted))",
      "releases of plan \(plan): ought \(money(ought)), accounted for \(money(accounted))")
  }
  package func dueAsked(_ captures: Int) -> String {
    pick(
      "已发起到期扣款 \(captures) 笔",
      "已發起到期扣款 \(captures) 筆",
      "asked for what was due; captures: \(captures)")
  }
  package func dayClosed(_ day: String, captures: Int) -> String {
    pick(
      "\(day) 已日终；发起扣款 \(captures) 笔",
      "\(day) 已日終；發起扣款 \(captures) 筆",
      "\(day) closed; captures asked for: \(captures)")
  }
}
