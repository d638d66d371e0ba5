import Wording

nonisolated extension Words {
  func pageTitle(_ page: WizardScreen.Page) -> String {
    switch page {
    case .identity: pick("身份", "身分", "Identity")
    case .consents: pick("逐项同意", "逐項同意", "Consents")
    case .precheck: pick("受邀与预审", "受邀與預審", "Invitation and pre-check")
    case .phone: pick("手机与套餐", "手機與方案", "Phone and plan")
    case .schedule: pick("还款计划", "還款計劃", "Schedule")
    case .costForm: pick("综合融资成本明示表", "綜合融資成本明示表", "Cost form")
    case .review: pick("核对", "核對", "Review")
    }
  }
}
