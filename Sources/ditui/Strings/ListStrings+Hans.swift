import Lending

nonisolated extension Hans: ListStrings {
  var customerColumn: String { "客户" }
  var mobileColumn: String { "尾号" }
  var idTailColumn: String { "证件尾号" }
  var registeredColumn: String { "登记日" }
  var agentColumn: String { "地推员" }
  var partnerColumn: String { "合作方" }
  var outletColumn: String { "网点" }
  var plansColumn: String { "分期" }
  var planColumn: String { "分期单" }
  var freezeNumberColumn: String { "冻结单" }
  var phoneColumn: String { "机型" }
  var stageColumn: String { "状态" }
  var frozenColumn: String { "原冻结" }
  var releasedColumn: String { "已解冻" }
  var capturedColumn: String { "已扣款" }
  var leftColumn: String { "剩余" }
  var gapColumn: String { "缺口" }
  var endsColumn: String { "到期" }
  var principalColumn: String { "本金" }
  var unpaidColumn: String { "未还本金" }
  var progressColumn: String { "已还/期数" }
  var nextDueColumn: String { "下期还款日" }
  var nextAmountColumn: String { "下期应还" }
  var stepColumn: String { "步骤" }
  var clockColumn: String { "剩余/停留" }
  var nextStepColumn: String { "下一步" }
  var queueColumn: String { "号" }
  var freezeAmountColumn: String { "冻结金额" }
  var nameColumn: String { "名称" }
  var standingColumn: String { "状态" }
  var depositColumn: String { "保证金" }
  var requiredColumn: String { "应缴" }
  var shareColumn: String { "占比" }
  var reversedMark: String { "(已冲正)" }
  var intakeColumn: String { "进件" }
  var open: String { "开放" }
  var closedShort: String { "关闭" }
  var kindColumn: String { "种类" }
  var sinceColumn: String { "起于" }
  var adviceColumn: String { "怎么办" }
  var entryColumn: String { "流水号" }
  var dayColumn: String { "业务日" }
  var clockTimeColumn: String { "记录时间" }
  var actorColumn: String { "操作员" }
  var eventColumn: String { "事件" }
  var subjectColumn: String { "关于" }
  var emptyCustomers: String { "没有客户。按 n 新办理, 按 t 先试算。" }
  var emptyFreezes: String { "没有冻结。分期单签约后才会冻结额度。" }
  var emptyPlans: String { "没有分期单。按 n 新办理。" }
  var emptyCases: String { "柜台没有在办. 按 n 新办理, 按 t 先试算(不录资料)." }
  var emptyPartners: String { "没有合作方。督导用 ditui record 登记。" }
  var emptyCorrections: String { "没有差错, 应做与已做一致。" }
  var emptyJournal: String { "还没有流水。" }
  func rowCount(_ count: Int, _ hasMore: Bool) -> String { "\(count)\(hasMore ? "+" : "") 行" }
  var sortTitle: String { "按哪一列排序" }
  var correctTitle: String { "差错已在外部处理" }
  func reverseTitle(_ entry: String) -> String { "冲正 \(entry)" }
  func entryTitle(_ entry: String) -> String { "流水 \(entry)" }
  var notCorrectable: String { "此差错随还款自动消除或须额度方处理" }
  func recordedBy(_ actor: String, _ role: String, _ at: Moment) -> String {
    "\(actor) (\(role)) 于 \(moment(at)) 记录"
  }
  func requestNumber(_ request: String) -> String { "请求号 \(request)" }
}
