/// All rules as a reader sees them: what each finds, with the examples that the tests run.
public enum RuleCatalogue {
  /// One rule.
  public struct Entry: Sendable {
    /// Which part of the catalogue it belongs to.
    public let section: String
    /// What it finds, in words.
    public let title: String
    /// The type of its findings, as `SECRET.github.pat`.
    public let type: String
    /// What it looks for: the text it starts at, or the form.
    public let form: String
    /// Texts in which it finds something of its coarse type.
    public let examples: [String]
    /// Texts in which nothing of its coarse type is found.
    public let counterexamples: [String]
  }

  /// Tokens with a published form; each a row of a table.
  public static let tokens: [Entry] = TokenRules.all.map { rule in
    Entry(
      section: "Tokens", title: rule.name, type: "SECRET." + rule.name,
      form: rule.prefix + " " + rule.form.text, examples: [rule.prefix + rule.yes],
      counterexamples: [rule.prefix + rule.no])
  }

  /// Rules that grow a span from an anchor.
  public static let spans: [Entry] = SpanRules.all.map { rule in
    Entry(
      section: "Spans", title: rule.title, type: rule.type,
      form: rule.anchors.joined(separator: " · "), examples: rule.yes, counterexamples: rule.no)
  }

  /// National identifiers.
  public static let nationalIdentifiers: [Entry] =
    NationalPlans.all.map { plan in
      Entry(
        section: "National identifiers", title: plan.name, type: "NATIONAL_ID." + plan.name,
        form: "\(plan.count) digits", examples: [plan.example],
        counterexamples: [plan.counterexample])
    }
    + zip(NationalTokens.names, NationalTokens.examples).map { name, example in
      Entry(
        section: "National identifiers", title: name, type: "NATIONAL_ID." + name,
        form: "letters and digits", examples: [example], counterexamples: [])
    }

  /// What assignments to telling names look like.
  public static let assignments = Entry(
    section: "Assignments", title: "Values of telling names", type: "SECRET.named",
    form: AssignmentKeywords.all.flatMap(\.words).joined(separator: " · "),
    examples: AssignmentRule.examples, counterexamples: AssignmentRule.counterexamples)

  /// Everything that is told by digits and shape alone.
  public static let numbers: [Entry] = NumberExamples.all.map { type, yes, no in
    Entry(
      section: "Numbers", title: type, type: type, form: "checksum, plan or context", examples: yes,
      counterexamples: no)
  }

  /// All of them.
  public static var all: [Entry] { tokens + spans + nationalIdentifiers + [assignments] + numbers }
}
