internal import Glibc

/// A file to read, or standard input.
public struct InputSource: Sendable, Hashable {
  /// The path, or "-" for standard input.
  public let path: String
  /// The size on disk, where known, for progress.
  public let size: Int?

  /// One file or standard input.
  public init(path: String, size: Int?) {
    self.path = path
    self.size = size
  }

  /// The files behind paths: a directory stands for its files of the format, also compressed, in
  /// order of name and of depth. A file named outright is taken whatever it is called.
  public static func expand(
    _ paths: [String], format: InputFormat = .native
  ) throws(SignalsError) -> [InputSource] {
    var sources: [InputSource] = []
    for path in paths { try expand(path, format, asked: true, depth: 0, into: &sources) }
    return sources
  }

  private static func expand(
    _ path: String, _ format: InputFormat, asked: Bool, depth: Int,
    into sources: inout [InputSource]
  ) throws(SignalsError) {
    if path == "-" {
      sources.append(InputSource(path: path, size: nil))
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(path: path, code: errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      guard depth < 32 else { return }
      for name in try names(in: path) {
        try expand(path + "/" + name, format, asked: false, depth: depth + 1, into: &sources)
      }
    } else if asked || isRecordFile(path, format) {
      guard access(path, R_OK) == 0 else { throw .unreadable(path: path, code: errno) }
      let isRegular = status.st_mode & S_IFMT == S_IFREG
      sources.append(InputSource(path: path, size: isRegular ? Int(status.st_size) : nil))
    }
  }

  private static func names(in directory: String) throws(SignalsError) -> [String] {
    guard let stream = opendir(directory) else {
      throw .unreadable(path: directory, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private static func isRecordFile(_ path: String, _ format: InputFormat) -> Bool {
    let plain =
      path.hasSuffix(".gz")
      ? path.dropLast(3)
      : path.hasSuffix(".zst") ? path.dropLast(4) : path[...]
    return format.endings.contains(where: plain.hasSuffix)
  }

  /// Whether the file may hold one JSON array of records.
  var mayBeArray: Bool {
    [".json", ".json.gz", ".json.zst"].contains(where: path.hasSuffix)
  }

  /// Opens the source as decompressed bytes.
  public func open() throws(SignalsError) -> any ByteStream {
    let file = try FileStream(path: path)
    var stream: any ByteStream = file
    if path.hasSuffix(".gz") {
      stream = try GzipStream(file)
    } else if path.hasSuffix(".zst") {
      stream = try ZstandardStream(file)
    }
    return mayBeArray ? ArrayElementStream(stream) : stream
  }
}
