public import Incidents

/// Separation alone, on a table of counts.
public enum Localization {
  /// What was found.
  public struct Found: Sendable, Hashable {
    /// The subsets, strongest first.
    public var subsets: [Localizer.Subset]
  }

  /// Reads a CSV with a header, columns of dimensions, and the columns `real` and `predict`.
  public static func run(path: String) throws -> Found {
    let bytes = try SmallFile.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw WorkflowError.unexpectedContent(path: path)
    }
    let rows = CSVTable.parse(text)
    guard let header = rows.first, let real = header.firstIndex(of: "real"),
      let predict = header.firstIndex(of: "predict")
    else { throw WorkflowError.unexpectedContent(path: path) }
    let columns = header.indices.filter { $0 != real && $0 != predict }
    var table = Localizer.Table(dimensions: columns.map { header[$0] })
    for row in rows.dropFirst() {
      guard row.count == header.count, let count = Double(row[real]),
        let expected = Double(row[predict]), count >= 0, expected >= 0, count.isFinite,
        expected.isFinite
      else { throw WorkflowError.unexpectedContent(path: path) }
      table.append(columns.map { row[$0] }, real: count, predict: expected)
    }
    return Found(subsets: Localizer.localize(table))
  }
}

/// RFC 4180.
enum CSVTable {
  /// Rows of fields; empty lines are left out. Linear.
  static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    let bytes = Array(text.utf8)
    var index = 0
    func endField() {
      row.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    func endRow() {
      endField()
      if row.count > 1 || !(row[0].isEmpty) { rows.append(row) }
      row = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte == UInt8(ascii: "\"") {
          if index + 1 < bytes.count, bytes[index + 1] == byte {
            field.append(byte)
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          field.append(byte)
        }
      } else {
        switch byte {
        case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
        case UInt8(ascii: ","): endField()
        case 0x0A: endRow()
        case 0x0D: break
        default: field.append(byte)
        }
      }
      index += 1
    }
    if !field.isEmpty || !row.isEmpty { endRow() }
    return rows
  }
}
