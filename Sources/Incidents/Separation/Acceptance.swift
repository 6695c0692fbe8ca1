/// Whether enough different people stand behind a component.
struct Support: Sendable {
  /// Effective number of accounts: (Σ r)² / Σ r² over the accounts.
  var effective: Double
  /// Share of the largest account.
  var largest: Double
  /// Conversations, weighted.
  var conversations: Double

  /// The support of a component given its responsibilities. Linear.
  init(_ table: ConversationTable, responsibility: SparseColumn) {
    var byAccount = [Double](repeating: 0, count: table.accounts)
    responsibility.forEach { byAccount[Int(table.account[$0])] += $1 * table.weight[$0] }
    let total = byAccount.reduce(0, +)
    let square = byAccount.reduce(0) { $0 + $1 * $1 }
    conversations = total
    effective = square > 0 ? total * total / square : 0
    largest = total > 0 ? (byAccount.max() ?? 0) / total : 1
  }

  /// Whether it suffices.
  func suffices(_ options: SeparationOptions) -> Bool {
    effective > options.leastAccounts && largest < options.largestAccount
  }
}
