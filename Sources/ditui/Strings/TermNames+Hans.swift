import Lending

nonisolated extension Hans: TermNames {
  func name(_ report: CarrierReport) -> String {
    switch report {
    case .arrears: "欠费"
    case .suspension: "停机"
    case .downgrade: "套餐降档"
    case .cancellation: "销号"
    case .portOut: "携号转网"
    }
  }

  func name(_ meaning: CarrierMeaning) -> String {
    switch meaning {
    case .nothing: "无影响"
    case .rebateStops: "停止返费"
    case .noticeThenCapture: "通知后扣款"
    case .remainingDue: "剩余全部到期"
    }
  }

  func name(_ rule: ReleaseRule) -> String {
    switch rule {
    case .perInstalment: "每期还款后"
    case .atEnd: "结清后"
    }
  }

  func name(_ trigger: CaptureTrigger) -> String {
    switch trigger {
    case .overdue: "逾期天数"
    case .breach: "违约"
    }
  }

  func name(_ basis: FreezeBasis) -> String {
    switch basis {
    case .price: "等于手机价格"
    case .principal: "本金乘系数"
    case .principalAndCharges: "本金加息费"
    }
  }

  func name(_ outcome: ApplicationOutcome) -> String {
    switch outcome {
    case .declined: "已拒绝"
    case .withdrawn: "客户撤回"
    case .timedOut: "超时"
    case .insufficient: "额度不足"
    }
  }

  func name(_ result: PrecheckResult) -> String {
    switch result {
    case .passed: "通过"
    case .insufficient: "额度不足"
    case .refused: "拒绝"
    }
  }

  func name(_ result: OperationResult) -> String {
    switch result {
    case .done: "成功"
    case .failed: "失败"
    case .unknown: "结果未知"
    }
  }

  func name(_ failure: OperationFailure) -> String {
    switch failure {
    case .declined: "客户未同意"
    case .timedOut: "客户未及时确认"
    case .insufficient: "额度不足"
    case .maintenance: "额度方系统维护"
    case .refused: "额度方拒绝"
    }
  }

  func name(_ component: Component) -> String {
    switch component {
    case .cost: "追偿费用"
    case .fee: "费用"
    case .penalty: "罚息"
    case .interest: "利息"
    case .principal: "本金"
    }
  }

  func name(_ method: Schedule.Method) -> String {
    switch method {
    case .equalInstalment: "等额本息"
    case .equalPrincipal: "等额本金"
    case .interestFirst: "先息后本"
    case .flat: "等本等息"
    }
  }

  func name(_ basis: Schedule.RateBasis) -> String {
    switch basis {
    case .annual: "年利率"
    case .daily: "日利率"
    }
  }

  func name(_ count: Schedule.DayCount) -> String {
    switch count {
    case .thirty360: "30/360"
    case .actual365: "实际/365"
    case .actual360: "实际/360"
    case .actual364: "实际/364"
    case .actualActual: "实际/实际"
    }
  }

  func name(_ rounding: Rounding) -> String {
    switch rounding {
    case .halfUp: "四舍五入"
    case .halfEven: "四舍六入五成双"
    }
  }
  func name(_ rule: PenaltyGrace) -> String {
    switch rule {
    case .free: "宽限期内始终免罚息"
    case .fromDue: "超过宽限期自还款日起计"
    }
  }
}
