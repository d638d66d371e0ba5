/// What a freeze is taken on.
package enum FreezeSource: String, Choice {
  /// A 微粒贷 line.
  case weilidai
  /// A 花呗 line.
  case huabei
  /// 余额宝 money.
  case yuebao
}
