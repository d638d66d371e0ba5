import Lending

nonisolated extension Hant: ListStrings {
  var customerColumn: String { "客戶" }
  var mobileColumn: String { "尾號" }
  var idTailColumn: String { "證件尾號" }
  var registeredColumn: String { "登記日" }
  var agentColumn: String { "地推員" }
  var partnerColumn: String { "合作方" }
  var outletColumn: String { "網點" }
  var plansColumn: String { "分期" }
  var planColumn: String { "分期單" }
  var freezeNumberColumn: String { "凍結單" }
  var phoneColumn: String { "機型" }
  var stageColumn: String { "狀態" }
  var frozenColumn: String { "原凍結" }
  var releasedColumn: String { "已解凍" }
  var capturedColumn: String { "已扣款" }
  var leftColumn: String { "剩餘" }
  var gapColumn: String { "缺口" }
  var endsColumn: String { "到期" }
  var principalColumn: String { "本金" }
  var unpaidColumn: String { "未還本金" }
  var progressColumn: String { "已還/期數" }
  var nextDueColumn: String { "下期還款日" }
  var nextAmountColumn: String { "下期應還" }
  var stepColumn: String { "步驟" }
  var clockColumn: String { "剩餘/停留" }
  var nextStepColumn: String { "下一步" }
  var queueColumn: String { "號" }
  var freezeAmountColumn: String { "凍結金額" }
  var nameColumn: String { "名稱" }
  var standingColumn: String { "狀態" }
  var depositColumn: String { "保證金" }
  var requiredColumn: String { "應繳" }
  var shareColumn: String { "佔比" }
  var reversedMark: String { "(已沖正)" }
  var intakeColumn: String { "進件" }
  var open: String { "開放" }
  var closedShort: String { "關閉" }
  var kindColumn: String { "種類" }
  var sinceColumn: String { "起於" }
  var adviceColumn: String { "怎麼辦" }
  var entryColumn: String { "流水號" }
  var dayColumn: String { "業務日" }
  var clockTimeColumn: String { "記錄時間" }
  var actorColumn: String { "操作員" }
  var eventColumn: String { "事件" }
  var subjectColumn: String { "關於" }
  var emptyCustomers: String { "沒有客戶。按 n 新辦理, 按 t 先試算。" }
  var emptyFreezes: String { "沒有凍結。分期單簽約後才會凍結額度。" }
  var emptyPlans: String { "沒有分期單。按 n 新辦理。" }
  var emptyCases: String { "櫃台沒有在辦. 按 n 新辦理, 按 t 先試算(不錄資料)." }
  var emptyPartners: String { "沒有合作方。督導用 ditui record 登記。" }
  var emptyCorrections: String { "沒有差錯, 應做與已做一致。" }
  var emptyJournal: String { "還沒有流水。" }
  func rowCount(_ count: Int, _ hasMore: Bool) -> String { "\(count)\(hasMore ? "+" : "") 列" }
  var sortTitle: String { "按哪一欄排序" }
  var correctTitle: String { "差錯已在外部處理" }
  func reverseTitle(_ entry: String) -> String { "沖正 \(entry)" }
  func entryTitle(_ entry: String) -> String { "流水 \(entry)" }
  var notCorrectable: String { "此差錯隨還款自動消除或須額度方處理" }
  func recordedBy(_ actor: String, _ role: String, _ at: Moment) -> String {
    "\(actor) (\(role)) 於 \(moment(at)) 記錄"
  }
  func requestNumber(_ request: String) -> String { "請求號 \(request)" }
}
