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

  /// All members, ascending.
  var list: [Int32] { units ?? (0..<Int32(count)).map { $0 } }

  /// The members of a box. Linear, and little more for an axis than a byte read.
  init(_ box: ScopeBox, _ table: ConversationTable) {
    count = table.count
    let axes = box.restrictedAxes
    guard !axes.isEmpty else {
      (units, weights) = (nil, [])
      return
    }
    // The axis that leaves most out comes first: the others are asked of what it leaves.
    let order = axes.map { axis in
      (kept: box.axes[axis].map { table.mass(axis, where: $0) } ?? 0, axis: axis)
    }.sorted { $0 < $1 }
    var found: [Int32] = []
    for (place, entry) in order.enumerated() {
      let flags = (box.axes[entry.axis] ?? []).map { UInt8($0 > 0 ? 1 : 0) }
      let codes = table.codes[entry.axis]
      found =
        place == 0
        ? Self.kept(entry.kept, codes, flags) : Self.kept(found, codes, flags)
    }
    units = found
    let isWhole = axes.allSatisfy { box.axes[$0]?.allSatisfy { $0 == 0 || $0 == 1 } ?? true }
    var weights: [Double] = []
    if !isWhole {
      weights = [Double](repeating: 1, count: found.count)
      for axis in axes {
        guard let values = box.axes[axis] else { continue }
        let codes = table.codes[axis]
        for (place, unit) in found.enumerated() {
          weights[place] *= values[Int(codes[Int(unit)])]
        }
      }
    }
    self.weights = weights
  }

  /// The conversations whose value is kept, of which the number is known. Without a branch for each.
  private static func kept(_ number: Int, _ codes: [UInt8], _ flags: [UInt8]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: number + 1) { result, count in
      codes.withUnsafeBufferPointer { codes in
        flags.withUnsafeBufferPointer { flags in
          for unit in 0..<codes.count {
            result[count] = Int32(truncatingIfNeeded: unit)
            count += Int(flags[Int(codes[unit])])
          }
        }
      }
    }
  }

  /// Those of some conversations whose value is kept.
  private static func kept(_ units: [Int32], _ codes: [UInt8], _ flags: [UInt8]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: units.count + 1) { result, count in
      codes.withUnsafeBufferPointer { codes in
        flags.withUnsafeBufferPointer { flags in
          units.withUnsafeBufferPointer { units in
            for unit in units {
              result[count] = unit
              count += Int(flags[Int(codes[Int(unit)])])
            }
          }
        }
      }
    }
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
