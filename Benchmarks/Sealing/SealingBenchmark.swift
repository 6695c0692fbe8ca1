import CSodium
import Foundation
import Sealing
import Signals

/// How many 8 KB reports one core seals for three custodians, beside the bare encryption of as many
/// bytes. Prints one JSON object; all figures are of this thread's CPU time.
@main enum SealingBenchmark {
  static let body = [UInt8](repeating: 0x61, count: 8192)
  static let reportsInBatch = 256
  static let batches = 400

  static func main() throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "blindsift-sealing-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: directory) }
    let keyRing = try KeyRing(directory: directory.path, store: .random())
    let keys = try ["a", "b", "c"].map { try CustodianKeyPair.generate(name: $0).publicKey }
    let custodians = try Custodians(keys: keys, threshold: 2)
    let epoch = SealingEpoch(at: Timestamp(seconds: Int64(Date().timeIntervalSince1970)))
    func sealer() throws -> BatchSealer {
      try BatchSealer(custodians: custodians, keyRing: keyRing, epoch: epoch)
    }
    // Warm caches and the key ring.
    _ = try seal(sealer(), count: reportsInBatch)

    var bytes = 0
    let sealing = try seconds {
      for _ in 0..<batches { bytes += seal(try sealer(), count: reportsInBatch) }
    }
    var made: [BatchSealer] = []
    let publicKeys = try seconds { for _ in 0..<batches { made = [try sealer()] } }
    let yardstick = seconds { for _ in 0..<batches * reportsInBatch { encrypt() } }
    let count = Double(batches * reportsInBatch)
    withExtendedLifetime(made) {}
    print(
      """
      {"reports_per_second": \(Int(count / sealing)), \
      "bare_per_second": \(Int(count / yardstick)), \
      "batch_microseconds": \(Int(publicKeys / Double(batches) * 1e6)), \
      "reports_in_batch": \(reportsInBatch), "sealed_bytes": \(bytes / Int(count))}
      """)
  }

  static func seal(_ sealer: BatchSealer, count: Int) -> Int {
    (0..<count).reduce(0) { sum, number in
      guard let report = try? ReportID.random(),
        let sealed = try? sealer.seal(
          body: body, report: report, signal: "signal-\(number)", allowsTranscriptReview: true)
      else { return sum }
      return sum + sealed.body.count
    }
  }

  /// The same bytes through the stream cipher with one key: the floor under any sealing.
  static func encrypt() {
    var state = crypto_secretstream_xchacha20poly1305_state()
    var header = [UInt8](repeating: 0, count: 24)
    var output = [UInt8](repeating: 0, count: body.count + 17)
    crypto_secretstream_xchacha20poly1305_init_push(
      &state, &header, [UInt8](repeating: 7, count: 32))
    crypto_secretstream_xchacha20poly1305_push(
      &state, &output, nil, body, UInt64(body.count), nil, 0, 3)
  }

  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return clock() - start
  }

  static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
