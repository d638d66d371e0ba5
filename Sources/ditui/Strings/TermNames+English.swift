import Lending

nonisolated extension English: TermNames {
  func name(_ report: CarrierReport) -> String {
    switch report {
    case .arrears: "arrears"
    case .suspension: "suspension"
    case .downgrade: "plan downgrade"
    case .cancellation: "SIM cancellation"
    case .portOut: "number port-out"
    }
  }

  func name(_ meaning: CarrierMeaning) -> String {
    switch meaning {
    case .nothing: "nothing"
    case .rebateStops: "rebate stops"
    case .noticeThenCapture: "notice, then capture"
    case .remainingDue: "all the rest falls due"
    }
  }

  func name(_ rule: ReleaseRule) -> String {
    switch rule {
    case .perInstalment: "after each instalment"
    case .atEnd: "at the end"
    }
  }

  func name(_ trigger: CaptureTrigger) -> String {
    switch trigger {
    case .overdue: "days past due"
    case .breach: "breach"
    }
  }

  func name(_ basis: FreezeBasis) -> String {
    switch basis {
    case .price: "device price"
    case .principal: "principal times a factor"
    case .principalAndCharges: "principal and charges"
    }
  }

  func name(_ outcome: ApplicationOutcome) -> String {
    switch outcome {
    case .declined: "declined"
    case .withdrawn: "withdrawn"
    case .timedOut: "timed out"
    case .insufficient: "quota not enough"
    }
  }

  func name(_ result: PrecheckResult) -> String {
    switch result {
    case .passed: "passed"
    case .insufficient: "not enough"
    case .refused: "refused"
    }
  }

  func name(_ result: OperationResult) -> String {
    switch result {
    case .done: "done"
    case .failed: "failed"
    case .unknown: "result unknown"
    }
  }

  func name(_ failure: OperationFailure) -> String {
    switch failure {
    case .declined: "the customer declined"
    case .timedOut: "the customer did not confirm in time"
    case .insufficient: "quota not enough"
    case .maintenance: "the owner's system is down for maintenance"
    case .refused: "the owner refused"
    }
  }

  func name(_ component: Component) -> String {
    switch component {
    case .cost: "cost of recovery"
    case .fee: "fee"
    case .penalty: "penalty interest"
    case .interest: "interest"
    case .principal: "principal"
    }
  }

  func name(_ method: Schedule.Method) -> String {
    switch method {
    case .equalInstalment: "equal instalment"
    case .equalPrincipal: "equal principal"
    case .interestFirst: "interest first"
    case .flat: "flat interest"
    }
  }

  func name(_ basis: Schedule.RateBasis) -> String {
    switch basis {
    case .annual: "annual rate"
    case .daily: "daily rate"
    }
  }

  func name(_ count: Schedule.DayCount) -> String {
    switch count {
    case .thirty360: "30/360"
    case .actual365: "actual/365"
    case .actual360: "actual/360"
    case .actual364: "actual/364"
    case .actualActual: "actual/actual"
    }
  }

  func name(_ rounding: Rounding) -> String {
    switch rounding {
    case .halfUp: "half up"
    case .halfEven: "half to even"
    }
  }
  func name(_ rule: PenaltyGrace) -> String {
    switch rule {
    case .free: "free, also once they have passed"
    case .fromDue: "once they have passed, from the due day"
    }
  }
}
