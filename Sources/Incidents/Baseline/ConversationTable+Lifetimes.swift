extension ConversationTable {
  /// Conversations that would have to be missing before a value counts as not there.
  private static let leastMissing = 20.0

  /// The hours between the launch and the retirement of each value of an axis, the missing one last.
  ///
  /// A value is launched within the window where what it has later, spread evenly, would have brought
  /// many conversations before its first; all conversations count, whatever explains them. Linear.
  func lifetimes(_ axis: Int) -> [Range<Int>] {
    let size = axes[axis].size
    var (first, last) = ([Int](repeating: hours, count: size), [Int](repeating: -1, count: size))
    var mass = [Double](repeating: 0, count: size)
    for unit in 0..<count {
      let value = Int(codes[axis][unit])
      first[value] = min(first[value], Int(hour[unit]))
      last[value] = max(last[value], Int(hour[unit]))
      mass[value] += weight[unit]
    }
    return (0..<size).map { value in
      guard last[value] >= first[value] else { return 0..<hours }
      let pace = mass[value] / Double(last[value] - first[value] + 1)
      let isLaunched = pace * Double(first[value]) > Self.leastMissing
      let isRetired = pace * Double(hours - 1 - last[value]) > Self.leastMissing
      return (isLaunched ? first[value] : 0)..<(isRetired ? last[value] + 1 : hours)
    }
  }
}
