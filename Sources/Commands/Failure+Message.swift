internal import Glibc
internal import Incidents
internal import Ledger
internal import Redaction
internal import Sealing
internal import Signals
internal import Storage
internal import Workflows

/// The one place that words errors. Facts and a next step; never a user's text.
extension Failure {
  /// What to say, and the exit code.
  struct Message {
    var text: String
    var hints: [String] = []
    var code: Int32

    init(_ text: String, _ code: Int32, hints: String...) {
      self.text = text
      self.code = code
      self.hints = hints
    }
  }

  static func message(for error: any Error) -> Message {
    switch error {
    case let error as Failure: message(error)
    case let error as WorkflowError: message(error)
    case let error as StorageError: message(error)
    case let error as SealingError: message(error)
    case let error as LedgerError: message(error)
    case let error as SignalsError: message(error)
    case let error as RedactionError: message(error)
    case let error as ScenarioError: message(error)
    default: Message("something unforeseen went wrong; this is a defect", ExitStatus.defect)
    }
  }

  private static func message(_ error: Failure) -> Message {
    switch error {
    case .noTerminal:
      Message(
        "a passphrase is needed, and there is no terminal to ask on", ExitStatus.notPermitted)
    case .emptyPassphrase: Message("the passphrase is empty", ExitStatus.usage)
    case .passphrasesDiffer: Message("the two passphrases differ", ExitStatus.usage)
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  private static func message(_ error: WorkflowError) -> Message {
    switch error {
    case .noStorePath:
      Message(
        "no place for the store is known", ExitStatus.usage,
        hints: "Give --store DIR, or set BLINDSIFT_STORE.")
    case .noKeyRingPath:
      Message(
        "no place for the key ring is known", ExitStatus.usage,
        hints: "Set BLINDSIFT_KEYS to a directory outside the store.")
    case .keyRingInStore(let path):
      Message(
        "the key ring \(path) would lie inside the store", ExitStatus.usage,
        hints:
          "A backup of the store would hold its keys. Set BLINDSIFT_KEYS to a place outside it.")
    case .noStore(let path): noStore(path)
    case .storeExists(let path): storeExists(path)
    case .policyMissing(let path):
      Message(
        "there is a store at \(path) whose policy.toml is missing", ExitStatus.cannotCreate,
        hints: "Put policy.toml back from a backup; nothing was changed.")
    case .unreadable(let path, let code):
      Message("cannot read \(path): \(reason(code))", ExitStatus.unreadableInput)
    case .unexpectedContent(let path, let problem):
      Message(
        (path == "-" ? "the input" : path)
          + (problem.map { ": \($0)" } ?? " is not what was expected there"),
        ExitStatus.unreadableInput)
    case .cannotCreate(let path, let code):
      Message("cannot create \(path): \(reason(code))", ExitStatus.cannotCreate)
    case .cannotWrite(let path, let code):
      Message(
        "cannot write \(path == "-" ? "the output" : path): \(reason(code))",
        ExitStatus.inputOutput)
    case .noCustodians:
      Message(
        "the store has no custodians, so no text was ever kept", ExitStatus.notPermitted,
        hints: "Next: blindsift rewrap --custodian FILE.pub …")
    case .badThreshold(let threshold, let custodians):
      Message(
        "a threshold of \(threshold) does not fit \(custodians) custodians", ExitStatus.usage)
    case .notFound(let what):
      Message("no such \(what) here", ExitStatus.usage)
    case .nothingToOpen(let what):
      Message(
        "nothing of this \(what) is kept: never stored, erased, or expired",
        ExitStatus.notPermitted)
    case .noNight:
      Message(
        "no night's findings are here", ExitStatus.unavailable, hints: "Next: blindsift nightly")
    case .unknownRequest:
      Message(
        "these grants are for a request that was not made here, or is past",
        ExitStatus.notPermitted)
    case .denied: Message("a custodian said no", ExitStatus.notPermitted)
    case .budgetSpent:
      Message(
        "the privacy budget of public releases is spent", ExitStatus.notPermitted,
        hints: "It is public_budget in policy.toml; a change of it is entered into the ledger.")
    case .ledgerDoubt:
      Message(
        "the ledger's key is not the policy's", ExitStatus.notPermitted,
        hints: "Next: blindsift audit verify")
    case .unknownFormat: Message("there is no such format", ExitStatus.usage)
    case .badScenario(let place): Message("the scenario is wrong at \(place)", ExitStatus.usage)
    case .unusableName:
      Message("a name has 1 to 200 characters, none of them a control character", ExitStatus.usage)
    case .outOfRange(let name): Message("\(name) is out of its range", ExitStatus.usage)
    }
  }

  private static func noStore(_ path: String) -> Message {
    Message(
      "there is no store at \(path)", ExitStatus.unreadableInput,
      hints: "Next: blindsift init --store \(path) --custodian FILE.pub …")
  }

  private static func storeExists(_ path: String) -> Message {
    Message("there is a store at \(path) already", ExitStatus.cannotCreate)
  }

  private static func message(_ error: StorageError) -> Message {
    switch error {
    case .noStore(let path): noStore(path)
    case .storeExists(let path): storeExists(path)
    case .cannotCreate(let path, let code):
      Message("cannot create \(path): \(reason(code))", ExitStatus.cannotCreate)
    case .busy(let process):
      Message(
        "another process writes to the store"
          + (process.map { " (\($0))" } ?? ""), ExitStatus.unavailable,
        hints: "Wait for it and run this again.")
    case .full:
      Message(
        "the disk is full; nothing that was acknowledged is lost", ExitStatus.inputOutput,
        hints: "Make room and run the same again.")
    case .inputOutput(let code):
      Message(
        "reading or writing the store failed (SQLite \(code)); nothing acknowledged is lost",
        ExitStatus.inputOutput)
    case .corrupt:
      Message("the database is damaged", ExitStatus.inputOutput, hints: "Restore a backup.")
    case .laterVersion:
      Message("the store was written by a later version of this program", ExitStatus.unavailable)
    case .badPolicy(let key):
      Message("policy.toml is wrong at \(key)", ExitStatus.usage)
    case .database(let code):
      Message("the database refused (SQLite \(code))", ExitStatus.defect)
    }
  }

  private static func message(_ error: SealingError) -> Message {
    switch error {
    case .cryptographyUnavailable:
      Message("libsodium could not be started", ExitStatus.unavailable)
    case .memoryUnavailable:
      Message(
        "locked memory could not be had", ExitStatus.unavailable,
        hints: "Raise the limit: ulimit -l")
    case .malformed(let format):
      Message(
        "this is no valid \(format.rawValue.replacing("_", with: " "))", ExitStatus.unreadableInput)
    case .notAuthentic(let format):
      Message(
        "the \(format.rawValue.replacing("_", with: " ")) is not authentic: wrong keys or changed bytes",
        ExitStatus.notPermitted)
    case .invalidCustodians:
      Message(
        "these custodians do not make a set: too many, twice, or a weak key", ExitStatus.usage)
    case .invalidName:
      Message("a name is 1 to 64 of A-Z a-z 0-9 . _ @ -", ExitStatus.usage)
    case .epochUnavailable:
      Message(
        "the keys of that week were destroyed, or are not on this machine", ExitStatus.notPermitted)
    case .wrongPassphrase: Message("the passphrase is missing or wrong", ExitStatus.notPermitted)
    case .refused(let refusal): message(refusal)
    case .termLength: Message("a term is too long", ExitStatus.defect)
    case .exposedKeyRing(let path):
      Message(
        "the key ring can be read by others, or is no directory of this user: \(path)",
        ExitStatus.notPermitted, hints: "Next: chmod 700 \(path)")
    case .system(let call, let path, let code):
      code == EEXIST
        ? Message("\(path) exists already and is never overwritten", ExitStatus.cannotCreate)
        : Message("\(call) \(path): \(reason(code))", systemCode(call, code))
    }
  }

  private static func systemCode(_ call: String, _ code: Int32) -> Int32 {
    if code == EACCES || code == EPERM { return ExitStatus.notPermitted }
    if code == ENOENT, call == "open" { return ExitStatus.unreadableInput }
    if code == ENOENT, call == "create" { return ExitStatus.cannotCreate }
    return call == "mkdir" ? ExitStatus.cannotCreate : ExitStatus.inputOutput
  }

  private static func message(_ refusal: OpeningRefusal) -> Message {
    let text =
      switch refusal {
      case .missingReason: "a reason code is needed: lower-case letters, digits and _"
      case .missingTicket: "a ticket is needed"
      case .expired: "the request is past its hour"
      case .notYetValid: "the request or grant is dated in the future"
      case .livesTooLong: "the request would live longer than an hour"
      case .selfApproval: "nobody grants what he asks himself, and every request has a requester"
      case .noConsent: "the user did not allow review, and this reason needs it"
      case .exemptionsDiffer: "the request names other exempt reasons than the policy"
      case .otherStore: "the request is for another store"
      case .otherCustodians: "the request is for another set of custodians"
      case .otherRecord: "the request is about another record than the store holds"
      case .otherRequest: "a grant is for another request"
      case .badSignature: "a grant's signature does not hold"
      case .unknownCustodian: "a grant is by somebody who is no custodian here"
      case .tooFewGrants: "too few grants by different custodians"
      case .denied: "a custodian said no"
      case .replayed: "the request was used before"
      case .notInLedger: "the ledger does not prove that it holds the grants"
      case .wrongKind: "this kind of request is for something else"
      }
    return Message(
      "not permitted: \(text)", ExitStatus.notPermitted, hints: "Refusal: \(refusal.rawValue)")
  }

  private static func message(_ error: LedgerError) -> Message {
    switch error {
    case .malformed(let what):
      Message("the ledger's \(what) is not in its format", ExitStatus.notPermitted)
    case .notSigned:
      Message("the checkpoint is not signed by the ledger's key", ExitStatus.notPermitted)
    case .otherLog: Message("the checkpoint is another ledger's", ExitStatus.notPermitted)
    case .doesNotMatchRoot(let size):
      Message(
        "the ledger was changed: its files do not hash to the signed root of \(size) entries",
        ExitStatus.notPermitted)
    case .rolledBack(let size, let remembered):
      Message(
        "the ledger was rolled back: it has \(size) entries and had \(remembered)",
        ExitStatus.notPermitted)
    case .forked(let remembered):
      Message(
        "the ledger does not continue the checkpoint of \(remembered) entries seen before",
        ExitStatus.notPermitted)
    case .memoryLost:
      Message(
        "the key ring has lost the last checkpoint, so a rollback could not be seen",
        ExitStatus.notPermitted,
        hints: "Verify a checkpoint you kept: blindsift audit verify --since FILE;",
        "then put that file into the key ring as ledger-checkpoint.")
    case .missing(let path):
      Message("the ledger lacks a file: \(path)", ExitStatus.notPermitted)
    case .noCheckpoint: Message("the ledger has no checkpoint", ExitStatus.notPermitted)
    case .outOfRange: Message("the ledger has no such entry", ExitStatus.usage)
    case .invalidEntry: Message("an entry does not keep its rules", ExitStatus.defect)
    case .signingFailed: Message("the ledger's key could not sign", ExitStatus.notPermitted)
    case .system(let call, let path, let code):
      Message("\(call) \(path): \(reason(code))", ExitStatus.inputOutput)
    }
  }

  private static func message(_ error: SignalsError) -> Message {
    switch error {
    case .unreadable(let path, let code):
      Message("cannot read \(path): \(reason(code))", ExitStatus.unreadableInput)
    case .corruptCompression(let path):
      Message(
        "\(path) is damaged or cut short; what came before is in", ExitStatus.unreadableInput)
    case .outOfMemory: Message("memory is not available", ExitStatus.unavailable)
    }
  }

  private static func message(_ error: RedactionError) -> Message {
    switch error {
    case .engineUnavailable:
      Message("the pattern engine could not be started", ExitStatus.unavailable)
    case .invalidRule(let name):
      Message("policy.toml: the redaction rule \(name) is not valid", ExitStatus.usage)
    case .missesExample(let name):
      Message(
        "policy.toml: the redaction rule \(name) misses one of its own examples",
        ExitStatus.usage)
    case .findsCounterexample(let name):
      Message(
        "policy.toml: the redaction rule \(name) finds one of its counterexamples",
        ExitStatus.usage)
    }
  }

  private static func message(_ error: ScenarioError) -> Message {
    switch error {
    case .unknownName(let known):
      Message(
        "there is no such scenario", ExitStatus.unreadableInput,
        hints: "Built in: \(known.joined(separator: ", ")); or give a file.")
    case .malformed(let path):
      Message("the scenario is not in its format at \(path)", ExitStatus.unreadableInput)
    case .senseless(let path):
      Message("the scenario makes no sense at \(path)", ExitStatus.unreadableInput)
    }
  }
}
