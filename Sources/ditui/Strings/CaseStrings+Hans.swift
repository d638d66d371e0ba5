import Lending

nonisolated extension Hans: CaseStrings {
  var needsCostForm: String { "下一步: 客户阅读并签署成本明示表. Enter" }
  var needsContract: String { "下一步: 客户签借款合同. Enter" }
  func needsFreeze(_ amount: Money) -> String { "下一步: 发起冻结 \(money(amount)). Enter" }
  var freezeLead: String { "由客户在本人手机上确认, 他人不得代办." }
  func waitsForCustomer(_ amount: Money, _ left: String) -> String {
    "等客户确认冻结 \(money(amount)), \(left). v 出示二维码"
  }
  var confirmationEnded: String { "客户未及时确认. v 先关闭旧请求再重新发起" }
  var onTheirTelephone: String { "以额度方答复为准, r 录入." }
  func freezeResultUnknown(_ id: String) -> String { "请求 \(id) 结果未知. r 查询结果" }
  var neverSentAgain: String { "不可重发: 同一金额可能被冻结两次." }
  func freezeFailedBecause(_ cause: String) -> String { "冻结失败: \(cause)" }
  var waysOnAfterFailure: String { "Enter 看其他办法" }
  var needsCarrierContract: String { "已冻结. 下一步: 签运营商套餐合约. Enter" }
  var needsHandOverNow: String { "下一步: 扫串号交机. Enter" }
  func waitsForDisbursement(_ elapsed: String) -> String { "已交机 待放款 \(elapsed)" }
  var disbursementLate: String { "! 超过 24 小时: 立即报督导并联系资金方" }
  func funderDisburses(_ funder: String) -> String { "由\(funder)放款, 信贷员登记" }
  var caseDone: String { "已放款, 此件办结. Enter 看分期" }
  func caseEnded(_ outcome: String) -> String { "办理已结束: \(outcome)" }
  func stillFrozen(_ amount: Money) -> String { "仍冻结 \(money(amount)), 须请额度方解冻" }
  func consentsLack(_ names: String) -> String { "缺少同意: \(names)" }
  var consentsComplete: String { "同意齐全" }
  var caseFigures: String { "要素" }
  var caseSteps: String { "步骤" }
  var notYetDone: String { "未办" }
  func untilTold(_ until: Moment) -> String { "至 \(moment(until))" }
  func authorised(_ tail: String, _ amount: String) -> String { "已冻结 \(amount), 授权单号尾号 \(tail)" }
  func handedOverTold(_ receipt: String, _ imei: String) -> String {
    "签收单号 \(receipt), 串号尾号 \(imei)"
  }
  func carrierContractTold(_ contract: String) -> String { "运营商合约 \(contract), 未交机" }
  var noAuthorisationNoHandOver: String { "尚无授权单号, 不能交机" }
  var noQRNow: String { "没有等客户确认的冻结" }
  var nothingToQuery: String { "没有未结的请求" }
  var noWayOnNow: String { "没有失败的冻结" }
  var queryFirst: String { "有未结的请求, 先查询结果" }
  func oldClosedFirst(_ id: String) -> String { "旧请求 \(id) 已按超时关闭, 再发起新请求" }
  var wayAskAgain: String { "重新发起冻结 (新请求号)" }
  var wayOtherPhone: String { "换机型或首付, 重签成本明示表" }
  func wayOtherLine(_ source: String) -> String { "换额度来源: \(source), 另开一件" }
  func endsForOtherLine(_ name: String, _ plan: String) -> String {
    "\(name) 的 \(plan) 按额度不足结束, 另开一件."
  }
  var contractNumber: String { "合同编号" }
  var onlyForPaper: String { "纸质才填" }
  var loanContractTitle: String { "借款合同" }
  func contractLead(_ name: String, _ amount: Money) -> String {
    "\(name) 按已签明示表借款 \(money(amount))."
  }
  var authorisationNumber: String { "授权单号" }
  var onlyWhenDone: String { "成功才填" }
  var causeOfFailure: String { "失败原因" }
  var onlyWhenInsufficient: String { "额度不足才填" }
  func queryLead(_ id: String, _ amount: Money) -> String {
    "录入额度方对请求 \(id) (\(money(amount))) 的答复. 不会再发请求."
  }
  var answerSimulated: String { "演示: 答复与单号均为模拟." }
  var carrierContractLead: String { "运营商套餐合约的编号." }
  func scanTail(_ tail: String) -> String { "所签手机尾号 \(tail)" }
  var receiptNumber: String { "签收单号" }
  func handOverLead(_ phone: String, _ tail: String) -> String {
    "\(phone), 授权单号尾号 \(tail). 扫手中手机的串号."
  }
  func disbursementLead(_ amount: Money) -> String { "资金方已放款 \(money(amount)), 自今日起计息." }
  func endAsked(_ name: String, _ plan: String, _ amount: Money) -> String {
    "\(name) \(plan) \(money(amount)): 结束办理, 不能恢复."
  }
  var freezePanelTitle: String { "客户本人确认冻结" }
  var freezePanelHint: String { "r 录入答复  其他键关闭" }
  func confirmed(_ tail: String) -> String { "已确认冻结, 授权单号尾号 \(tail)" }
  var theySee: String { "客户手机上显示:" }
  func customersView(_ owner: String, _ amount: Money, _ phone: String) -> [String] {
    ["\(owner)", "为 \(phone) 冻结 \(money(amount)) ?", "冻结不是扣款, 不计息.", "[同意]  [不同意]"]
  }
  var codeNeedsRoom: String { "窗口至少 80x24 才能显示二维码" }
  var ownerIsSimulated: String { "演示: 由模拟额度方答复." }
  func queried(_ id: String) -> String { "已查询请求 \(id): 额度方已答复, 未重发" }
}
