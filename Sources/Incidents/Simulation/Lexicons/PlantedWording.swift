/// Personal data and secrets drawn from a seed, with a sentence around each.
///
/// They are invented; reserved ranges are avoided, because those are rightly left alone by
/// redaction.
enum PlantedWording {
  /// Draws one: its type, the value, and a sentence with it.
  static func draw(
    _ generator: inout SimulationGenerator
  ) -> (type: String, value: String, sentence: String) {
    func characters(_ alphabet: String, _ count: Int) -> String {
      let letters = Array(alphabet)
      return String((0..<count).map { _ in generator.element(letters) })
    }
    let (digits, lower) = ("0123456789", "abcdefghijklmnopqrstuvwxyz")
    let upper = lower.uppercased()
    let mixed = lower + upper + digits
    let name = generator.element(names)
    switch generator.below(9) {
    case 0:
      let value = "\(name).\(characters(lower, 7))@\(characters(lower, 6))-mail.org"
      return ("email", value, "You can reach me at \(value) if you need more.")
    case 1:
      let value = "+49 151 \(characters(digits, 4))\(characters(digits, 4))"
      return ("phone", value, "Call me on \(value) after six.")
    case 2:
      let value = "AKIA" + characters(upper + "234567", 16)
      return ("secret", value, "export AWS_ACCESS_KEY_ID=\(value)")
    case 3:
      let value = "ghp_" + characters(mixed, 36)
      return (
        "secret", value, "git remote set-url origin https://\(value)@github.com/acme/site.git"
      )
    case 4:
      let value = card(&generator)
      return ("card", value, "My card is \(value), please check the charge.")
    case 5:
      let value = "sk_live_" + characters(mixed, 24)
      return ("secret", value, "STRIPE_SECRET_KEY=\(value)")
    case 6:
      let user = characters(lower, 8)
      return ("path", user, "It happened in /home/\(user)/projects/site.")
    case 7:
      let value = characters(mixed, 20)
      return ("secret", value, "DATABASE_URL=postgres://app:\(value)@db.internal.acme.io:5432/app")
    default:
      let value =
        "\(31 + generator.below(50)).\(generator.below(250)).\(generator.below(250)).\(1 + generator.below(250))"
      return ("ip", value, "The client is at \(value), if that helps.")
    }
  }

  private static let names = [
    "anna", "ben", "clara", "david", "elif", "farid", "greta", "hana", "ivan", "julia", "kofi",
    "lena", "marco", "nadia", "omar", "paula", "quinn", "rosa", "sven", "tariq",
  ]

  /// A card number of 16 digits that passes Luhn's check.
  private static func card(_ generator: inout SimulationGenerator) -> String {
    var digits = [4] + (0..<14).map { _ in generator.below(10) }
    var sum = 0
    for (index, digit) in digits.enumerated() {
      let doubled = index % 2 == 0 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    digits.append((10 - sum % 10) % 10)
    let text = digits.map(String.init).joined()
    return stride(from: 0, to: 16, by: 4).map { start in
      String(text.dropFirst(start).prefix(4))
    }.joined(separator: " ")
  }
}
