import Lending

/// The words of fields that take one of a closed list.
extension Words {
  /// What a field called `field` says with the wire word `raw`; the wire word where it is none of a list.
  ///
  /// A field has one list of words, but for `purpose` and `result`, which have two without a word that
  /// means something else in each.
  package func choice(_ raw: String, of field: String) -> String { word(raw, of: field) ?? raw }

  private func word(_ raw: String, of field: String) -> String? {
    func said<Value: RawRepresentable>(_ name: (Value) -> String) -> String?
    where Value.RawValue == String { Value(rawValue: raw).map(name) }
    switch field {
    case "advance", "allocation", "charges", "component":
      return said { (it: Component) in name(it) }
    case "arrears", "cancellation", "downgrade", "portOut", "suspension":
      return said { (it: CarrierMeaning) in name(it) }
    case "basis": return said { (it: FreezeBasis) in name(it) }
    case "borrower": return said { (it: Borrower) in name(it) }
    case "cause": return said { (it: DeductionCause) in name(it) }
    case "dayCount": return said { (it: Schedule.DayCount) in name(it) }
    case "evidence": return said { (it: EvidenceKind) in name(it) }
    case "excess": return said { (it: ExcessRule) in name(it) }
    case "failure": return said { (it: OperationFailure) in name(it) }
    case "feeBasis": return said { (it: Schedule.FeeBasis) in name(it) }
    case "field": return said { (it: MaskedField) in name(it) }
    case "holidays": return said { (it: Schedule.HolidayRule) in name(it) }
    case "keeping": return said { (it: Schedule.Keeping) in name(it) }
    case "kind": return said { (it: OperationKind) in name(it) }
    case "lateFeeBase": return said { (it: LateFeeBasis) in name(it) }
    case "lenderKind": return said { (it: LenderKind) in name(it) }
    case "method", "methods": return said { (it: Schedule.Method) in name(it) }
    case "multipleRule": return said { (it: Schedule.MultipleRule) in name(it) }
    case "outcome": return said { (it: ApplicationOutcome) in name(it) }
    case "partPeriods": return said { (it: Schedule.PartPeriods) in name(it) }
    case "party": return said { (it: RevenueParty) in name(it) }
    case "payer", "restPayer": return said { (it: Payer) in name(it) }
    case "payout": return said { (it: Payout) in name(it) }
    case "penaltyGrace": return said { (it: PenaltyGrace) in name(it) }
    case "place": return said { (it: ConsentPlace) in name(it) }
    case "province", "provinces": return name(ProvinceCode(raw))
    case "purpose":
      return said { (it: ConsentPurpose) in name(it) } ?? said { (it: LoanPurpose) in name(it) }
    case "quota": return said { (it: QuotaUse) in name(it) }
    case "rateBasis": return said { (it: Schedule.RateBasis) in name(it) }
    case "release": return said { (it: ReleaseRule) in name(it) }
    case "report": return said { (it: CarrierReport) in name(it) }
    case "result":
      return said { (it: OperationResult) in name(it) } ?? said { (it: PrecheckResult) in name(it) }
    case "rounding": return said { (it: Rounding) in name(it) }
    case "schooling": return said { (it: Schooling) in name(it) }
    case "scopes": return said { (it: PartnerScope) in name(it) }
    case "settlementInterest": return said { (it: SettlementInterest) in settlementText(it) }
    case "source": return said { (it: FreezeSource) in name(it) }
    case "span": return said { (it: AllocationSpan) in name(it) }
    case "trade": return said { (it: Trade) in name(it) }
    case "trigger": return said { (it: CaptureTrigger) in name(it) }
    case "verdict": return said { (it: ReviewVerdict) in name(it) }
    case "way": return said { (it: NoticeWay) in name(it) }
    default: return nil
    }
  }

  package func name(_ rule: ExcessRule) -> String {
    switch rule {
    case .credit: pick("转为溢缴款", "轉為溢繳款", "to the credit balance")
    case .next: pick("抵下一期", "抵下一期", "to the next instalment")
    case .last: pick("抵最后一期", "抵最後一期", "to the last instalment")
    case .spread: pick("各期平摊", "各期平攤", "to all instalments alike")
    }
  }

  package func name(_ basis: Schedule.FeeBasis) -> String {
    switch basis {
    case .principal: pick("按本金", "按本金", "of the principal")
    case .instalment: pick("按每期应还", "按每期應還", "of the instalment")
    }
  }

  package func name(_ rule: Schedule.HolidayRule) -> String {
    switch rule {
    case .keep: pick("不顺延", "不順延", "the day stays")
    case .nextWorkday: pick("顺延至下一工作日", "順延至下一工作日", "to the next workday")
    }
  }

  package func name(_ keeping: Schedule.Keeping) -> String {
    switch keeping {
    case .term: keepTerm
    case .instalment: keepInstalment
    }
  }

  package func name(_ basis: LateFeeBasis) -> String {
    switch basis {
    case .principal: pick("未还本金", "未還本金", "unpaid principal")
    case .principalAndInterest: pick("未还本息", "未還本息", "unpaid principal and interest")
    }
  }

  package func name(_ kind: LenderKind) -> String {
    switch kind {
    case .licensed: pick("持牌机构", "持牌機構", "licensed lender")
    case .microLoan: pick("小额贷款公司", "小額貸款公司", "micro-loan company")
    case .privateLender: pick("民间借贷", "民間借貸", "private lender")
    }
  }

  package func name(_ rule: Schedule.MultipleRule) -> String {
    switch rule {
    case .nearest: pick("取最近倍数", "取最近倍數", "the nearest multiple")
    case .up: pick("向上取整", "向上取整", "the next multiple up")
    }
  }

  package func name(_ rule: Schedule.PartPeriods) -> String {
    switch rule {
    case .days360: pick("每月按30天", "每月按30日", "months of 30 days")
    case .calendar: pick("按实际天数", "按實際日數", "calendar days")
    }
  }

  package func name(_ span: AllocationSpan) -> String {
    switch span {
    case .instalment: pick("逐期", "逐期", "instalment by instalment")
    case .component: pick("逐项", "逐項", "component by component")
    }
  }
}
