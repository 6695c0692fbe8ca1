internal import Glibc
internal import Ledger
internal import Sealing
internal import Signals
internal import Storage
internal import Timelines

/// What is installed, writable, locked, expired, out of date.
public enum Doctor {
  /// How a check went.
  public enum Verdict: String, Sendable, Hashable {
    /// As it should be.
    case good
    /// Works, but somebody should look.
    case caution
    /// Does not work.
    case bad
  }

  /// One check.
  public struct Check: Sendable, Hashable {
    /// What was checked.
    public var name: String
    /// How it went.
    public var verdict: Verdict
    /// The fact behind it.
    public var fact: String
  }

  /// All checks.
  public struct Checkup: Sendable, Hashable {
    /// In the order they were made.
    public var checks: [Check]
    /// The exit code: a needed service is missing where a check is bad.
    public var exitCode: Int32? { checks.contains { $0.verdict == .bad } ? 69 : nil }
  }

  /// Makes all checks; none throws.
  public static func run(_ surroundings: Surroundings) -> Checkup {
    var checks: [Check] = []
    func note(_ name: String, _ verdict: Verdict, _ fact: String) {
      checks.append(Check(name: name, verdict: verdict, fact: fact))
    }
    guard let path = surroundings.storePath else {
      note("store", .bad, "no place is known: give --store")
      return Checkup(checks: checks)
    }
    let workspace: Workspace
    do {
      workspace = try Workspace(surroundings)
    } catch WorkflowError.noStore {
      note("store", .bad, "none at \(path): blindsift init")
      return Checkup(checks: checks)
    } catch {
      note("policy", .bad, "policy.toml cannot be read")
      return Checkup(checks: checks)
    }
    checkDirectory(path, note)
    checkKeys(workspace, note)
    checkDatabase(workspace, note)
    checkLedger(workspace, note)
    checkSpace(path, note)
    return Checkup(checks: checks)
  }

  private typealias Note = (String, Verdict, String) -> Void

  private static func checkDirectory(_ path: String, _ note: Note) {
    var status = stat()
    guard stat(path, &status) == 0 else { return note("store", .bad, "cannot be looked at") }
    if status.st_mode & 0o077 != 0 {
      note("store", .caution, "others can look into \(path): chmod 700")
    } else if access(path, W_OK) != 0 {
      note("store", .bad, "\(path) is not writable")
    } else {
      note("store", .good, path)
    }
  }

  private static func checkKeys(_ workspace: Workspace, _ note: Note) {
    do {
      let ring = try workspace.keyRing
      let epochs = try ring.epochs().count
      if KeyRingPlace.isInside(ring.directory, workspace.directory.path) {
        note("key ring", .caution, "\(ring.directory) is inside the store: backups hold the keys")
      } else {
        note("key ring", .good, "\(ring.directory), \(epochs) weeks of keys")
      }
      let due = SealingEpoch(
        at: workspace.surroundings.now.adding(
          seconds: -Int64(workspace.policy.textWeeks) * 7 * 86_400))
      if try ring.epochs().contains(where: { $0 < due }) {
        note("retention", .caution, "texts are past their time: blindsift expire")
      } else {
        note("retention", .good, "nothing is past its time")
      }
    } catch {
      note("key ring", .bad, "cannot be used: its owner and mode must be this user's, 0700")
    }
    if let custodians = workspace.policy.custodians {
      let short = custodians.threshold < 2
      note(
        "custodians", short ? .caution : .good,
        "\(custodians.threshold) of \(custodians.keys.count) must agree"
          + (short ? "; one alone can open everything" : ""))
    } else {
      note("custodians", .caution, "none: texts are discarded")
    }
  }

  private static func checkDatabase(_ workspace: Workspace, _ note: Note) {
    do {
      _ = try StoreLock(workspace.directory)
      note("lock", .good, "free")
    } catch .busy(let process) {
      note("lock", .caution, "held by process \(process.map(String.init) ?? "unknown")")
    } catch {
      note("lock", .bad, "cannot be taken")
    }
    do {
      let store = try workspace.openForReading()
      let counts = try store.counts()
      note("database", .good, "\(counts.signals) signals, \(counts.deploys) deploys")
      if counts.quarantined > 0 {
        note("quarantine", .caution, "\(counts.quarantined) lines wait: blindsift quarantine list")
      }
      if counts.pending > 0 {
        note("outbox", .caution, "\(counts.pending) ledger entries wait for the next ingest")
      }
      if let bytes = try store.latestTimeline(), let timeline = Timeline(json: bytes) {
        let hours =
          (workspace.surroundings.now.milliseconds - timeline.asOf.milliseconds) / Timestamp.hour
        note(
          "last night", hours > 48 ? .caution : .good, "as of \(timeline.asOf.rfc3339)")
      } else {
        note("last night", .caution, "there was none: blindsift nightly")
      }
    } catch {
      note("database", .bad, "cannot be opened")
    }
  }

  private static func checkLedger(_ workspace: Workspace, _ note: Note) {
    do {
      let reader = try workspace.ledgerReader
      guard let checkpoint = try reader.checkpoint() else {
        return note("ledger", .bad, "has no checkpoint")
      }
      if let remembered = try reader.remembered(), remembered.size > checkpoint.size {
        return note("ledger", .bad, "is shorter than it was: restored from a backup?")
      }
      note("ledger", .good, "\(checkpoint.size) entries, signed")
    } catch {
      note("ledger", .bad, "does not hold: blindsift audit verify")
    }
  }

  private static func checkSpace(_ path: String, _ note: Note) {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return }
    let free = (UInt64(status.f_bavail) * UInt64(status.f_frsize)) >> 20
    note("disk", free < 1024 ? .caution : .good, "\(free) MiB free")
  }
}
