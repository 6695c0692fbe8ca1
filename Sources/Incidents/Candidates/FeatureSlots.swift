/// The features a scan looks at, by conversation: each once, a byte for each.
struct FeatureSlots: Sendable {
  private var offsets: [Int32] = [0]
  private var slots: [UInt8] = []

  /// The places of features in a list of at most 255. Linear in the features shown.
  init(_ table: ConversationTable, features: [Int]) {
    precondition(features.count <= 255, "a place is a byte")
    var place = [Int16](repeating: -1, count: table.features.count)
    for (index, feature) in features.enumerated() { place[feature] = Int16(index) }
    var last = [Int32](repeating: -1, count: features.count)
    offsets.reserveCapacity(table.count + 1)
    for unit in 0..<table.count {
      table.forEachFeature(of: unit) { feature in
        let slot = Int(place[feature])
        guard slot >= 0, last[slot] != unit else { return }
        last[slot] = Int32(unit)
        slots.append(UInt8(slot))
      }
      offsets.append(Int32(slots.count))
    }
  }

  /// Calls with the place of each feature a conversation shows.
  @inline(__always)
  func forEach(of unit: Int, _ body: (_ place: Int) -> Void) {
    for index in Int(offsets[unit])..<Int(offsets[unit + 1]) { body(Int(slots[index])) }
  }
}
