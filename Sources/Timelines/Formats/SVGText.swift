internal import Signals

/// The elements a picture is made of.
enum SVGText {
  /// A line of text; `isOnLines` gives it a white edge, so that rules behind it do not cut it.
  static func line(
    _ x: Double, _ y: Double, _ content: String, size: Double, weight: Int = 400,
    color: String = "#111111", anchor: String = "start", isOnLines: Bool = false
  ) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" "
      + "font-weight=\"\(weight)\" fill=\"\(color)\" text-anchor=\"\(anchor)\""
      + (isOnLines ? " paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"3\"" : "")
      + ">" + escape(content) + "</text>\n"
  }

  static func rule(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, color: String, width: Double
  ) -> String {
    "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" "
      + "stroke=\"\(color)\" stroke-width=\"\(number(width))\"/>\n"
  }

  static func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, color: String, opacity: Double
  ) -> String {
    "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" "
      + "height=\"\(number(height))\" fill=\"\(color)\""
      + (opacity < 1 ? " fill-opacity=\"\(number(opacity))\"" : "") + "/>\n"
  }

  static func number(_ value: Double) -> String {
    JSONWriter.spelling((value * 10).rounded() / 10, digits: 4) ?? "0"
  }

  static func clipped(_ text: String, _ count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }

  /// Words in lines of at most `width` characters; what does not fit ends in a sign of it.
  static func wrapped(_ text: String, _ width: Int, lines most: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    guard lines.count > most else { return lines.map { clipped($0, width) } }
    return lines.prefix(most - 1).map { clipped($0, width) }
      + [clipped(lines[most - 1] + " …", width)]
  }

  /// Text from elsewhere as XML.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default:
        let isText = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        if isText || scalar == "\n" { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
