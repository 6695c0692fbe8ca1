/// Secrets by the name they stand next to: `api_key = "…"`, `PASSWORD: …`, `<token>…</token>`,
/// `--password …`, `my password is …`.
enum AssignmentRule {
  /// What a keyword in a name tells.
  enum Kind: Int, Sendable {
    /// Something a person chose, which need not look random.
    case password
    /// A secret that was drawn by chance.
    case secret
    /// Perhaps a secret, perhaps a key of a table.
    case key
    /// A service that gives out keys; the value has to look like one.
    case vendor
  }

  /// What is remembered from hit to hit, so that no piece of text is judged again and again.
  struct Memory {
    /// Nothing before this can begin a name: it lies in a long value that was judged.
    var passed = 0
    /// What is known of the last run of bytes that names are made of; several words of it are hits
    /// of their own. It begins where names do, or as far back as the last one was read.
    private var run = 0..<0
    /// Whether the run is known to its end.
    private var isEnded = false
    /// Where the value of a name was looked for, for which kind, and what was found.
    private var place = 0..<0
    private var kind = Kind.password
    private var value: AssignedValue?
    /// By kind: the beginning of the last value that is none of it.
    private var refused = SIMD4<Int>(repeating: -1)

    /// How far a name reaches to either side of a word in it, at most.
    private static let reach = 48

    /// The whole of the name around a keyword. Its run is read once for all keywords in it.
    mutating func name(_ scan: Scan, start: Int, end: Int) -> (Int, Int) {
      let most = end + Self.reach
      if start >= run.lowerBound, end <= run.upperBound {
        if !isEnded, most > run.upperBound {
          let upper = scan.end(
            of: AssignmentRule.nameBody, from: run.upperBound, limit: most - run.upperBound)
          isEnded = upper < most
          run = run.lowerBound..<upper
        }
        return (max(run.lowerBound, start - Self.reach), min(run.upperBound, most))
      }
      let nameStart = scan.start(of: AssignmentRule.nameBody, before: start, limit: Self.reach)
      let nameEnd = scan.end(of: AssignmentRule.nameBody, from: end, limit: Self.reach)
      // Keywords with a blank or a quote in them are more than a name.
      if scan.end(of: AssignmentRule.nameBody, from: start, limit: end - start) == end {
        run = nameStart..<nameEnd
        isEnded = nameEnd < most
      }
      return (nameStart, nameEnd)
    }

    /// The value of a name, which is located once for all its words.
    @inline(__always)
    mutating func locate(_ scan: Scan, _ name: Range<Int>, kind: Kind) -> AssignedValue? {
      // What a sign ties to its name is so for every kind.
      if name == place, kind == self.kind || value?.tie == .sign { return value }
      place = name
      self.kind = kind
      value = AssignedValue.locate(
        scan, nameStart: name.lowerBound, nameEnd: name.upperBound, kind: kind)
      return value
    }

    /// Whether a value was judged for a kind already and refused.
    @inline(__always)
    func refuses(_ value: AssignedValue, _ kind: Kind) -> Bool {
      value.tie == .sign && refused[kind.rawValue] == value.start
    }

    @inline(__always)
    mutating func refuse(_ value: AssignedValue, _ kind: Kind) {
      if value.tie == .sign { refused[kind.rawValue] = value.start }
    }
  }

  static func grow(
    _ scan: Scan, start: Int, end: Int, kind: Kind, memory: inout Memory,
    _ repeated: inout RepeatedPlaces
  ) -> Finding? {
    if start < memory.passed { return nil }
    let place = RepeatedPlaces.Place(
      scan, at: start, rule: (1 << 20) + (kind.rawValue << 8 | (end - start) & 0xFF))
    if let same = repeated.outcome(scan, at: place) {
      memory.passed = max(memory.passed, same.next)
      return same.finding
    }
    let finding = grow(scan, start: start, end: end, kind: kind, memory: &memory)
    repeated.keep(
      RepeatedPlaces.Outcome(finding: finding, next: memory.passed), at: place)
    return finding
  }

  private static func grow(
    _ scan: Scan, start: Int, end: Int, kind: Kind, memory: inout Memory
  ) -> Finding? {
    let (nameStart, nameEnd) = memory.name(scan, start: start, end: end)
    // The name in a placeholder is no name.
    if scan[nameStart - 1] == UInt8(ascii: "<"), Placeholder.end(scan, at: nameStart - 1) != nil {
      return nil
    }
    guard isWordOfName(scan, start: start, end: end, kind: kind),
      let value = memory.locate(scan, nameStart..<nameEnd, kind: kind),
      !memory.refuses(value, kind)
    else { return nil }
    // What holds more names is no value, and they are looked at by themselves.
    if value.quote != nil,
      scan[value.start] == UInt8(ascii: "{")
        || scan[value.start] == UInt8(ascii: "[")
    {
      memory.refuse(value, kind)
      return nil
    }
    // What is too short for its kind needs no look at its name; and behind a harmless name nothing
    // need be read to its end, so that a long value is not read again from each of its parts.
    let least = kind == .password ? 4 : kind == .secret ? 8 : 14
    guard let head = value.range(scan, isPassword: kind == .password, limit: Self.headLimit),
      head.count >= least
    else {
      memory.refuse(value, kind)
      return nil
    }
    guard !AssignedName.isHarmless(scan, nameStart..<nameEnd, keyword: start..<end, kind: kind),
      let range = value.isWhole(scan, head, limit: Self.headLimit)
        ? head : value.range(scan, isPassword: kind == .password), range.count >= least
    else { return nil }
    if let type = judge(scan, range, value, kind: kind, name: nameStart..<nameEnd) {
      return Finding(type: type, range: range)
    }
    memory.refuse(value, kind)
    if range.count > 32 { memory.passed = range.upperBound }
    return nil
  }

  /// Texts with a secret next to its name.
  static let examples = [
    "api_key = \"f3K9dLq27Zx0Vb5T\"", "\"client_secret\": \"9aQ7-xW3z_P0kLm5RtY\"",
    "ann@mail.example password: zimt&zucker-09",
    "DB_PASSWORD=Tr0ub4dor&3", "password: 'hunter42'", "my password is hunter42!",
    "--token 8c1f0e9b7d6a5c4b3f2e", "<add key=\"DbPassword\" value=\"S3cr3t.P4ss\" />",
    "const string ApiToken = \"q8Zr2Lw0Xc7Vb1Nm\";", "\\\"token\\\": \\\"k2J8s0Qp4Xv7Zt1W\\\"",
    "mein Passwort lautet Geheim7!", "密码：Xk29fLq8", "token%3Df3K9dLq27Zx0Vb5T",
    "discord_token: \"786943587029212163\"", "Pwd=Tr0ub4dor3;",
    "<password>ajLpRSoPXADOrj</password>", "user: ann\npass: l0renzo_19",
    "pass: hunter2xyz9 und so weiter", "PW: Gr4vel-Road",
    "user ann, pw: Gr4vel-Road",
    "PASSWORD=blue.bike88", "ENV API_TOKEN f3K9dLq27Zx0Vb5T", "setx APP_KEY f3K9dLq27Zx0Vb5T",
    "variable \"db_password\" {\n  type = string\n  default = \"Winter!24x\"\n}",
    "AWS Secret Access Key [None]: f3K9dLq27Zx0Vb5TwR8y", "#define API_TOKEN \"f3K9dLq27Zx0Vb5T\"",
    "npm config set //npm.acme.io/:_authToken f3K9dLq27Zx0Vb5T", "keytool -storepass Gr4vel-Road",
    "the password was changed to pum4-Jaguar", "The root password of the staging box is Kr4ne.weg",
    "le mot de passe de la base est « Kr4ne-weg »", "La contraseña del servidor es Kr4ne_weg",
    "Das Passwort für den Server lautet Kräne?7", "Hasło do bazy to Kr4ne-weg",
    "数据库的密码现在是Kr4ne!weg，", "das Root-Kennwort kranWeg_7 geht nicht",
    "ngrok config add-authtoken V3TMXVjM8AhghjsllAj7n4JuXFZo2qh20xlR",
    "POSTGRES_PASSWORD=ruf.amsel.Nest\n", "server.key-store-password=Amselruf_hell\n",
    "https://h.example/login?user=a&password=ruf.amselNest&ssl=1",
    "\"password\": \"Amselruf_hell\"",
    "[smtp]\npass = amsel.ruf;27\n", "\\\\\\\"token\\\\\\\":\\\\\\\"k2J8s0Qp4Xv7Zt1W\\\\\\\"",
    "secret \"q8Zr2Lw0Xc7Vb1Nm4Tk9Yd3H\";", "psk=\"Amsel&Fink 38\"",
    "NwkSKey: FAC180D6B2E6E1B465E551305FD2D249",
    "user,password\nann,Kr4neweg\nbob,sonnig\n",
    "| user | password |\n|---|---|\n| ann | Kr4neweg |",
    "INSERT INTO a (name, password) VALUES ('ann', 'Kr4neweg');",
    "<Password><Value>Kr4neweg</Value></Password>",
    "<key>password</key>\n<string>Kr4neweg</string>",
  ]
  /// Texts with a telling name and no secret.
  static let counterexamples = [
    "api_key = os.environ[\"API_KEY\"]", "password: str", "token_count = 12345678",
    "const key = \"user_id\"", "secret = \"${SECRET}\"", "api_key = \"YOUR_API_KEY\"",
    "\"key\": \"9a038989-604e-8da6-2ecd-dbe2094b16ce\"", "password = getpass()",
    "tokenizer = \"cl100k_base\"", "the password is required",
    "commit_key: 9a038989604e8da62ecddbe2",
    "sha = \"9a038989604e8da62ecddbe2094b16ce1b778be1\"", "public_key = \"MIIBIjANBgkqhkiG9w0B\"",
    "token: String", "keyboard = \"dvorak-2\"", "password=<password>",
    "<password>changeme</password>", "author = \"jw42x9\"",
    "cache key: deps-4d5989648bcc5461df4f-linux", "password = settings.db.password",
    "variable \"db_password\" {\n  type = string\n}\nvariable \"x\" {\n  default = \"a1b2c3\"\n}",
    "setx JWT_TOKEN %TOKEN%", "pass: 12 of 14 tests", "passes: 3x2a", "pwned: no2day7", "pw: none",
    "the password for the account is base64-encoded", "wrong password for user: ann12",
    "the password of the site is at least 8chars", "DB_PASSWORD=settings.DB_PASSWORD\n",
    "password: config.db.password", "\"DbPassword\": \"op://vault/db/pw1\"",
    "STRIPE_KEY=pk_live_f3K9dLq27Zx0Vb5TwR8yQ2", "PLAID_CLIENT_ID=cc6577428c2f6d6bc64e5a22",
    "Sec-WebSocket-Key: AsOoRc9mHGzig85AtfMcQw==", "secret \"default-token-x7x2k\" not found",
    "| field | password |\n|---|---|\n| type | string |",
    "username, password, and token\na1, b2c3, d4",
    "Passwort für die App ist zu kurz", "cache: key \"Query:7f2c9a1e5b8d4063\"",
    "\"password\": \"login.form.Password\"", "const x = { password: yup.string }",
  ]

  /// How much of a value is read at first.
  private static let headLimit = 32

  fileprivate static let nameBody = ByteClass.wordDashDotName

  /// `key` in `monkey` and `keyboard`, `token` in `tokenizer` are parts of other words.
  private static func isWordOfName(_ scan: Scan, start: Int, end: Int, kind: Kind) -> Bool {
    let before = scan[start - 1]
    let after = scan[end]
    // `pass` goes on as `passed` and `passing`, `pw` as anything; the longer words go on as they like.
    guard kind != .password else {
      let isBrief = scan[end - 1] == UInt8(ascii: "s") || scan[end - 1] == UInt8(ascii: "w")
      if scan.hasFolded("psk", at: end - 3) || scan.hasFolded("mdp", at: end - 3) {
        return !ByteClass.letter.contains(before) && !ByteClass.letter.contains(after)
      }
      return !isBrief || !ByteClass.lower.contains(after)
    }
    let isCamelStart =
      ByteClass.upper.contains(scan[start])
      && (ByteClass.lower.contains(before)
        || ByteClass.upper.contains(before) && ByteClass.lower.contains(scan[start + 1])
          && ByteClass.lower.contains(scan[start - 2]))
    if kind == .key {
      guard !ByteClass.letter.contains(before) || isCamelStart else { return false }
    }
    if kind == .vendor {
      if ByteClass.letter.contains(before), !isCamelStart { return false }
      // `sumOf` is no `sumo`: the next part of the name began within the word.
      if ByteClass.upper.contains(scan[end - 1]), ByteClass.lower.contains(scan[end - 2]) {
        return false
      }
    }
    // A small letter goes on with the same word, but for a plural.
    let isPlural = after == UInt8(ascii: "s") && !ByteClass.letter.contains(scan[end + 1])
    return kind == .vendor || !ByteClass.lower.contains(after) || isPlural
      || ByteClass.upper.contains(scan[end - 1])
  }

  private static func judge(
    _ scan: Scan, _ range: Range<Int>, _ value: AssignedValue, kind: Kind, name: Range<Int>
  ) -> String? {
    let text = scan.bytes[range]
    if value.isCode(scan, range) || TokenForms.isMalformed(scan, range)
      || OpenValue.isOpen(scan, range)
    {
      return nil
    }
    switch kind {
    case .password:
      return ChosenValue.isPassword(scan, range, value) ? "SECRET.password" : nil
    case .secret:
      if ValueShape.isUUID(text) {
        return AssignedName.isIdentifier(scan, name) ? nil : "SECRET.named"
      }
      if value.tie == .bare, text.count < 24 || ValueShape.mix(text).digits < 3 { return nil }
      return ValueShape.looksRandom(text) && !isFile(scan, range) ? "SECRET.named" : nil
    case .key:
      guard text.count >= 16, !ValueShape.isUUID(text), ValueShape.looksRandom(text),
        !isFile(scan, range)
      else { return nil }
      return "SECRET.named"
    case .vendor:
      guard text.count >= 14, ValueShape.isUUID(text) || ValueShape.looksRandom(text),
        text.allSatisfy(vendorBody.contains), !isFile(scan, range),
        ValueShape.isUUID(text) || !AssignedName.isClient(scan, name)
      else { return nil }
      return ValueShape.mix(text).letters > 0 || text.count >= 17 ? "SECRET.named" : nil
    }
  }

  private static let vendorBody = ByteClass(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.=+/|~:")

  private static let endings: Set<String> = [
    "json", "yaml", "yml", "txt", "pem", "crt", "key", "conf", "cfg", "ini", "xml", "html", "js",
    "ts", "py", "go", "rs", "java", "swift", "c", "h", "cpp", "md", "sh", "png", "jpg", "svg",
    "com",
    "net", "org", "io", "local", "internal", "p12", "pfx", "jks", "keytab", "exe", "dll", "so",
  ]

  /// `sha256:…`, `sha1=…`, `SHA512-…`: the digest of something, by the algorithm before it.
  private static func isDigest(_ scan: Scan, at start: Int) -> Bool {
    if scan.hasFolded("md5", at: start) { return digestMarks.contains(scan[start + 3]) }
    guard scan.hasFolded("sha", at: start) else { return false }
    let end = scan.end(of: .digit, from: start + 3, limit: 4)
    return end > start + 3 && digestMarks.contains(scan[end])
  }

  /// `=`, `:`, `-`.
  private static let digestMarks = ByteClass(low: 0x2400_2000_0000_0000, middle: 0)

  /// A file or host by its ending, a path or a URL by its slashes, a digest by its algorithm.
  private static func isFile(_ scan: Scan, _ range: Range<Int>) -> Bool {
    let text = scan.bytes[range].suffix(10)
    if let dot = text.lastIndex(of: UInt8(ascii: ".")),
      endings.contains(scan.string((dot + 1)..<range.upperBound).lowercased())
    {
      return true
    }
    let value = scan.bytes[range]
    guard let first = value.first, first == UInt8(ascii: "/") || first == UInt8(ascii: ".") else {
      return scan.hasFolded("http", at: range.lowerBound)
        || scan.hasFolded("arn:", at: range.lowerBound)
        || isDigest(scan, at: range.lowerBound)
    }
    return value.count { $0 == UInt8(ascii: "/") } >= 2 && LetterPairs.wordiness(value) > -0.5
  }
}

extension ByteClass {
  /// What names of variables and settings are made of.
  static let wordDashDotName = ByteClass(low: 0x03FF_6000_0000_0000, middle: 0x07FF_FFFE_87FF_FFFE)
}
