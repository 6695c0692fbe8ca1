internal import ArgumentParser
internal import Sealing
internal import Workflows

struct RewrapCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rewrap",
    abstract: "Give old records to the new custodians, with a threshold of the old ones.",
    discussion: """
      First put the new custodians into policy.toml with `blindsift rewrap --custodian …`; new \
      reports go to them from then on. Then `blindsift request rewrap`, grants of the old \
      custodians, and this: reports and quarantined lines both. The request names the new set, so \
      that grants are good for no other. Logged in the ledger.

      Example:
        blindsift rewrap --custodian dora.key.pub --custodian emil.key.pub --threshold 2
        blindsift request rewrap --reason custodian_change --ticket SEC-3 -o request.json
        blindsift rewrap --grant amira.grant --grant boris.grant
      """)

  @OptionGroup var store: StoreOptions

  @Option(name: .long, help: "A custodian of the new set; repeat for each.")
  var custodian: [String] = []

  @Option(name: .long, help: "How many of the new set must agree.")
  var threshold: Int?

  @Option(name: .long, help: "An old custodian's grant; as many as the old threshold.")
  var grant: [String] = []

  func validate() throws {
    if custodian.isEmpty == grant.isEmpty {
      throw ValidationError("Give either the new --custodian set or the old custodians' --grant.")
    }
  }

  func run() async throws {
    try await perform {
      let surroundings = store.surroundings()
      if grant.isEmpty {
        let custodians = try Rewrapping.changeCustodians(
          surroundings, custodianFiles: custodian, threshold: threshold)
        let names = custodians.keys.map(\.name).joined(separator: ", ")
        Output.note("New records are sealed for: \(names). Their set is \(custodians.id.hex).")
        Output.note("Old ones: blindsift request rewrap --reason custodian_change … and grants.")
      } else {
        let done = try Rewrapping.run(surroundings, grantFiles: grant)
        Output.note("\(done.records) records are now wrapped for the new custodians.")
        if done.remaining > 0 {
          Output.note("\(done.remaining) are still an earlier set's: blindsift request rewrap …")
        }
      }
    }
  }
}
