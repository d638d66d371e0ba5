import Lending

/// A case at the counter.
extension Words {
  package var needsCostForm: String {
    pick(
      "下一步: 客户阅读并签署成本明示表. Enter",
      "下一步: 客戶閱讀並簽署成本明示表. Enter",
      "Next: the cost form, read and signed by the customer. Enter")
  }
  package var needsContract: String {
    pick(
      "下一步: 客户签借款合同. Enter",
      "下一步: 客戶簽借款合約. Enter",
      "Next: the customer signs the loan contract. Enter")
  }
  package func needsFreeze(_ amount: Money) -> String {
    pick(
      "下一步: 发起冻结 \(money(amount)). Enter",
      "下一步: 發起凍結 \(money(amount)). Enter",
      "Next: ask for the freeze of \(money(amount)). Enter")
  }
  package var freezeLead: String {
    pick(
      "由客户在本人手机上确认, 他人不得代办.",
      "由客戶在本人手機上確認, 他人不得代辦.",
      "The customer confirms it on their own telephone; nobody does it for them.")
  }
  package func waitsForCustomer(_ amount: Money, _ left: String) -> String {
    pick(
      "等客户确认冻结 \(money(amount)), \(left). v 出示二维码",
      "等客戶確認凍結 \(money(amount)), \(left). v 出示 QR 碼",
      "The customer confirms \(money(amount)): \(left). v shows the QR")
  }
  package var confirmationEnded: String {
    pick(
      "客户未及时确认. v 先关闭旧请求再重新发起",
      "客戶未及時確認. v 先關閉舊請求再重新發起",
      "Not confirmed in time. v closes this request and makes another")
  }
  package var onTheirTelephone: String {
    pick(
      "以额度方答复为准, r 录入.",
      "以額度方回覆為準, r 輸入.",
      "The answer is the owner's; r enters it.")
  }
  package func freezeResultUnknown(_ id: String) -> String {
    pick(
      "请求 \(id) 结果未知. r 查询结果",
      "請求 \(id) 結果未知. r 查詢結果",
      "The result of request \(id) is unknown. r queries it")
  }
  package var neverSentAgain: String {
    pick(
      "不可重发: 同一金额可能被冻结两次.",
      "不可重發: 同一金額可能被凍結兩次.",
      "It is never sent a second time: the same amount could be frozen twice.")
  }
  package func freezeFailedBecause(_ cause: String) -> String {
    pick("冻结失败: \(cause)", "凍結失敗: \(cause)", "The freeze failed: \(cause)")
  }
  package var waysOnAfterFailure: String {
    pick("Enter 看其他办法", "Enter 看其他辦法", "Enter shows the ways on")
  }
  package var needsCarrierContract: String {
    pick(
      "已冻结. 下一步: 签运营商套餐合约. Enter",
      "已凍結. 下一步: 簽電信商方案合約. Enter",
      "Frozen. Next: the carrier's contract for the service plan. Enter")
  }
  package var needsHandOverNow: String {
    pick(
      "下一步: 扫串号交机. Enter",
      "下一步: 掃串號交機. Enter",
      "Next: scan the phone and hand it over. Enter")
  }
  package func waitsForDisbursement(_ elapsed: String) -> String {
    pick(
      "已交机 待放款 \(elapsed)",
      "已交機 待放款 \(elapsed)",
      "Handed over, waits for the disbursement \(elapsed)")
  }
  package var disbursementLate: String {
    pick(
      "! 超过 24 小时: 立即报督导并联系资金方",
      "! 超過 24 小時: 立即報督導並聯絡資金方",
      "! Past 24 hours: tell the supervisor and the funder now")
  }
  package func funderDisburses(_ funder: String) -> String {
    pick(
      "由\(funder)放款, 信贷员登记",
      "由\(funder)放款, 信貸員登記",
      "\(funder) disburses; an officer enters it")
  }
  package var caseDone: String {
    pick(
      "已放款, 此件办结. Enter 看分期",
      "已放款, 此件辦結. Enter 看分期",
      "Disbursed: the case is done. Enter shows the plan")
  }
  package func caseEnded(_ outcome: String) -> String {
    pick(
      "办理已结束: \(outcome)",
      "辦理已結束: \(outcome)",
      "The application has ended: \(outcome)")
  }
  package func stillFrozen(_ amount: Money) -> String {
    pick(
      "仍冻结 \(money(amount)), 须请额度方解冻",
      "仍凍結 \(money(amount)), 須請額度方解凍",
      "\(money(amount)) is frozen yet: the owner is asked to release it")
  }
  package func consentsLack(_ names: String) -> String {
    pick("缺少同意: \(names)", "缺少同意: \(names)", "consents missing: \(names)")
  }
  package var consentsComplete: String { pick("同意齐全", "同意齊全", "every consent given") }
  package var caseFigures: String { pick("要素", "要素", "Figures") }
  package var caseSteps: String { pick("步骤", "步驟", "Steps") }
  package var notYetDone: String { pick("未办", "未辦", "not yet") }
  package func untilText(_ until: Moment) -> String {
    pick("至 \(moment(until))", "至 \(moment(until))", "until \(moment(until))")
  }
  package func authorised(_ tail: String, _ amount: String) -> String {
    pick(
      "已冻结 \(amount), 授权单号尾号 \(tail)",
      "已凍結 \(amount), 授權單號尾號 \(tail)",
      "\(amount) frozen, authorisation ..\(tail)")
  }
  package func handedOverText(_ receipt: String, _ imei: String) -> String {
    pick(
      "签收单号 \(receipt), 串号尾号 \(imei)",
      "簽收單號 \(receipt), 串號尾號 \(imei)",
      "receipt \(receipt), IMEI ..\(imei)")
  }
  package func carrierContractText(_ contract: String) -> String {
    pick(
      "运营商合约 \(contract), 未交机",
      "電信商合約 \(contract), 未交機",
      "carrier's contract \(contract), phone not handed over")
  }
  package var noAuthorisationNoHandOver: String {
    pick("尚无授权单号, 不能交机", "尚無授權單號, 不能交機", "no authorisation number yet: no hand-over")
  }
  package var noQRNow: String {
    pick("没有等客户确认的冻结", "沒有等客戶確認的凍結", "no freeze waits for the customer")
  }
  package var nothingToQuery: String { pick("没有未结的请求", "沒有未結的請求", "no request is open") }
  package var noWayOnNow: String { pick("没有失败的冻结", "沒有失敗的凍結", "nothing has failed") }
  package var queryFirst: String {
    pick("有未结的请求, 先查询结果", "有未結的請求, 先查詢結果", "a request is open: query its result first")
  }
  package func oldClosedFirst(_ id: String) -> String {
    pick(
      "旧请求 \(id) 已按超时关闭, 再发起新请求",
      "舊請求 \(id) 已按逾時關閉, 再發起新請求",
      "Request \(id) was closed as timed out, then a new one made")
  }
  package var wayAskAgain: String {
    pick(
      "重新发起冻结 (新请求号)",
      "重新發起凍結 (新請求號)",
      "Ask for the freeze again, under a new number")
  }
  package var wayOtherPhone: String {
    pick(
      "换机型或首付, 重签成本明示表",
      "換機型或首期款, 重簽成本明示表",
      "Another phone or down payment, with a new cost form")
  }
  package func wayOtherLine(_ source: String) -> String {
    pick(
      "换额度来源: \(source), 另开一件",
      "換額度來源: \(source), 另開一件",
      "Second source: \(source), a new application")
  }
  package func endsForOtherLine(_ name: String, _ plan: String) -> String {
    pick(
      "\(name) 的 \(plan) 按额度不足结束, 另开一件.",
      "\(name) 的 \(plan) 按額度不足結束, 另開一件.",
      "Application \(plan) of \(name) ends as insufficient; a new one begins.")
  }
  package var contractNumber: String { pick("合同编号", "合約編號", "Contract number") }
  package var onlyForPaper: String { pick("纸质才填", "紙本才填", "only for paper") }
  package var loanContractTitle: String { pick("借款合同", "借款合約", "Loan contract") }
  package func contractLead(_ name: String, _ amount: Money) -> String {
    pick(
      "\(name) 按已签明示表借款 \(money(amount)).",
      "\(name) 按已簽明示表借款 \(money(amount)).",
      "\(name) borrows \(money(amount)) on the terms of the signed cost form.")
  }
  package var authorisationNumber: String { pick("授权单号", "授權單號", "Authorisation no.") }
  package var onlyWhenDone: String { pick("成功才填", "成功才填", "when done") }
  package var causeOfFailure: String { pick("失败原因", "失敗原因", "Cause of failure") }
  package var onlyWhenInsufficient: String { pick("额度不足才填", "額度不足才填", "when not enough") }
  package func queryLead(_ id: String, _ amount: Money) -> String {
    pick(
      "录入额度方对请求 \(id) (\(money(amount))) 的答复. 不会再发请求.",
      "輸入額度方對請求 \(id) (\(money(amount))) 的回覆. 不會再發請求.",
      "What the owner answered to request \(id) for \(money(amount)). No second request is made.")
  }
  package var answerSimulated: String {
    pick(
      "演示: 答复与单号均为模拟.",
      "示範: 回覆與單號均為模擬.",
      "Demonstration: the answer and its number are made up.")
  }
  package var carrierContractLead: String {
    pick(
      "运营商套餐合约的编号.",
      "電信商方案合約的編號.",
      "The number that the carrier gave its contract for the service plan.")
  }
  package func scanTail(_ tail: String) -> String {
    pick("所签手机尾号 \(tail)", "所簽手機尾號 \(tail)", "the phone signed for ends in \(tail)")
  }
  package var receiptNumber: String { pick("签收单号", "簽收單號", "Receipt number") }
  package func handOverLead(_ phone: String, _ tail: String) -> String {
    pick(
      "\(phone), 授权单号尾号 \(tail). 扫手中手机的串号.",
      "\(phone), 授權單號尾號 \(tail). 掃手中手機的串號.",
      "\(phone), authorisation ..\(tail). Scan the phone in hand.")
  }
  package func disbursementLead(_ amount: Money) -> String {
    pick(
      "资金方已放款 \(money(amount)), 自今日起计息.",
      "資金方已放款 \(money(amount)), 自今日起計息.",
      "The funder paid out \(money(amount)). Interest runs from today.")
  }
  package func endAsked(_ name: String, _ plan: String, _ amount: Money) -> String {
    pick(
      "\(name) \(plan) \(money(amount)): 结束办理, 不能恢复.",
      "\(name) \(plan) \(money(amount)): 結束辦理, 不能恢復.",
      "\(name), \(plan), \(money(amount)): the application ends and does not come back.")
  }
  package var freezePanelTitle: String {
    pick("客户本人确认冻结", "客戶本人確認凍結", "The customer confirms the freeze")
  }
  package var freezePanelHint: String {
    pick("r 录入答复  其他键关闭", "r 輸入回覆  其他鍵關閉", "r enter the answer  other keys close")
  }
  package func confirmed(_ tail: String) -> String {
    pick(
      "已确认冻结, 授权单号尾号 \(tail)",
      "已確認凍結, 授權單號尾號 \(tail)",
      "Confirmed: frozen, authorisation ..\(tail)")
  }
  package var theySee: String { pick("客户手机上显示:", "客戶手機上顯示:", "On their telephone:") }
  package func customersView(_ owner: String, _ amount: Money, _ phone: String) -> [String] {
    pick(
      ["\(owner)", "为 \(phone) 冻结 \(money(amount)) ?", "冻结不是扣款, 不计息.", "[同意]  [不同意]"],
      ["\(owner)", "為 \(phone) 凍結 \(money(amount)) ?", "凍結不是扣款, 不計息.", "[同意]  [不同意]"],
      [
        "\(owner)", "Freeze \(money(amount)) for \(phone)?", "Not spent, not billed.",
        "[Agree]  [No]",
      ])
  }
  package var codeNeedsRoom: String {
    pick(
      "窗口至少 80x24 才能显示二维码",
      "視窗至少 80x24 才能顯示 QR 碼",
      "The code needs a window of at least 80x24")
  }
  package var ownerIsSimulated: String {
    pick("演示: 由模拟额度方答复.", "示範: 由模擬額度方回覆.", "Demonstration: a simulated owner answers.")
  }
  package func queried(_ id: String) -> String {
    pick(
      "已查询请求 \(id): 额度方已答复, 未重发",
      "已查詢請求 \(id): 額度方已回覆, 未重發",
      "Request \(id) queried: the owner has answered, nothing was sent again")
  }
}
