import Lending

extension RecordScript {
  /// Carriers, outlets, three programmes and a partner with its deposit of 3,000,000.00.
  mutating func setScene() {
    let day = "2026-01-05"
    for (carrier, name) in [("cmcc", "中国移动"), ("ct", "中国电信")] {
      tell(day, "carrier-registered", ["carrier": .string(carrier), "name": .string(name)])
    }
    for (outlet, carrier, province) in [("hz-01", "cmcc", "33"), ("zz-01", "ct", "41")] {
      tell(
        day, "outlet-opened",
        [
          "outlet": .string(outlet), "carrier": .string(carrier), "name": "营业厅",
          "province": .string(province), "city": "城",
        ])
    }
    publish()
    tell(
      day, "partner-registered",
      [
        "partner": "P-01", "name": "甲一科技有限公司", "companyCode": "91119999DEM000014R",
        "founded": "2020-03-01", "scopes": ["promotion", "expansion"],
        "requiredDeposit": "3000000.00", "contractEnds": "2027-12-31",
      ])
    for kind in ["lender-authorisation", "consumer-product-experience", "clean-record"] {
      tell(
        day, "evidence-filed",
        [
          "partner": "P-01", "evidence": .string(kind), "lapses": "2027-06-30",
          "reference": "ZL-1",
        ])
    }
    tell(
      day, "deposit-paid-in",
      ["partner": "P-01", "amount": "3000000.00", "reference": "BANK-1"])
    tell(
      day, "agent-engaged",
      [
        "partner": "P-01", "agent": "A7", "outlets": ["hz-01", "zz-01"],
        "person": ["name": "周敏"],
      ])
  }

  private mutating func publish() {
    publish(
      "wld",
      [
        .init("carrier", "cmcc"), .init("source", "weilidai"), .init("provinces", ["33"]),
        .init("phones", [["model": "X90 256G", "price": "5999.00"]]),
        .init("periods", [12]), .init("annualRate", "0"), .init("freeze", ["basis": "price"]),
        .init("capture", ["overdueDays": 10]),
        .init("carrierReports", ["portOut": "remaining-due"]),
      ])
    publish(
      "hbz",
      [
        .init("carrier", "cmcc"), .init("source", "huabei"), .init("provinces", ["33"]),
        .init(
          "phones",
          [["model": "M20 128G", "price": "2999.00", "instantDiscount": "1200.00"]]),
        .init("periods", [24]), .init("annualRate", "0"),
        .init("freeze", ["basis": "principal"]), .init("discountFinanced", true),
        .init("payer", "carrier"), .init("carrierReports", ["arrears": "notice-then-capture"]),
        .init("capture", ["trigger": "breach", "overdueDays": 10, "noticeDays": 3]),
      ])
    publish(
      "xyg",
      [
        .init("carrier", "ct"), .init("source", "weilidai"), .init("provinces", ["41"]),
        .init("phones", [["model": "M20 Pro 128G", "price": "4599.00"]]),
        .init("periods", [24]), .init("annualRate", "14.6"),
        .init("penaltyDailyRate", "0.06"), .init("freeze", ["basis": "principal"]),
        .init("capture", ["overdueDays": 10]),
        .init("carrierReports", ["portOut": "remaining-due"]),
      ])
  }

  private mutating func publish(_ programme: String, _ own: [JSON.Member]) {
    let shared: [JSON.Member] = [
      .init("name", "信用购机"), .init("owner", "额度方"), .init("organiser", "组织方"),
      .init("funder", "资金方"),
      .init(
        "servicePlans", [["name": "129元套餐", "monthlyFee": "129.00", "months": 24]]),
      .init("method", "equal-instalment"), .init("leastPrincipal", "500.00"),
      .init("mostPrincipal", "20000.00"), .init("freezeExtraDays", 30),
      .init("release", "per-instalment"),
      .init("consents", [["purpose": "quota-freeze", "version": "2026-1"]]),
      .init("requiredDeposit", "3000000.00"), .init("intakeStopsBelowPercent", 80),
    ]
    tell(
      "2026-01-05", "programme-published",
      ["from": "2026-01-01", "programme": .string(programme), "terms": .object(shared + own)])
  }
}
