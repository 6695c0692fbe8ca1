public import Incidents
internal import Timelines

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
    func refused(_ problem: String) -> WorkflowError {
      .unexpectedContent(path: path, problem: problem)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw refused("not UTF-8") }
    let rows = CSVTable.parse(text)
    guard let header = rows.first else { throw refused("empty; a header is needed") }
    guard let real = header.firstIndex(of: "real") else { throw refused("no column `real`") }
    guard let predict = header.firstIndex(of: "predict") else {
      throw refused("no column `predict`")
    }
    let columns = header.indices.filter { $0 != real && $0 != predict }
    var table = Localizer.Table(dimensions: columns.map { header[$0] })
    for (index, row) in rows.enumerated().dropFirst() {
      guard row.count == header.count else {
        throw refused("row \(index + 1) has \(row.count.of("field")), the header \(header.count)")
      }
      func count(_ column: Int, _ name: String) throws -> Double {
        guard let value = Double(row[column]), value >= 0, value.isFinite else {
          throw refused("row \(index + 1): `\(name)` is not a number from 0 on")
        }
        return value
      }
      let (counted, expected) = (try count(real, "real"), try count(predict, "predict"))
      table.append(columns.map { row[$0] }, real: counted, predict: expected)
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
