/// Why a workflow stopped. Facts only; `Commands/Failure+Message` words them.
public enum WorkflowError: Error, Sendable, Hashable {
  /// No place for the store is known: no flag, no environment.
  case noStorePath
  /// No place for the key ring is known.
  case noKeyRingPath
  /// The key ring would lie inside the store.
  case keyRingInStore(path: String)
  /// There is no store at this path.
  case noStore(path: String)
  /// There is a store already.
  case storeExists(path: String)
  /// There are a store's database and ledger, and no policy.
  case policyMissing(path: String)
  /// A file cannot be read.
  case unreadable(path: String, code: Int32)
  /// A file holds something else than it should; with what is wrong where that can be said without
  /// saying what is in it.
  case unexpectedContent(path: String, problem: String? = nil)
  /// An output cannot be created.
  case cannotCreate(path: String, code: Int32)
  /// Writing an output failed.
  case cannotWrite(path: String, code: Int32)
  /// There are no custodians, so nothing was ever sealed.
  case noCustodians
  /// The threshold does not fit the number of custodians.
  case badThreshold(threshold: Int, custodians: Int)
  /// No such signal, quarantine entry or incident in the store.
  case notFound(String)
  /// The record exists, but its body was not kept, has been erased or has expired.
  case nothingToOpen(String)
  /// There has been no night yet.
  case noNight
  /// Grants that belong to no request made here.
  case unknownRequest
  /// A custodian said no.
  case denied
  /// The ledger does not prove what must be proven.
  case ledgerDoubt
  /// A public release would cost more than is left of the privacy budget.
  case budgetSpent
  /// A format's name that is none.
  case unknownFormat(String)
  /// A scenario that cannot be used, and where.
  case badScenario(String)
  /// An argument out of its range.
  case outOfRange(String)
  /// A name that is empty, too long, or would move a terminal's cursor.
  case unusableName
}
