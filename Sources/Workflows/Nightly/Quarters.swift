internal import Incidents
internal import Sealing
internal import Signals

/// In which quarters a window's pseudonyms were made.
///
/// An account has another pseudonym in each quarter, and nobody can tell that they are one account's.
/// So *k* pseudonyms may be fewer than *k* people, unless they are of one quarter.
struct Quarters {
  /// The quarter of each row.
  let ofRow: [UInt32]
  /// The quarter of each account number.
  private let ofAccount: [UInt32]

  /// The quarters of a night's rows. Linear.
  init(_ table: ObservationTable) {
    ofRow = table.times.map { PseudonymEpoch(at: $0).index }
    var ofAccount = [UInt32](
      repeating: 0, count: table.accounts.max().map { Int($0) + 1 } ?? 0)
    for (row, account) in table.accounts.enumerated() { ofAccount[Int(account)] = ofRow[row] }
    self.ofAccount = ofAccount
  }

  /// The quarter in which an account's pseudonym was made.
  func quarter(of account: Int32) -> UInt32 { ofAccount[Int(account)] }

  /// How many people at least stand behind pseudonyms.
  func people(_ accounts: some Sequence<Int32>) -> Int {
    Int(expectedPeople(accounts.map { ($0, 1.0) }))
  }

  /// The same, expected, of pseudonyms each of which counts with a probability.
  func expectedPeople(_ accounts: [(account: Int32, probability: Double)]) -> Double {
    var sums: [UInt32: Double] = [:]
    for (account, probability) in accounts { sums[quarter(of: account), default: 0] += probability }
    return sums.values.max() ?? 0
  }

  /// How many quarters a span touches, and so how many pseudonyms an account may have in it.
  static func count(in window: TimeRange) -> Int {
    let last = max(window.from, Timestamp(milliseconds: window.to.milliseconds - 1))
    return Int(PseudonymEpoch(at: last).index - PseudonymEpoch(at: window.from).index) + 1
  }
}
