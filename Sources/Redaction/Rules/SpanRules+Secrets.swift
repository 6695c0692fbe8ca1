extension SpanRules {
  /// Random bodies for the examples, in pieces that are no secret of anybody.
  private static let body = "MIIEpAIBAAKCAQEA2qM3hVx7cPz9WkTt5yYbJ0nXfLr8GdQeUoS6"
  private static let claims = "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiJhbm4ifQ"

  static let secrets: [SpanRule] = [
    .init(
      "Private keys in armour", "SECRET.private_key", ["-----BEGIN"],
      yes: ["-----BEGIN RSA " + "PRIVATE KEY-----\n\(body)\n-----END RSA " + "PRIVATE KEY-----"],
      no: ["-----BEGIN CERTIFICATE-----\n\(body)\n-----END CERTIFICATE-----"],
      StructuredSecretRules.privateKey),
    .init(
      "Keys of PuTTY", "SECRET.private_key", ["PuTTY-User-Key-File-"],
      yes: ["PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 1\n\(body)\nPrivate-MAC: 00ff12"],
      no: ["PuTTY-User-Key-File-2 is a format"], StructuredSecretRules.puttyKey),
    .init(
      "JSON web tokens", "SECRET.jwt", [],
      yes: ["\(claims).c2lnbmF0dXJlLW9mLWl0LWFsbA"], no: ["eyJhbGciOiJIUzI1NiJ9 alone"],
      StructuredSecretRules.webToken),
    .init(
      "JSON web tokens in base64", "SECRET.jwt", ["ZXlK", "ZXlB"],
      yes: [
        "ZXlKaGJHY2lPaUpJVXpJMU5pSjkuZXlKemRXSWlPaUpoYm00aWZRLmMybG5ibUYwZFhKbExXOW1MV2wwTFdGc2JB"
      ],
      no: ["ZXlKaGJHY2lPaUpJ"], StructuredSecretRules.wrappedWebToken),
    .init(
      "Credentials in URLs", "URL_CREDENTIAL", ["://"],
      yes: ["postgres://app:hunter42@db:5432/x", "https://u:p4ss/w0rd@host.example"],
      no: ["https://host.example/a:b@c", "postgres://user:${PASSWORD}@db/x"],
      StructuredSecretRules.urlCredential),
    .init(
      "Authorization headers", "SECRET.authorization",
      [
        "authorization:", "authorization\":", "authorization\\\":", "authorization\", ",
        "authorization': ", "bearer ", "x-api-key:", "apikey:", "authorization=", "ssws ",
      ],
      caseless: true, near: true,
      yes: [
        "Authorization: Bearer 8f4e2a91c7d04b6f9", "authorization: Basic dXNlcjpodW50ZXIyMg==",
      ],
      no: ["Authorization: Bearer <token>", "the bearer of this letter"],
      StructuredSecretRules.authorization),
    .init(
      "Credentials of curl", "SECRET.basic", ["-u ", "--user ", "-u'", "-u\"", "--user=", "-u="],
      yes: ["curl -u ann:hunter42 https://x"],
      no: ["curl -u $USER:$PASS https://x", "sort -u a:b"],
      StructuredSecretRules.basicUser),
    .init(
      "Passwords as options of programs", "SECRET.password",
      [" -p", " -P", " -w", " -A ", " -X ", " -c ", " -pw "],
      yes: [
        "mysql -u root -pS3cretPw9 db", "sshpass -p 'hunter42' ssh root@host",
        "7z x -pKr0ne_weg a.7z", "ldapsearch -x -D cn=a -w 'Kr0ne!weg'",
        "snmpget -v3 -u ops -A Kr0neweg -X Kr1neweg sw1", "snmpwalk -v2c -c kr0ne-ro sw1",
        "plink -ssh ops@sw1 -pw Kr0ne.weg", "sqlcmd -S db1 -U sa -P Kr0ne.weg",
      ],
      no: [
        "mkdir -p src/a1", "mysql -p$PASSWORD", "mysql -p 3306", "find mysql -print0",
        "docker run --name mysql -p 127.0.0.1:3306:3306/tcp", "grep -w x1 ldap.log", "snmpd -c",
        "grep -A 3 snmp2",
      ], CommandSecretRules.option),
    .init(
      "Passwords made secure strings", "SECRET.password", ["ConvertTo-SecureString"],
      yes: ["ConvertTo-SecureString \"P@ssw0rd12\" -AsPlainText"],
      no: ["ConvertTo-SecureString $plain"],
      CommandSecretRules.secureString),
    .init(
      "Passwords of database users", "SECRET.password",
      ["identified by '", "identified by \"", "identified with mysql_native_password by '"],
      caseless: true, yes: ["ALTER USER 'app'@'%' IDENTIFIED BY 'Summer#31x';"],
      no: ["identified by 'name'", "IDENTIFIED BY '${DB_PASS}'"],
      CommandSecretRules.databaseUser),
    .init(
      "Passwords handed to a program's input", "SECRET.password",
      [
        "| sudo -S", "|sudo -S", "| chpasswd", "| sudo chpasswd", "| docker login",
        "| podman login", "| helm registry login", "| kinit", "| passwd", "| cryptsetup",
      ],
      yes: ["echo 'T1ger&Lily' | sudo -S apt-get update", "echo \"ops:4ever#Oslo\" | chpasswd"],
      no: ["cat list1.txt | sudo -S tee x", "echo $PW | sudo -S id", "echo \"a:$PW\" | chpasswd"],
      CommandSecretRules.piped),
    .init(
      "Passwords behind a user's name on a command line", "SECRET.password",
      ["sqlplus ", " -U ", "htpasswd -"],
      yes: [
        "sqlplus system/pum4-Jaguar@orcl",
        "smbclient //nas/media -U joe%x7#Lm2pQ", "htpasswd -bc .htpasswd ann tul1pan#9",
      ],
      no: ["sqlplus / as sysdba", "psql -U web -d web1", "htpasswd -c .htpasswd ann"],
      CommandSecretRules.behindUser),
    .init(
      "Credentials in addresses of Oracle", "URL_CREDENTIAL", ["jdbc:oracle:thin:"],
      yes: ["jdbc:oracle:thin:scott/tul1pan@//db:1521/x"], no: ["jdbc:oracle:thin:@//db:1521/x"],
      CommandSecretRules.behindUser),
    .init(
      "Keys behind commands that log in", "SECRET.password", ["cargo login ", "redis-cli "],
      yes: ["cargo login 96a0e53b7806218d3421", "redis-cli -h cache -a x7#Lm2pQ ping"],
      no: ["cargo login --registry x1", "redis-cli -h cache1 ping"],
      CommandSecretRules.login),
    .init(
      "Hashes of passwords", "SECRET.password_hash",
      [
        "$2a$", "$2b$", "$2y$", "$1$", "$5$", "$6$", "$y$", "$argon2", "$apr1$", "{SSHA}",
        "$pbkdf2", "pbkdf2_sha256$", "$scrypt$", "$P$B", "$S$D",
      ],
      yes: ["$2b$12$" + "N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"],
      no: ["costs $1$ or $5$ a piece"], StructuredSecretRules.passwordHash),
    .init(
      "Azure's client secrets", "SECRET.azure.client", ["Q~"],
      yes: ["abc8Q~" + "1mZk3Vq-9xT.cW7pLrN5sYd2HgJbE4oUa6"], no: ["abc8Q~short"],
      OddTokenRules.azure),
    .init(
      "Azure's keys with a signature in them", "SECRET.azure.signed",
      [
        "AzSe", "AzFu", "AzCa", "+ASt", "+ABa", "ACDb", "+AEh", "+ASb", "+ACR", "AIoT", "JQQJ99",
        "AZDO",
      ],
      yes: [
        "NqVwYS81VP7Hb1DX8pPd5khxE3pyIgKpaUnArl63Xy" + "AzSeBkWZei",
        "NNCiia3anXn9k3ksu9mI4ROnl89Sm995ytbxAk7j"
          + "qevt0MLaMRTvetw0tESulEETldq8b8Vw2zbJ+AStQYAxyL==",
        "1aCcTlN99mhWp708DwGw5HqXDgLVXZx3s" + "AIoTCcB8fn=",
        "vGNx6jvr7SIftRutlZfOjUStEkUdfMI7zcpVMw0qDPAjd6OcZFv1" + "JQQJ99niUK8iO5YAgkBxjd2AsjD7N2kH",
      ],
      no: ["D9FSUuErsEz5jhy0I9lO" + "AzSeB7F3vl", "AIoT devices"],
      OddTokenRules.azureSigned),
    .init(
      "Terraform's tokens", "SECRET.terraform", [".atlasv1."],
      yes: [
        "hTWJk5usky46xw.atlasv1."
          + "knsnLsXaA8t7jkckS7jzE2dPLKGgWYK-ABm7WH51M31mxdMZMpneW5M6f3SisEx"
      ],
      no: ["module.atlasv1.outputs"], OddTokenRules.terraform),
    .init(
      "Mailchimp's keys", "SECRET.mailchimp", ["-us"],
      yes: ["3f7a9c2e5b8d1046" + "e3c7a9f2b5d80146-us12"], no: ["cheap-us12 shoes"],
      OddTokenRules.mailchimp),
    .init(
      "Telegram's bot tokens", "SECRET.telegram.bot", [":A"],
      yes: ["123456789:A" + "AF3kLm9PqRs7TuVwXyZ0b2CdEfGhIjKl4N"], no: ["12:Appendix", "1:AB"],
      OddTokenRules.telegram),
    .init(
      "1Password's secret keys", "SECRET.onepassword.key", ["A3-"], near: true,
      yes: ["A3-" + "ASWXYB-798JRY-LJVD4-23DC2-86TVM-H43EC"], no: ["A3-SIZE-PAPER"],
      OddTokenRules.onePassword),
    .init(
      // A bar alone would be looked for at every byte.
      "Facebook's application tokens", "SECRET.facebook.app",
      (0...9).flatMap { ["\($0)|", "\($0)%7C", "\($0)%7c"] },
      yes: ["123456789012345|" + "aB3dE5gH7jK9mN1pQ2rS4tU6vW8"], no: ["a|b", "12|34"],
      OddTokenRules.facebook),
    .init(
      "Contributed Systems' credentials", "SECRET.contribsys",
      ["CONTRIBSYS__COM", "contribsys.com"],
      yes: ["BUNDLE_GEMS__CONTRIBSYS__COM=ab12cd34:ef56ab78"],
      no: ["BUNDLE_GEMS__CONTRIBSYS__COM=$KEY"], OddTokenRules.contribsys),
    .init(
      "Discord's bot tokens", "SECRET.discord.bot",
      ["MT", "MD", "MZ", "MQ", "Mj", "Mz", "ND", "NT", "NW", "NZ", "Nj", "Nz", "OD", "OT"],
      yes: ["MTk4NjIyNDgzNDcxOTI1MjQ4" + ".Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs"],
      no: ["MTU.size", "NT4.0"], OddTokenRules.discord),
    .init(
      "Values of Kubernetes secrets", "SECRET.kubernetes", ["data:", "stringData:"],
      yes: ["kind: Secret\ndata:\n  x: aHVudGVyNDI=\n"],
      no: ["kind: ConfigMap\ndata:\n  x: aHVudGVy\n"],
      OddTokenRules.manifestData),
    .init(
      "MaxMind's licence keys", "SECRET.maxmind", ["_mmk"],
      yes: ["Ab3dE5_" + "gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC_mmk"], no: ["the_mmk"],
      OddTokenRules.maxmind),
  ]
}
