import Lending

nonisolated extension Hant: InputNames {
  func name(_ form: Lending.Form) -> String {
    switch form {
    case .amount: "兩位小數的金額，如 \"1234.50\""
    case .day: "日期，如 \"2026-01-15\""
    case .instant: "日期和時間，如 \"2026-01-15T10:42:00\""
    case .count: "整數"
    case .rate: "百分數，如 \"14.6\""
    case .text: "非空白的文字"
    case .frequency: "數字加單位，如 \"1 month\"、\"2 weeks\""
    case .choice: "ditui events 所列的詞之一"
    case .list: "清單"
    case .boolean: "true 或 false"
    case .object: "物件"
    case .identifier: "由字母、數字和連字號組成的編號"
    }
  }

  func name(_ fault: IdentifierFault) -> String {
    switch fault {
    case .length: "位數不對"
    case .character: "含有不允許的字元"
    case .region: "省份代碼不存在"
    case .date: "日期不存在"
    case .future: "出生日期在未來"
    case .age: "出生年份早於 1900"
    case .check: "校驗碼不符，請核對"
    case .division: "行政區劃代碼不存在"
    case .organisationCheck: "組織機構代碼校驗碼不符"
    }
  }

  func name(_ requirement: Requirement) -> String {
    switch requirement {
    case .precheck: "有通過且未過期的預審"
    case .costForm: "簽成本明示表"
    case .contract: "簽貸款合約"
    case .authorisation: "有凍結的授權單號"
    case .carrierContract: "簽電信商合約"
    case .handOver: "交機"
    case .disbursement: "放款"
    case .returnStep: "完成退貨的上一步"
    case .pause: "有進行中的暫停"
    case .overdue: "有逾期款項"
    case .exit: "辦理退出合作"
    case .request: "發起請求"
    case .funderConsent: "取得資金方同意（有逾期）"
    }
  }
}
