/// The page of rules, written from the rules themselves.
public enum RulePage {
  /// The page as Markdown; the same for the same rules.
  public static var markdown: String {
    var page = head
    page += "\n## Secrets: tokens with a published form\n\n"
    page += "\(RuleCatalogue.tokens.count) forms. A class and a count, as `a{36}`, are so many "
    page += "characters of the class; what is no class stands for itself. The last "
    page += "\(TokenRules.further.count) were written down from memory and still want "
    page += "comparing with their providers' documents.\n\n"
    page += "| class | characters |\n|---|---|\n"
    for (letter, known) in TokenForm.classes.sorted(by: { $0.key < $1.key }) {
      page += "| `\(letter)` | \(known.members) |\n"
    }
    page += "\n| finding | begins with | then |\n|---|---|---|\n"
    for rule in TokenRules.all {
      page += "| `SECRET.\(rule.name)` | `\(cell(rule.prefix))` | `\(cell(rule.form.text))` |\n"
    }
    page += "\n## Spans grown from an anchor\n\n| finding | what | begins at |\n|---|---|---|\n"
    for rule in SpanRules.all {
      let anchors = rule.anchors.prefix(12).map { "`\(cell($0))`" }.joined(separator: " ")
      let more = rule.anchors.count > 12 ? " and \(rule.anchors.count - 12) more" : ""
      page += "| `\(rule.type)` | \(rule.title) | \(anchors)\(more) |\n"
    }
    page += "\n## Assignments to telling names\n\n"
    page +=
      "A value is taken where its name has one of these words in it and the value looks chosen "
    page += "(passwords) or drawn by chance (the others).\n\n"
    for (words, kind) in AssignmentKeywords.all {
      page += "- \(kind): " + words.map { "`\(cell($0))`" }.joined(separator: " ") + "\n"
    }
    page += "\n## National identifiers\n\n| finding | digits | example |\n|---|---|---|\n"
    for plan in NationalPlans.all {
      page += "| `NATIONAL_ID.\(plan.name)` | \(plan.count) | \(cell(plan.example)) |\n"
    }
    for (name, example) in zip(NationalTokens.names, NationalTokens.examples) {
      page += "| `NATIONAL_ID.\(name)` | with letters | \(cell(example)) |\n"
    }
    page +=
      "\n## Numbers, names and places by shape\n\n| finding | found | not found |\n|---|---|---|\n"
    for (type, yes, no) in NumberExamples.all {
      page += "| `\(type)` | \(list(yes)) | \(list(no)) |\n"
    }
    return page + foot
  }

  private static func list(_ texts: [String]) -> String {
    texts.map { "`\(cell($0))`" }.joined(separator: " · ")
  }

  private static func cell(_ text: String) -> String {
    var text = text
    for (character, shown) in [("\n", "⏎"), ("|", "\\|"), ("`", "'")] {
      text = text.split(separator: character, omittingEmptySubsequences: false)
        .joined(separator: shown)
    }
    return text
  }

  private static let head = """
    # Redaction

    Written from the rules by the tests; do not edit it by hand, change a rule and record it anew
    (`RECORD_SNAPSHOTS=1 make test`).

    Redaction takes personal data and secrets out of a report before anything of it is kept. Each
    finding becomes a placeholder of its type and a number, as `<EMAIL_1>`: the same value has the
    same number throughout a report, and the number says nothing across reports. Redacting twice
    changes nothing; JSON stays JSON. `blindsift redact FILE` shows what would be left of a text.

    One pass of a multi-pattern automaton finds anchors; one pass 64 bytes at a time finds where
    words begin with a capital, a digit or a letter beyond ASCII. From each a rule looks at a bounded
    piece of text. The whole is linear in the text, whatever it holds.

    ## Rules of your own

    In `policy.toml`; they are checked when the policy is loaded, and a rule that misses one of its
    examples or finds one of its counterexamples is refused:

    ```toml
    [[redaction.rule]]
    name = "ticket"
    pattern = "TICKET-[0-9]{6}"
    type = "SECRET.ticket"
    matches = ["see TICKET-123456"]
    non_matches = ["TICKET-12"]
    ```

    Patterns are regular expressions of Hyperscan: no back-references, no look-around, linear time.

    ## What is not found

    - Names that no gazetteer has and nothing around them tells of; names that are ordinary words
      (`Rose`, `Mark`) when they stand alone; names in capitals only.
    - Names in scripts other than Latin without an introduction or an honorific.
    - Addresses without a number, a street's word or an introduction; places below 100,000 people
      that prose names in passing.
    - Organisations without a legal form or an introduction; nationalities, religions, occupations.
    - Dates other than of birth, since a report is of little use without its times.
    - Secrets without a form of their own, without a telling name, and passwords that are one
      ordinary word in running text.
    - What is encrypted, compressed, in pictures (an image is dropped whole), wrapped in base64 more
      than once, or spelled out to evade (`john at mail dot net`).

    ## What is left on purpose

    Hashes of commits, UUIDs, also as `client_id` or `session_id`, digests that name their algorithm,
    version numbers, `${VARIABLES}`, placeholders such as `YOUR_API_KEY`, plain words at
    `example.com`, loopback and documentation addresses, names of models, identifiers of code,
    methods and releases named after people, names that software goes by as well, users and
    passwords that programs come with at a local host; anti-forgery (CSRF) tokens, which are good for
    one page; values that count (`0123456789abcdef`) and tokens with `EXAMPLE` in them. Keys that
    their owners print for everybody (the Azure emulators', those of Stripe's documentation and of
    Firebase's samples) are left, any other token of the right form is taken, and
    checksums of tokens (GitHub's, npm's) are not asked: a token that was mistyped by one character
    is still nearly a token.

    ## Telephone numbers

    Numbers behind a `+` are checked by calling code and the lengths its plan allows, a table of our
    own; others are told by their grouping or by words around them. libphonenumber knows which
    ranges a country has given out, and would leave some numbers that cannot be called. It is not
    used: a plus and a plausible length are telling by themselves, what it would save is little, and
    it costs a C++ interface, Protocol Buffers and microseconds a candidate where the whole pass has
    some ten nanoseconds a byte. So a number of an unassigned range is taken, too.

    """

  private static let foot = """

    ## Sources

    Forms of tokens are those their providers publish. Checksums of national identifiers are those of
    the issuing countries; lengths of telephone numbers follow ITU-T E.164 and the national plans,
    lengths of IBANs the SWIFT registry, cards ISO/IEC 7812. Names come from the United States' census
    of 1990 and from lists that the Faker project collects (MIT licence), places from GeoNames
    (CC BY 4.0).

    """
}
