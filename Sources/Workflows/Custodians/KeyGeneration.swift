public import Sealing

/// Makes custodians' key pairs.
public enum KeyGeneration {
  /// Writes FILE and FILE.pub; neither may exist.
  ///
  /// The name defaults to the file's name up to its first dot, without what names may not contain.
  public static func run(
    file: String, name: String?, passphrase: SecretBytes?
  ) throws -> CustodianPublicKey {
    ProcessHardening.apply()
    let key = try CustodianKeyPair.generate(name: name ?? defaultName(file))
    try key.write(to: file, passphrase: passphrase)
    return key.publicKey
  }

  private static func defaultName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = last.split(separator: ".").first.map(String.init) ?? last
    let allowed = stem.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._@-".contains($0)) }
    return allowed.isEmpty ? "custodian" : String(allowed.prefix(64))
  }
}

/// Reads custodians' public keys.
enum CustodianFiles {
  /// The set in these files; the threshold defaults to more than half.
  static func read(_ paths: [String], threshold: Int?) throws -> Custodians {
    let keys = try paths.map { path in
      let text = String(decoding: try SmallFile.read(path, limit: 4096), as: UTF8.self)
      let line = text.split(separator: "\n").first.map(String.init) ?? ""
      do {
        return try CustodianPublicKey(line: line)
      } catch {
        throw WorkflowError.unexpectedContent(path: path)
      }
    }
    let needed = threshold ?? keys.count / 2 + 1
    guard needed >= 1, needed <= keys.count else {
      throw WorkflowError.badThreshold(threshold: needed, custodians: keys.count)
    }
    return try Custodians(keys: keys, threshold: needed)
  }
}
