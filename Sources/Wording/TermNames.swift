import Lending

/// Names of what programmes and plans are made of.
extension Words {
  package func name(_ report: CarrierReport) -> String {
    switch report {
    case .arrears: pick("欠费", "欠費", "arrears")
    case .suspension: pick("停机", "停機", "suspension")
    case .downgrade: pick("套餐降档", "方案降級", "plan downgrade")
    case .cancellation: pick("销号", "銷號", "SIM cancellation")
    case .portOut: pick("携号转网", "攜號轉網", "number port-out")
    }
  }

  package func name(_ meaning: CarrierMeaning) -> String {
    switch meaning {
    case .nothing: pick("无影响", "無影響", "nothing")
    case .rebateStops: pick("停止返费", "停止返費", "rebate stops")
    case .noticeThenCapture: pick("通知后扣款", "通知後扣款", "notice, then capture")
    case .remainingDue: pick("剩余全部到期", "剩餘全部到期", "all the rest falls due")
    }
  }

  package func name(_ rule: ReleaseRule) -> String {
    switch rule {
    case .perInstalment: pick("每期还款后", "每期還款後", "after each instalment")
    case .atEnd: pick("结清后", "結清後", "at the end")
    }
  }

  package func name(_ trigger: CaptureTrigger) -> String {
    switch trigger {
    case .overdue: pick("逾期天数", "逾期天數", "days past due")
    case .breach: pick("违约", "違約", "breach")
    }
  }

  package func name(_ basis: FreezeBasis) -> String {
    switch basis {
    case .price: pick("等于手机价格", "等於手機價格", "device price")
    case .principal: pick("本金乘系数", "本金乘係數", "principal times a factor")
    case .principalAndCharges: pick("本金加息费", "本金加息費", "principal and charges")
    }
  }

  package func name(_ outcome: ApplicationOutcome) -> String {
    switch outcome {
    case .declined: pick("已拒绝", "已拒絕", "declined")
    case .withdrawn: pick("客户撤回", "客戶撤回", "withdrawn")
    case .timedOut: pick("超时", "逾時", "timed out")
    case .insufficient: pick("额度不足", "額度不足", "quota not enough")
    }
  }

  package func name(_ result: PrecheckResult) -> String {
    switch result {
    case .passed: pick("通过", "通過", "passed")
    case .insufficient: pick("额度不足", "額度不足", "not enough")
    case .refused: pick("拒绝", "拒絕", "refused")
    }
  }

  package func name(_ result: OperationResult) -> String {
    switch result {
    case .done: pick("成功", "成功", "done")
    case .failed: pick("失败", "失敗", "failed")
    case .unknown: pick("结果未知", "結果未知", "result unknown")
    }
  }

  package func name(_ failure: OperationFailure) -> String {
    switch failure {
    case .declined: pick("客户未同意", "客戶未同意", "the customer declined")
    case .timedOut: pick("客户未及时确认", "客戶未及時確認", "the customer did not confirm in time")
    case .insufficient: pick("额度不足", "額度不足", "quota not enough")
    case .maintenance: pick("额度方系统维护", "額度方系統維護", "the owner's system is down for maintenance")
    case .refused: pick("额度方拒绝", "額度方拒絕", "the owner refused")
    }
  }

  package func name(_ component: Component) -> String {
    switch component {
    case .cost: pick("追偿费用", "追償費用", "cost of recovery")
    case .fee: pick("费用", "費用", "fee")
    case .penalty: pick("罚息", "罰息", "penalty interest")
    case .interest: pick("利息", "利息", "interest")
    case .principal: pick("本金", "本金", "principal")
    }
  }

  package func name(_ method: Schedule.Method) -> String {
    switch method {
    case .equalInstalment: pick("等额本息", "等額本息", "equal instalment")
    case .equalPrincipal: pick("等额本金", "等額本金", "equal principal")
    case .interestFirst: pick("先息后本", "先息後本", "interest first")
    case .flat: pick("等本等息", "等本等息", "flat interest")
    }
  }

  package func name(_ basis: Schedule.RateBasis) -> String {
    switch basis {
    case .annual: pick("年利率", "年利率", "annual rate")
    case .daily: pick("日利率", "日利率", "daily rate")
    }
  }

  package func name(_ count: Schedule.DayCount) -> String {
    switch count {
    case .thirty360: "30/360"
    case .actual365: pick("实际/365", "實際/365", "actual/365")
    case .actual360: pick("实际/360", "實際/360", "actual/360")
    case .actual364: pick("实际/364", "實際/364", "actual/364")
    case .actualActual: pick("实际/实际", "實際/實際", "actual/actual")
    }
  }

  package func name(_ rounding: Rounding) -> String {
    switch rounding {
    case .halfUp: pick("四舍五入", "四捨五入", "half up")
    case .halfEven: pick("四舍六入五成双", "四捨六入五成雙", "half to even")
    }
  }

  package func name(_ rule: PenaltyGrace) -> String {
    switch rule {
    case .free: pick("宽限期内始终免罚息", "寬限期內始終免罰息", "free, also once they have passed")
    case .fromDue: pick("超过宽限期自还款日起计", "超過寬限期自還款日起計", "once they have passed, from the due day")
    }
  }
}
