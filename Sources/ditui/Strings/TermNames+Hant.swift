import Lending

nonisolated extension Hant: TermNames {
  func name(_ report: CarrierReport) -> String {
    switch report {
    case .arrears: "欠費"
    case .suspension: "停機"
    case .downgrade: "方案降級"
    case .cancellation: "銷號"
    case .portOut: "攜號轉網"
    }
  }

  func name(_ meaning: CarrierMeaning) -> String {
    switch meaning {
    case .nothing: "無影響"
    case .rebateStops: "停止返費"
    case .noticeThenCapture: "通知後扣款"
    case .remainingDue: "剩餘全部到期"
    }
  }

  func name(_ rule: ReleaseRule) -> String {
    switch rule {
    case .perInstalment: "每期還款後"
    case .atEnd: "結清後"
    }
  }

  func name(_ trigger: CaptureTrigger) -> String {
    switch trigger {
    case .overdue: "逾期天數"
    case .breach: "違約"
    }
  }

  func name(_ basis: FreezeBasis) -> String {
    switch basis {
    case .price: "等於手機價格"
    case .principal: "本金乘係數"
    case .principalAndCharges: "本金加息費"
    }
  }

  func name(_ outcome: ApplicationOutcome) -> String {
    switch outcome {
    case .declined: "已拒絕"
    case .withdrawn: "客戶撤回"
    case .timedOut: "逾時"
    case .insufficient: "額度不足"
    }
  }

  func name(_ result: PrecheckResult) -> String {
    switch result {
    case .passed: "通過"
    case .insufficient: "額度不足"
    case .refused: "拒絕"
    }
  }

  func name(_ result: OperationResult) -> String {
    switch result {
    case .done: "成功"
    case .failed: "失敗"
    case .unknown: "結果未知"
    }
  }

  func name(_ failure: OperationFailure) -> String {
    switch failure {
    case .declined: "客戶未同意"
    case .timedOut: "客戶未及時確認"
    case .insufficient: "額度不足"
    case .maintenance: "額度方系統維護"
    case .refused: "額度方拒絕"
    }
  }

  func name(_ component: Component) -> String {
    switch component {
    case .cost: "追償費用"
    case .fee: "費用"
    case .penalty: "罰息"
    case .interest: "利息"
    case .principal: "本金"
    }
  }

  func name(_ method: Schedule.Method) -> String {
    switch method {
    case .equalInstalment: "等額本息"
    case .equalPrincipal: "等額本金"
    case .interestFirst: "先息後本"
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
    case .actual365: "實際/365"
    case .actual360: "實際/360"
    case .actual364: "實際/364"
    case .actualActual: "實際/實際"
    }
  }

  func name(_ rounding: Rounding) -> String {
    switch rounding {
    case .halfUp: "四捨五入"
    case .halfEven: "四捨六入五成雙"
    }
  }
  func name(_ rule: PenaltyGrace) -> String {
    switch rule {
    case .free: "寬限期內始終免罰息"
    case .fromDue: "超過寬限期自還款日起計"
    }
  }
}
