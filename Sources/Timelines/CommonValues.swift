public import Incidents
internal import Signals

/// Which values of dimensions may be shown. A value is its sender's word: one that a single account
/// sends could name that account.
public enum CommonValues {
  /// Values that at least `k` accounts sent within one quarter, or that the fleet's own traffic or
  /// deploys name, by dimension. `quarters` says of each row in which its account's pseudonym was made;
  /// none for all in one. Linear in signals times dimensions times quarters.
  public static func names(
    _ table: ObservationTable, k: Int, quarters: [UInt32] = []
  ) -> [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    for column in table.dimensions {
      for quarter in quarters.isEmpty ? [nil] : Set(quarters).map(Optional.some) {
        var accounts = [Set<Int32>](repeating: [], count: column.values.count)
        for (row, code) in column.codes.enumerated() where code >= 0 {
          guard quarter.map({ $0 == quarters[row] }) ?? true else { continue }
          if accounts[Int(code)].count < k { accounts[Int(code)].insert(table.accounts[row]) }
        }
        names[column.name, default: []].formUnion(
          column.values.indices.filter { accounts[$0].count >= k }.map { column.values[$0] })
      }
    }
    for column in table.traffic.dimensions {
      names[column.name, default: []].formUnion(column.values)
    }
    for deploy in table.deploys {
      for (name, values) in deploy.scope { names[name, default: []].formUnion(values) }
    }
    return names
  }
}
