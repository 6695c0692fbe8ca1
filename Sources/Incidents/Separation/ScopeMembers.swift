/// The conversations of a box, ascending, and how far each belongs to it.
///
/// Most boxes hold a small part of the fleet, so that passes over a component's conversations cost
/// what it has rather than what there is.
struct ScopeMembers: Sendable {
  /// Conversations of the whole table.
  private let count: Int
  /// Those that belong; nil where all do.
  private let units: [Int32]?
  /// How far each belongs; empty where all belong wholly.
  private let weights: [Double]

  /// Number of members.
  var size: Int { units?.count ?? count }

  /// The members of a box. Linear.
  init(_ box: ScopeBox, _ table: ConversationTable) {
    count = table.count
    var found: [Int32]?
    var weights: [Double]?
    for (axis, values) in box.axes.enumerated() {
      guard let values else { continue }
      let isWhole = values.allSatisfy { $0 == 0 || $0 == 1 }
      let known = found
      let old = weights
      var (kept, left) = ([Int32](), [Double]())
      let codes = table.codes[axis]
      func take(_ place: Int, _ unit: Int) {
        let value = values[Int(codes[unit])]
        guard value > 0 else { return }
        kept.append(Int32(unit))
        if !isWhole || old != nil { left.append((old?[place] ?? 1) * value) }
      }
      if let known {
        for place in known.indices { take(place, Int(known[place])) }
      } else {
        // Counted first: a list that grows by doubling would hold twice what it needs.
        var number = 0
        for code in codes where values[Int(code)] > 0 { number += 1 }
        kept.reserveCapacity(number)
        for unit in codes.indices { take(unit, unit) }
      }
      found = kept
      weights = isWhole && old == nil ? nil : left
    }
    units = found
    self.weights = weights ?? []
  }

  /// Visits the members in ascending order, each with its place in the order.
  @inline(__always)
  func forEach(_ body: (_ place: Int, _ unit: Int, _ member: Double) -> Void) {
    forEach(in: [0..<count], body)
  }

  /// Visits the members within some spans of conversations, which must ascend.
  @inline(__always)
  func forEach(
    in spans: [Range<Int>], _ body: (_ place: Int, _ unit: Int, _ member: Double) -> Void
  ) {
    guard let units else {
      for span in spans { for unit in span { body(unit, unit, 1) } }
      return
    }
    units.withUnsafeBufferPointer { units in
      weights.withUnsafeBufferPointer { weights in
        for span in spans {
          var place = Self.place(of: span.lowerBound, in: units)
          while place < units.count, Int(units[place]) < span.upperBound {
            body(place, Int(units[place]), weights.isEmpty ? 1 : weights[place])
            place += 1
          }
        }
      }
    }
  }

  /// The first place whose conversation is not before one.
  private static func place(of unit: Int, in units: UnsafeBufferPointer<Int32>) -> Int {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(units[middle]) < unit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Finds the places of conversations that are asked for in ascending order.
  struct Cursor {
    private let members: ScopeMembers
    private var next = 0

    init(_ members: ScopeMembers) { self.members = members }

    /// The place of a conversation, nil where it does not belong. Constant on average.
    @inline(__always)
    mutating func place(of unit: Int) -> Int? {
      guard let units = members.units else { return unit }
      while next < units.count, Int(units[next]) < unit { next += 1 }
      return next < units.count && Int(units[next]) == unit ? next : nil
    }

    /// How far the conversation at a place belongs.
    @inline(__always)
    func member(at place: Int) -> Double {
      members.weights.isEmpty ? 1 : members.weights[place]
    }
  }
}
