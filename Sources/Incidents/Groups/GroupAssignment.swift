/// Each signal in its group: the most telling pattern that enough accounts of its model and platform
/// show.
struct GroupAssignment {
  /// What a group is.
  struct Key: Hashable {
    let cell: Int32
    let context: Int32
    /// -1 for none.
    let theme: Int32

    static func precedes(_ left: Key, _ right: Key) -> Bool {
      (left.cell, left.context, left.theme) < (right.cell, right.context, right.theme)
    }
  }

  /// The groups with at least *k* accounts.
  let keys: [Key]
  /// For each row its group; -1 for none.
  let ofRow: [Int32]

  /// Signals whose pattern too few accounts share fall back to the next; so do those in turn whom
  /// that leaves alone. Linear, times the number of patterns a signal can have at most.
  init(
    _ rows: GroupingRows, contexts: CodeContexts, home: [Int32], themes: Themes, k: Int
  ) {
    // Signals with the same codes have the same options.
    var optionsOfMask: [UInt32: [Int]] = [:]
    for mask in Set(rows.masks) where mask != 0 { optionsOfMask[mask] = contexts.options(of: mask) }
    var dead: Set<Key> = []
    func choice(_ row: Int) -> Key? {
      let cell = rows.cellOfRow[row]
      if themes.ofRow[row] >= 0 {
        let key = Key(cell: cell, context: home[row], theme: themes.ofRow[row])
        if !dead.contains(key) { return key }
      }
      for context in optionsOfMask[rows.masks[row]] ?? [] {
        let key = Key(cell: cell, context: Int32(context), theme: -1)
        if !dead.contains(key) { return key }
      }
      return nil
    }
    var chosen = (0..<rows.count).map(choice)
    while true {
      var accounts: [Key: CappedAccounts] = [:]
      for (row, key) in chosen.enumerated() {
        guard let key else { continue }
        accounts[key, default: CappedAccounts(bound: k)].insert(rows.table.accounts[row])
      }
      let small = accounts.filter { !$0.value.isFull }.keys
      if small.isEmpty {
        keys = accounts.keys.sorted(by: Key.precedes)
        break
      }
      dead.formUnion(small)
      for (row, key) in chosen.enumerated() {
        if let key, dead.contains(key) { chosen[row] = choice(row) }
      }
    }
    let numbers = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, Int32($0)) })
    ofRow = chosen.map { $0.flatMap { numbers[$0] } ?? -1 }
  }
}
