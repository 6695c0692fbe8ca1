internal import Ledger
internal import Sealing
internal import Signals
internal import Storage
public import Timelines

/// The last night's document for everybody, with noise in its numbers and a loss that is paid from a
/// budget.
///
/// The ledger is the account book: what was spent is what its verified entries say, so that neither
/// an old backup nor an edited file gives any back. Where it cannot be read or written, nothing is
/// released. The same night again costs nothing and is the same bytes.
public enum PublicRelease {
  /// A release and what it cost.
  public struct Released: Sendable {
    /// The document.
    public let timeline: Timeline
    /// ρ spent in the store's life, in thousandths, this release included.
    public let spent: Int
    /// ρ there is in all, in thousandths.
    public let budget: Int
  }

  /// How often one account is counted at most, over all cells.
  static let contributions = 24

  /// Releases the last night. `budgetSpent` where it would cost more than is left.
  public static func run(_ surroundings: Surroundings) throws -> Released {
    let workspace = try Workspace(surroundings)
    let keyRing = try workspace.keyRing
    // The lock of the one writer: two releases at once must not both find the same budget.
    let store = try workspace.openForWriting(keyRing)
    guard let run = try store.latestRun(), run.hasAttributions,
      let night = Timeline(json: run.timeline)
    else { throw WorkflowError.noNight }
    let timeline = Triage.apply(try store.decisions(), to: night)
    let window = TimeRange(from: timeline.window.from, to: timeline.window.to)
    let quarters = Quarters.count(in: window)
    let noise = ReleaseNoise(
      rhoThousandths: workspace.policy.publicRho, contributions: max(contributions, quarters),
      pseudonyms: quarters)
    var count = ReleaseCount(timeline)
    try Export.forEachPiece(of: run, in: store) { count.add($0) }
    let counts = count.counts(
      try store.showings(window: window), most: noise.cellsOfPseudonym)
    let cells = timeline.releaseCells
    var generator = try ReleaseGenerator(
      keyRing: keyRing, release: content(timeline, cells, counts, noise))
    let spent = try pay(generator.commitment, workspace, keyRing)
    let distribution = noise.distribution
    var noisy: [ReleaseCell: Int] = [:]
    for cell in cells { noisy[cell] = (counts[cell] ?? 0) + distribution.draw(using: &generator) }
    withExtendedLifetime(store) {}
    return Released(
      timeline: timeline.released(
        noisy, noise: noise, cells: SmallCells(k: workspace.policy.k)),
      spent: spent, budget: workspace.policy.publicBudget)
  }

  /// Everything that determines the release.
  private static func content(
    _ timeline: Timeline, _ cells: [ReleaseCell], _ counts: [ReleaseCell: Int],
    _ noise: ReleaseNoise
  ) -> [UInt8] {
    let numbers = cells.map { String(counts[$0] ?? 0) }.joined(separator: ",")
    let bound = "\(noise.contributions)" + (noise.pseudonyms.map { " in \($0)" } ?? "")
    let head = "\(noise.rhoThousandths) \(bound) \(numbers)\n"
    return Array(head.utf8) + timeline.json
  }

  /// Enters the release, unless it stands in the ledger already; returns what is spent with it.
  private static func pay(
    _ release: [UInt8], _ workspace: Workspace, _ keyRing: KeyRing
  ) throws -> Int {
    let reader = try workspace.ledgerReader
    guard let remembered = try reader.remembered() else { throw WorkflowError.ledgerDoubt }
    let head = try LedgerVerifier.verify(reader, known: [remembered]).checkpoint
    let paid = try reader.entries(from: 0, to: head.size, in: head).filter { $0.kind == .release }
    var losses: [[UInt8]: Int] = [:]
    for entry in paid {
      losses[entry.commitments["release"] ?? entry.nonce] = entry.counts["rho_thousandths"] ?? 0
    }
    let spent = losses.values.reduce(0, +)
    if losses[release] != nil { return spent }
    let cost = workspace.policy.publicRho
    guard spent + cost <= workspace.policy.publicBudget else { throw WorkflowError.budgetSpent }
    try workspace.enter(
      [
        try LedgerEntry(
          kind: .release, time: workspace.surroundings.now, nonce: LedgerCommitments.nonce(),
          commitments: ["release": release],
          counts: [
            "rho_thousandths": cost, "spent_thousandths": spent + cost,
            "budget_thousandths": workspace.policy.publicBudget,
          ])
      ], keyRing)
    return spent + cost
  }
}
