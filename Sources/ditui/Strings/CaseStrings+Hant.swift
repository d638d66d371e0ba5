import Lending

nonisolated extension Hant: CaseStrings {
  var needsCostForm: String { "下一步: 客戶閱讀並簽署成本明示表. Enter" }
  var needsContract: String { "下一步: 客戶簽借款合約. Enter" }
  func needsFreeze(_ amount: Money) -> String { "下一步: 發起凍結 \(money(amount)). Enter" }
  var freezeLead: String { "由客戶在本人手機上確認, 他人不得代辦." }
  func waitsForCustomer(_ amount: Money, _ left: String) -> String {
    "等客戶確認凍結 \(money(amount)), \(left). v 出示 QR 碼"
  }
  var confirmationEnded: String { "客戶未及時確認. v 先關閉舊請求再重新發起" }
  var onTheirTelephone: String { "以額度方回覆為準, r 輸入." }
  func freezeResultUnknown(_ id: String) -> String { "請求 \(id) 結果未知. r 查詢結果" }
  var neverSentAgain: String { "不可重發: 同一金額可能被凍結兩次." }
  func freezeFailedBecause(_ cause: String) -> String { "凍結失敗: \(cause)" }
  var waysOnAfterFailure: String { "Enter 看其他辦法" }
  var needsCarrierContract: String { "已凍結. 下一步: 簽電信商方案合約. Enter" }
  var needsHandOverNow: String { "下一步: 掃串號交機. Enter" }
  func waitsForDisbursement(_ elapsed: String) -> String { "已交機 待放款 \(elapsed)" }
  var disbursementLate: String { "! 超過 24 小時: 立即報督導並聯絡資金方" }
  func funderDisburses(_ funder: String) -> String { "由\(funder)放款, 信貸員登記" }
  var caseDone: String { "已放款, 此件辦結. Enter 看分期" }
  func caseEnded(_ outcome: String) -> String { "辦理已結束: \(outcome)" }
  func stillFrozen(_ amount: Money) -> String { "仍凍結 \(money(amount)), 須請額度方解凍" }
  func consentsLack(_ names: String) -> String { "缺少同意: \(names)" }
  var consentsComplete: String { "同意齊全" }
  var caseFigures: String { "要素" }
  var caseSteps: String { "步驟" }
  var notYetDone: String { "未辦" }
  func untilTold(_ until: Moment) -> String { "至 \(moment(until))" }
  func authorised(_ tail: String, _ amount: String) -> String { "已凍結 \(amount), 授權單號尾號 \(tail)" }
  func handedOverTold(_ receipt: String, _ imei: String) -> String {
    "簽收單號 \(receipt), 串號尾號 \(imei)"
  }
  func carrierContractTold(_ contract: String) -> String { "電信商合約 \(contract), 未交機" }
  var noAuthorisationNoHandOver: String { "尚無授權單號, 不能交機" }
  var noQRNow: String { "沒有等客戶確認的凍結" }
  var nothingToQuery: String { "沒有未結的請求" }
  var noWayOnNow: String { "沒有失敗的凍結" }
  var queryFirst: String { "有未結的請求, 先查詢結果" }
  func oldClosedFirst(_ id: String) -> String { "舊請求 \(id) 已按逾時關閉, 再發起新請求" }
  var wayAskAgain: String { "重新發起凍結 (新請求號)" }
  var wayOtherPhone: String { "換機型或首期款, 重簽成本明示表" }
  func wayOtherLine(_ source: String) -> String { "換額度來源: \(source), 另開一件" }
  func endsForOtherLine(_ name: String, _ plan: String) -> String {
    "\(name) 的 \(plan) 按額度不足結束, 另開一件."
  }
  var contractNumber: String { "合約編號" }
  var onlyForPaper: String { "紙本才填" }
  var loanContractTitle: String { "借款合約" }
  func contractLead(_ name: String, _ amount: Money) -> String {
    "\(name) 按已簽明示表借款 \(money(amount))."
  }
  var authorisationNumber: String { "授權單號" }
  var onlyWhenDone: String { "成功才填" }
  var causeOfFailure: String { "失敗原因" }
  var onlyWhenInsufficient: String { "額度不足才填" }
  func queryLead(_ id: String, _ amount: Money) -> String {
    "輸入額度方對請求 \(id) (\(money(amount))) 的回覆. 不會再發請求."
  }
  var answerSimulated: String { "示範: 回覆與單號均為模擬." }
  var carrierContractLead: String { "電信商方案合約的編號." }
  func scanTail(_ tail: String) -> String { "所簽手機尾號 \(tail)" }
  var receiptNumber: String { "簽收單號" }
  func handOverLead(_ phone: String, _ tail: String) -> String {
    "\(phone), 授權單號尾號 \(tail). 掃手中手機的串號."
  }
  func disbursementLead(_ amount: Money) -> String { "資金方已放款 \(money(amount)), 自今日起計息." }
  func endAsked(_ name: String, _ plan: String, _ amount: Money) -> String {
    "\(name) \(plan) \(money(amount)): 結束辦理, 不能恢復."
  }
  var freezePanelTitle: String { "客戶本人確認凍結" }
  var freezePanelHint: String { "r 輸入回覆  其他鍵關閉" }
  func confirmed(_ tail: String) -> String { "已確認凍結, 授權單號尾號 \(tail)" }
  var theySee: String { "客戶手機上顯示:" }
  func customersView(_ owner: String, _ amount: Money, _ phone: String) -> [String] {
    ["\(owner)", "為 \(phone) 凍結 \(money(amount)) ?", "凍結不是扣款, 不計息.", "[同意]  [不同意]"]
  }
  var codeNeedsRoom: String { "視窗至少 80x24 才能顯示 QR 碼" }
  var ownerIsSimulated: String { "示範: 由模擬額度方回覆." }
  func queried(_ id: String) -> String { "已查詢請求 \(id): 額度方已回覆, 未重發" }
}
