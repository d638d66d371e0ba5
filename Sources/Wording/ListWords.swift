import Lending

/// The lists.
extension Words {
  package var customerColumn: String { pick("客户", "客戶", "Customer") }
  package var mobileColumn: String { pick("尾号", "尾號", "Mobile") }
  package var idTailColumn: String { pick("证件尾号", "證件尾號", "ID tail") }
  package var registeredColumn: String { pick("登记日", "登記日", "Registered") }
  package var agentColumn: String { pick("地推员", "地推員", "Agent") }
  package var partnerColumn: String { pick("合作方", "合作方", "Partner") }
  package var outletColumn: String { pick("网点", "網點", "Outlet") }
  package var plansColumn: String { pick("分期", "分期", "Plans") }
  package var planColumn: String { pick("分期单", "分期單", "Plan") }
  package var freezeNumberColumn: String { pick("冻结单", "凍結單", "Freeze") }
  package var phoneColumn: String { pick("机型", "機型", "Phone") }
  package var stageColumn: String { pick("状态", "狀態", "State") }
  package var frozenColumn: String { pick("原冻结", "原凍結", "Frozen") }
  package var releasedColumn: String { pick("已解冻", "已解凍", "Released") }
  package var capturedColumn: String { pick("已扣款", "已扣款", "Captured") }
  package var leftColumn: String { pick("剩余", "剩餘", "Left") }
  package var gapColumn: String { pick("缺口", "缺口", "Gap") }
  package var endsColumn: String { pick("到期", "到期", "Ends") }
  package var principalColumn: String { pick("本金", "本金", "Principal") }
  package var unpaidColumn: String { pick("未还本金", "未還本金", "Unpaid") }
  package var progressColumn: String { pick("已还/期数", "已還/期數", "Paid") }
  package var nextDueColumn: String { pick("下期还款日", "下期還款日", "Next due") }
  package var nextAmountColumn: String { pick("下期应还", "下期應還", "Next") }
  package var stepColumn: String { pick("步骤", "步驟", "Step") }
  package var clockColumn: String { pick("剩余/停留", "剩餘/停留", "Clock") }
  package var nextStepColumn: String { pick("下一步", "下一步", "Next step") }
  package var queueColumn: String { pick("号", "號", "No") }
  package var freezeAmountColumn: String { pick("冻结金额", "凍結金額", "Freeze") }
  package var nameColumn: String { pick("名称", "名稱", "Name") }
  package var standingColumn: String { pick("状态", "狀態", "Standing") }
  package var depositColumn: String { pick("保证金", "保證金", "Deposit") }
  package var requiredColumn: String { pick("应缴", "應繳", "Required") }
  package var shareColumn: String { pick("占比", "佔比", "Share") }
  package var reversedMark: String { pick("(已冲正)", "(已沖正)", "(reversed)") }
  package var intakeColumn: String { pick("进件", "進件", "Intake") }
  package var open: String { pick("开放", "開放", "open") }
  package var closedShort: String { pick("关闭", "關閉", "closed") }
  package var kindColumn: String { pick("种类", "種類", "Kind") }
  package var sinceColumn: String { pick("起于", "起於", "Since") }
  package var adviceColumn: String { pick("怎么办", "怎麼辦", "What to do") }
  package var entryColumn: String { pick("流水号", "流水號", "Entry") }
  package var dayColumn: String { pick("业务日", "業務日", "Day") }
  package var clockTimeColumn: String { pick("记录时间", "記錄時間", "Recorded") }
  package var actorColumn: String { pick("操作员", "操作員", "By") }
  package var eventColumn: String { pick("事件", "事件", "Event") }
  package var subjectColumn: String { pick("关于", "關於", "About") }
  package var emptyCustomers: String {
    pick(
      "没有客户。按 n 新办理, 按 t 先试算。",
      "沒有客戶。按 n 新辦理, 按 t 先試算。",
      "No customers. n opens a new case, t makes a quote first.")
  }
  package var emptyFreezes: String {
    pick(
      "没有冻结。分期单签约后才会冻结额度。",
      "沒有凍結。分期單簽約後才會凍結額度。",
      "No freezes. Quota is frozen once a plan is signed.")
  }
  package var emptyPlans: String {
    pick("没有分期单。按 n 新办理。", "沒有分期單。按 n 新辦理。", "No plans. n opens a new case.")
  }
  package var emptyCases: String {
    pick(
      "柜台没有在办. 按 n 新办理, 按 t 先试算(不录资料).",
      "櫃台沒有在辦. 按 n 新辦理, 按 t 先試算(不錄資料).",
      "Nothing at the counter. n opens a case, t makes a quote without personal data.")
  }
  package var emptyPartners: String {
    pick(
      "没有合作方。督导用 ditui record 登记。",
      "沒有合作方。督導用 ditui record 登記。",
      "No partners. A supervisor registers them with ditui record.")
  }
  package var emptyCorrections: String {
    pick(
      "没有差错, 应做与已做一致。",
      "沒有差錯, 應做與已做一致。",
      "Nothing to correct: what ought to be is done.")
  }
  package var emptyJournal: String { pick("还没有流水。", "還沒有流水。", "The journal is empty.") }
  package func rowCount(_ count: Int, _ hasMore: Bool) -> String {
    pick(
      "\(count)\(hasMore ? "+" : "") 行",
      "\(count)\(hasMore ? "+" : "") 列",
      "\(count)\(hasMore ? "+" : "") rows")
  }
  package var sortTitle: String { pick("按哪一列排序", "按哪一欄排序", "Sort by") }
  package var correctTitle: String {
    pick("差错已在外部处理", "差錯已在外部處理", "The difference was set right outside")
  }
  package func reverseTitle(_ entry: String) -> String {
    pick("冲正 \(entry)", "沖正 \(entry)", "Reverse \(entry)")
  }
  package func entryTitle(_ entry: String) -> String {
    pick("流水 \(entry)", "流水 \(entry)", "Entry \(entry)")
  }
  package var notCorrectable: String {
    pick(
      "此差错随还款自动消除或须额度方处理",
      "此差錯隨還款自動消除或須額度方處理",
      "This one goes away with the next repayment, or the owner must act")
  }
  package func recordedBy(_ actor: String, _ role: String, _ at: Moment) -> String {
    pick(
      "\(actor) (\(role)) 于 \(moment(at)) 记录",
      "\(actor) (\(role)) 於 \(moment(at)) 記錄",
      "Recorded by \(actor) (\(role)) at \(moment(at))")
  }
  package func requestNumber(_ request: String) -> String {
    pick("请求号 \(request)", "請求號 \(request)", "Request \(request)")
  }
}
