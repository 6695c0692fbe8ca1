/// What is remembered while a text is scanned, so that no word and no piece of context is looked up
/// again for each of several rules and anchors around it.
///
/// Nothing here changes what is found; an entry that another has taken the place of is reckoned anew.
/// A redactor owns one for each depth of text within text, and one thread uses a redactor.
struct ScanMemory {
  /// A word by where it begins.
  struct Word {
    var start: Int
    var end: Int
    /// What the gazetteers know of it, once `isRead`.
    var facts: NameTable.Facts
    var isShouted: Bool
    var isRead: Bool
    /// Whether it is nobody's name, once it was asked.
    var isNobody: Bool?
  }

  /// A list of words that was looked for.
  struct Context {
    var list: ObjectIdentifier?
    /// Which text it is of: there are too many entries to clear them all for each.
    var text: Int
    /// None of the words occurs in this.
    var clear: Range<Int>
    /// A word that ends behind it begins in it here at the earliest.
    var open = 0
    /// One of them stands here.
    var found: Range<Int>
  }

  /// A run of a rule's own bytes.
  struct Run {
    var rule: ObjectIdentifier?
    var range: Range<Int>
  }

  private static let (wordCount, contextCount, runCount) = (64, 256, 8)
  private static let contextOffset = wordCount * MemoryLayout<Word>.stride
  private static let runOffset = contextOffset + contextCount * MemoryLayout<Context>.stride
  private static let textOffset = runOffset + runCount * MemoryLayout<Run>.stride
  private static let size = textOffset + MemoryLayout<Int>.stride

  private let base: UnsafeMutableRawPointer

  /// A memory that has to be cleared before it is used, and deallocated after.
  static func allocate() -> ScanMemory {
    let memory = ScanMemory(base: .allocate(byteCount: size, alignment: 16))
    // All that is kept here are trivial values, for which nothing need be undone.
    (memory.base + contextOffset).initializeMemory(
      as: Context.self, repeating: Context(list: nil, text: 0, clear: 0..<0, found: 0..<0),
      count: contextCount)
    memory.text.initialize(to: 0)
    return memory
  }

  /// The number of the text.
  @inline(__always)
  private var text: UnsafeMutablePointer<Int> {
    (base + Self.textOffset).assumingMemoryBound(to: Int.self)
  }

  func deallocate() { base.deallocate() }

  /// Forgets all, for the next text.
  func clear() {
    text.pointee += 1
    base.initializeMemory(
      as: Word.self,
      repeating: Word(start: -1, end: -1, facts: [], isShouted: false, isRead: false),
      count: Self.wordCount)
    (base + Self.runOffset).initializeMemory(
      as: Run.self, repeating: Run(rule: nil, range: 0..<0), count: Self.runCount)
  }

  /// The entry of the word that begins at an index; another's where it was not looked at lately.
  @inline(__always)
  func word(at start: Int) -> UnsafeMutablePointer<Word> {
    base.assumingMemoryBound(to: Word.self) + start & (Self.wordCount - 1)
  }

  /// The entry of a list, which is empty where it was not looked for lately.
  @inline(__always)
  func context(of list: ObjectIdentifier) -> UnsafeMutablePointer<Context> {
    let entry =
      (base + Self.contextOffset).assumingMemoryBound(to: Context.self)
      + Self.place(list) & (Self.contextCount - 1)
    if entry.pointee.list != list || entry.pointee.text != text.pointee {
      entry.pointee = Context(list: list, text: text.pointee, clear: 0..<0, found: 0..<0)
    }
    return entry
  }

  /// The entry of a rule.
  @inline(__always)
  func run(of rule: ObjectIdentifier) -> UnsafeMutablePointer<Run> {
    (base + Self.runOffset).assumingMemoryBound(to: Run.self)
      + Self.place(rule) & (Self.runCount - 1)
  }

  /// Objects lie at least 16 bytes apart.
  @inline(__always)
  static func place(_ object: ObjectIdentifier) -> Int {
    let bits = UInt(bitPattern: object)
    return Int(truncatingIfNeeded: (bits >> 4 &* 0x9E37_79B9) >> 16)
  }
}
