import Lending

nonisolated extension Hans: InputNames {
  func name(_ form: Lending.Form) -> String {
    switch form {
    case .amount: "两位小数的金额，如 \"1234.50\""
    case .day: "日期，如 \"2026-01-15\""
    case .instant: "日期和时间，如 \"2026-01-15T10:42:00\""
    case .count: "整数"
    case .rate: "百分数，如 \"14.6\""
    case .text: "非空白的文字"
    case .frequency: "数字加单位，如 \"1 month\"、\"2 weeks\""
    case .choice: "ditui events 所列的词之一"
    case .list: "列表"
    case .boolean: "true 或 false"
    case .object: "对象"
    case .identifier: "由字母、数字和连字符组成的编号"
    }
  }

  func name(_ fault: IdentifierFault) -> String {
    switch fault {
    case .length: "位数不对"
    case .character: "含有不允许的字符"
    case .region: "省份代码不存在"
    case .date: "日期不存在"
    case .future: "出生日期在未来"
    case .age: "出生年份早于 1900"
    case .check: "校验位不符，请核对"
    case .division: "行政区划代码不存在"
    case .organisationCheck: "组织机构代码校验位不符"
    }
  }

  func name(_ requirement: Requirement) -> String {
    switch requirement {
    case .precheck: "有通过且未过期的预审"
    case .costForm: "签成本明示表"
    case .contract: "签贷款合同"
    case .authorisation: "有冻结的授权单号"
    case .carrierContract: "签运营商合约"
    case .handOver: "交机"
    case .disbursement: "放款"
    case .returnStep: "完成退货的上一步"
    case .pause: "有进行中的暂停"
    case .overdue: "有逾期款项"
    case .exit: "办理退出合作"
    case .request: "发起请求"
    case .funderConsent: "取得资金方同意（有逾期）"
    }
  }
}
