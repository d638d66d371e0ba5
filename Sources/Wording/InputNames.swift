import Lending

/// Names of written forms, faults of identifiers, and what has to come first.
extension Words {
  package func name(_ form: Lending.Form) -> String {
    switch form {
    case .amount:
      pick(
        "两位小数的金额，如 \"1234.50\"",
        "兩位小數的金額，如 \"1234.50\"",
        "an amount with two decimals, as in \"1234.50\"")
    case .day: pick("日期，如 \"2026-01-15\"", "日期，如 \"2026-01-15\"", "a day, as in \"2026-01-15\"")
    case .instant:
      pick(
        "日期和时间，如 \"2026-01-15T10:42:00\"",
        "日期和時間，如 \"2026-01-15T10:42:00\"",
        "a day and time, as in \"2026-01-15T10:42:00\"")
    case .count: pick("整数", "整數", "a whole number")
    case .rate: pick("百分数，如 \"14.6\"", "百分數，如 \"14.6\"", "a percentage, as in \"14.6\"")
    case .text: pick("非空白的文字", "非空白的文字", "a text that is not blank")
    case .frequency:
      pick(
        "数字加单位，如 \"1 month\"、\"2 weeks\"",
        "數字加單位，如 \"1 month\"、\"2 weeks\"",
        "a number and a unit, as in \"1 month\" or \"2 weeks\"")
    case .choice:
      pick(
        "ditui events 所列的词之一",
        "ditui events 所列的詞之一",
        "one of the words that ditui events lists")
    case .list: pick("列表", "清單", "a list")
    case .boolean: pick("true 或 false", "true 或 false", "true or false")
    case .object: pick("对象", "物件", "an object")
    case .identifier:
      pick(
        "由字母、数字和连字符组成的编号",
        "由字母、數字和連字號組成的編號",
        "an identifier of letters, digits and hyphens")
    }
  }

  package func name(_ fault: IdentifierFault) -> String {
    switch fault {
    case .length: pick("位数不对", "位數不對", "the number of characters is wrong")
    case .character: pick("含有不允许的字符", "含有不允許的字元", "a character is not allowed there")
    case .region: pick("省份代码不存在", "省份代碼不存在", "there is no such province code")
    case .date: pick("日期不存在", "日期不存在", "there is no such date")
    case .future: pick("出生日期在未来", "出生日期在未來", "the date of birth lies in the future")
    case .age: pick("出生年份早于 1900", "出生年份早於 1900", "the year of birth lies before 1900")
    case .check: pick("校验位不符，请核对", "校驗碼不符，請核對", "the check character does not fit: typed wrong?")
    case .division: pick("行政区划代码不存在", "行政區劃代碼不存在", "there is no such division code")
    case .organisationCheck:
      pick(
        "组织机构代码校验位不符",
        "組織機構代碼校驗碼不符",
        "the check character of the organisation code does not fit")
    }
  }

  package func name(_ requirement: Requirement) -> String {
    switch requirement {
    case .precheck: pick("有通过且未过期的预审", "有通過且未過期的預審", "a pre-check that passed and holds")
    case .costForm: pick("签成本明示表", "簽成本明示表", "the signed cost form")
    case .contract: pick("签贷款合同", "簽貸款合約", "the signed loan contract")
    case .authorisation: pick("有冻结的授权单号", "有凍結的授權單號", "the freeze with its authorisation number")
    case .carrierContract: pick("签运营商合约", "簽電信商合約", "the carrier's contract")
    case .handOver: pick("交机", "交機", "the hand-over of the phone")
    case .disbursement: pick("放款", "放款", "the disbursement")
    case .returnStep: pick("完成退货的上一步", "完成退貨的上一步", "the step of the return before this one")
    case .pause: pick("有进行中的暂停", "有進行中的暫停", "a pause that lasts")
    case .overdue: pick("有逾期款项", "有逾期款項", "something overdue")
    case .exit: pick("办理退出合作", "辦理退出合作", "the partner's exit")
    case .request: pick("发起请求", "發起請求", "the request that this answers")
    case .funderConsent:
      pick(
        "取得资金方同意（有逾期）",
        "取得資金方同意（有逾期）",
        "the funder's consent, because something is overdue")
    }
  }
}
