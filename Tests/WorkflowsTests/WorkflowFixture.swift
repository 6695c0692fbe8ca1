import Foundation
import Signals
import Workflows

/// A place for one test, at a fixed time.
struct WorkflowFixture {
  let directory: URL
  let surroundings: Surroundings

  init(in directory: URL, now: String = "2025-10-02T00:00:00Z") throws {
    self.directory = directory
    surroundings = Surroundings(
      storeFlag: directory.appendingPathComponent("store").path,
      variables: ["BLINDSIFT_KEYS": directory.appendingPathComponent("keys").path],
      now: Timestamp(rfc3339: now) ?? Timestamp(milliseconds: 0))
  }

  /// A store without custodians in a place of its own, which is removed afterwards.
  static func withStore<Result>(
    now: String, _ body: (WorkflowFixture) async throws -> Result
  ) async throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "blindsift-store-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    let fixture = try WorkflowFixture(in: url, now: now)
    _ = try Initialization.run(fixture.surroundings, custodianFiles: [], threshold: nil)
    return try await body(fixture)
  }

  func at(_ time: String) -> Surroundings {
    Surroundings(
      storeFlag: surroundings.storePath, variables: surroundings.variables,
      now: Timestamp(rfc3339: time) ?? Timestamp(milliseconds: 0))
  }

  func write(_ text: String, _ name: String = "input.ndjson") throws -> String {
    let url = directory.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  static func signal(
    _ id: String, account: String = "a", at time: String = "2025-09-01T10:00:00Z",
    consent: Bool = false
  ) -> String {
    #"{"id":"\#(id)","kind":"bug_report","occurred_at":"\#(time)","account":"\#(account)","model":"m","platform":"p","description":"It repeats itself.","consent":{"transcript_review":\#(consent)}}"#
  }
}
