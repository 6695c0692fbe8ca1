/// Why input could not be read as a stream of bytes. Facts only: never content.
public enum SignalsError: Error, Sendable, Hashable {
  /// A file or directory cannot be opened or read.
  case unreadable(path: String, code: Int32)
  /// Compressed data is damaged, cut short or needs more memory than allowed.
  case corruptCompression(path: String)
  /// Working memory could not be had.
  case outOfMemory
}
