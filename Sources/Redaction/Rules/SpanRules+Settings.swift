extension SpanRules {
  /// Secrets told by their place: on a command line, among a call's arguments, in a configuration, in
  /// a list.
  static let settings: [SpanRule] = [
    .init(
      "Passwords given to commands of Windows", "SECRET.password",
      ["/user:", "/rp ", "/pass:", "/p:", "net user "], caseless: true,
      near: true,
      yes: [
        #"net use Z: \\nas\data /user:ann Kr0ne.weg"#,
        #"net use Z: \\nas\data Kr0ne.weg /user:ann"#,
        "schtasks /create /tn x /ru ops /rp Kr0ne.weg", "net user ann Kr0ne.weg /add",
        "xfreerdp /v:srv1 /u:ann /p:Kr0ne.weg",
      ],
      no: [
        #"net use Z: \\nas\data /user:ann"#, "net user ann * /add", "net user ann1 /delete",
        "GET /user:a1 200",
      ], CommandSecretRules.windowsOption),
    .init(
      "Passwords as arguments of calls", "SECRET.password",
      [
        "basic_auth(", "basicauth(", "networkcredential(", "passwordcredential(",
        "passwordcredentials(", "passwordauthentication(", "credentials.basic(",
        "authtokens.basic(", "awscredentials(", "awsbasiccredentials.create(", ".login(",
        "simple_bind_s(", "authprovider(", "set_credentials(", "setcredentials(", "auth=(",
        "authenticate(", "useraccount(",
      ], caseless: true,
      near: true,
      yes: [
        #"http.basic_auth("ann", Some("Kr0ne:weg"))"#, #"new NetworkCredential("ann", "Kr0neweg")"#,
        "requests.get(url, auth=('ann', 'Kr0ne_weg'))", #"smtp.login("ann@a.example", "Kr0neweg")"#,
      ],
      no: [
        "smtp.login(user, password)", #"page.login("ann", "password")"#,
        #"basic_auth("ann", None)"#, "auth=('user', 'pass')", #"x.login("a", "en-US")"#,
        #"new NetworkCredential(user, config["pw1"])"#,
      ], ArgumentSecretRules.second),
    .init(
      "Passwords as third arguments of calls", "SECRET.password",
      [
        "new pdo(", "mysqli(", "mysqli_connect(", "mysql_connect(", "getconnection(", "plainauth(",
        "ldap_bind(", "ftp_login(", "imap_open(", "ssh2_auth_password(", "dbi->connect(",
        "sequelize(", "pymysql.connect(", "mysqldb.connect(",
      ], caseless: true,
      near: true,
      yes: [
        "new PDO('mysql:host=db;dbname=x', 'ann', 'Kräne_7weg')",
        #"DriverManager.getConnection(url, "ann", "Kr0ne.weg")"#,
      ],
      no: [
        "new PDO($dsn, $user, $pass)", #"mysqli("localhost", "root", "", "db1")"#,
        #"getConnection(url, "sa", "")"#,
      ], ArgumentSecretRules.third),
    .init(
      "Secrets as arguments of clients", "SECRET.named",
      ["Client(", "Credential(", "Credentials("],
      near: true, yes: [#"Client("AC18f3", "8f3b1c7a9d2e4f60b5a8c3d7e1f29406")"#],
      no: [#"Client("eu-west-1", "arn:aws:sqs:eu-west-1:jobs-queue-name")"#, "Client(url, token)"],
      ArgumentSecretRules.drawn),
    .init(
      "Settings of servers and switches", "SECRET.password",
      [
        "requirepass ", "masterauth ", "isakmp key ", "pre-shared-key ", "radius-server key ",
        "tacacs-server key ",
        "key-string ", "enable password ", "enable secret ", "wpa-psk ", "password 7 ",
        "password 0 ", "secret 0 ",
        "message-digest-key 1 md5 ",
      ], caseless: true,
      near: true, yes: ["requirepass Kr0ne-weg", "crypto isakmp key 0 kr0ne-Weg address 0.0.0.0"],
      no: [
        "requirepass foobared", "enable password prompts", "password 7 days old",
        "isakmp key ${KEY}",
      ],
      ConfigSecretRules.setting),
    .init(
      "Communities of SNMP", "SECRET.password",
      ["snmp-server community ", "rocommunity ", "rwcommunity "], caseless: true,
      near: true, yes: ["snmp-server community kr0ne-ro RO"],
      no: ["snmp-server community public RO"],
      ConfigSecretRules.community),
    .init(
      "Users of Redis", "SECRET.password", [" on >"], near: true,
      yes: ["user jobs on >Kr0neweg ~* +@all"],
      no: ["user jobs on >", "go on >here1"], ConfigSecretRules.redisUser),
    .init(
      "Password files of PostgreSQL", "SECRET.password",
      [":5432:", ":5433:", ":6432:", ":*:"], near: true,
      yes: ["db1.acme.io:5432:shop:ann:Kr0neweg"],
      no: ["127.0.0.1:5432:5432", "db:5432:shop:ann:password", "sys:*:3:3:sys:/dev:/bin/sh1"],
      ConfigSecretRules.passwordFile),
    .init(
      "Passwords in the registry of Windows", "SECRET.password", ["=hex"],
      near: true, yes: [#""Password"=hex:1f,a3,40,b7,22,9c,01,5e"#],
      no: [#""Icon"=hex:1f,a3,40,b7,22,9c,01,5e"#, #""Password"=hex:"#],
      ConfigSecretRules.registryBytes),
    .init(
      "Passwords in braces of ODBC", "SECRET.password", ["pwd={", "password={"], caseless: true,
      near: true, yes: ["Driver=x;Uid=ann;Pwd={kr;ne9}"],
      no: ["Pwd={password}", "password={0}", "pwd={{x}}", "password={pw!r}\n"],
      ConfigSecretRules.odbc),
    .init(
      "Private members of JSON web keys", "SECRET.private_key",
      [#""d":"#, #""p":"#, #""q":"#, #""dp":"#, #""dq":"#, #""qi":"#, #""k":"#],
      yes: [
        #"{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}"#
      ],
      no: [
        #"{"d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}"#, #"{"kty":"EC","d":"x"}"#,
      ],
      ConfigSecretRules.webKey),
    .init(
      "Private keys of Ethereum", "SECRET.private_key",
      ["accounts:", "Wallet(", "from_key(", "privateKeyToAccount(", "SigningKey("],
      near: true,
      yes: [
        "accounts: [\"0x" + "8f3b1c7a9d2e4f60b5a8c3d7e1f29406d4a7c0b39e5f8162a3c4d5e6f7081923\"]"
      ],
      no: [
        "accounts: [\"0x8f3b1c7a9d2e4f60b5a8c3d7e1f29406d4a7c0b3\"]", "new Wallet(key)",
        "tx: \"0x8f3b1c7a9d2e4f60b5a8c3d7e1f29406d4a7c0b39e5f8162a3c4d5e6f7081923\"",
      ],
      ConfigSecretRules.ethereumKey),
    .init(
      "Codes in a list", "SECRET.codes",
      [
        "recovery codes", "recovery_codes", "recoverycodes", "backup codes", "backup_codes",
        "backupcodes", "scratch codes", "scratch_codes", "wiederherstellungscodes", "backup-codes",
        "codes de secours", "codes de récupération", "códigos de recuperación",
        "códigos de respaldo", "códigos de recuperação", "codici di backup", "codici di recupero",
        "herstelcodes", "kody zapasowe", "unseal_keys_b64", "unseal_keys_hex", "keys_base64",
        "private keys", "恢复代码", "备用码", "リカバリーコード", "バックアップコード",
      ], caseless: true,
      near: true,
      yes: [
        "Recovery codes:\n  f3k9d-lq27z\n  x0vb5-t2w8r",
        "\"backup_codes\": [\"83012-44719\", \"20388-19462\"]",
      ],
      no: ["recovery codes: 3 of 10 used", "backup codes:\n2024-01-02\n2024-01-03\n"],
      SecretListRules.codes),
    .init(
      "Keys that unseal a vault", "SECRET.vault.unseal", ["Unseal Key ", "Recovery Key "],
      near: true, yes: ["Unseal Key 1: q8Zr2Lw0Xc7Vb1Nm4Tk9Yd3Hf6Gs5Jp2Ra8Ue1Wo0Qx="],
      no: ["Unseal Key 1: missing"], SecretListRules.unsealKey),
    .init(
      "PINs", "SECRET.pin", ["PIN", "\"pin\"", "Geheimzahl", "暗証番号"],
      near: true,
      yes: [
        "The PIN of the safe is 4711.", "Die SIM-PIN lautet 8302", "PIN: 590263", "暗証番号は4711です",
      ],
      no: [
        "PIN 13 is low", "PINs are 4 digits", "SPIN: 4711", "PIN: 0000", "the PIN is 4-digit",
        "\"pin\": 13",
      ],
      SecretListRules.pin),
    .init(
      "Akamai's tokens", "SECRET.akamai.edgegrid", ["akab-"],
      near: true, yes: ["akab-" + "pgzpe8nh353oet6x-840zmu0bwq4mr63g"],
      no: ["akab-" + "pgzpe8nh353oet6x-840zmu0bwq4mr63g.luna.akamaiapis.net"],
      OddTokenRules.akamai),
  ]
}
