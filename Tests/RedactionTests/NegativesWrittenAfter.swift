/// Lines without anything private, a text each, written after the rules were mended and not looked
/// at one by one: they tell how far the mending carries.
let negativesWrittenAfter = #"""
  {"lockfileVersion":3,"packages":{"node_modules/ms":{"version":"2.1.3","integrity":"sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA=="}}}
  "sha256": "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
  rev = "f1d2d2f924e986ac86fdf7b36c94bcdf32beec15"
  nixpkgs.narHash = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
  image: registry.example.com/shop/api@sha256:0c2b7f3e9d1a4856c7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9012a3b4c5d
  Cargo.lock: serde 1.0.203 (registry+https://github.com/rust-lang/crates.io-index)
  If-None-Match: W/"0815-aB3xZ9"
  X-Amzn-Trace-Id: Root=1-67891233-abcdef012345678912345678
  CF-RAY: 8a1b2c3d4e5f6789-FRA
  X-Request-ID: f058ebd6-02f7-4d3f-942e-904344e8cde5
  apollo.cache.restore: key "Query:7f2c9a1e5b8d4063"
  object_key = "raw/2023/11/30/part-00012-8c7e.snappy.parquet"
  row_key: "device#4711#1699999999"
  unique_key_hash = "9a0364b9e99bb480dd25e1f0284c8555"
  groupByKey: "region-eu-west-3a"
  key_prefix: "sess:v4:"
  map_key_type = "utf8_string_32"
  shard_key_range: "0x3a7f-0x4fff"
  keyEventListener=fn8472KqTzPw91Lb
  keyboardLayout: "us-intl-altgr-2"
  redis key pattern `user:{id}:cart:v2`
  jwks_uri: https://issuer.example.net/.well-known/jwks.json
  token_uri: https://oauth2.googleapis.com/token
  auth_provider_x509_cert_url: https://www.googleapis.com/oauth2/v1/certs
  refresh_token_lifetime_seconds = 1209600
  token_bucket_capacity: 250
  access_token_format: opaque-v2
  secret_rotation_lambda = module.rotator.lambda_arn_v3
  client_secret = azuread_application_password.web2.value
  admin_password = random_password.pg_admin[0].result
  password: ${{ steps.login-ecr.outputs.docker_password_210987654321 }}
  registry_password: "%{REGISTRY_PASS2}"
  pwd=$(pass show prod/db-3)
  db_password: {{ lookup('env', 'DB_PASSWORD_3') }}
  spring.datasource.password=${DB_PASSWORD:}
  connectionString = Configuration.GetConnectionString("Main2")
  password := os.Getenv("SMTP_PASSWORD_2")
  let password = try keychain.get("account2")
  val token = prefs.getString(TOKEN_KEY_V2, null)
  var accessToken: String? { defaults.string(forKey: "access2") }
  token = request.headers.get("x-csrf-token-v2")
  this.token = parser.peekToken(2);
  if (token.kind === SyntaxKind.Identifier2) return token.text;
  TOKEN_REGEX = re.compile(r"^[A-Z0-9]{32}$")
  assert resp.json()["token"] == mocked_token_2
  mock_secret = "not-a-real-secret-123"
  api_key: dummy-key-for-tests-42
  apikey = "fake_api_key_0001"
  TEST_PASSWORD = "test1234"
  "password": "hunter2 is the classic joke"
  password = getpass.getpass("Password 2: ")
  password_validator_v2 = MinimumLengthValidator(10)
  Password strength: 3/5 (add a symbol)
  passwordless sign-in via WebAuthn level 2
  The passphrase prompt appears twice on Fedora 40.
  error: password authentication failed for user "app_rw2"
  FATAL: no password supplied (SQLSTATE 28P01)
  401 Unauthorized: token expired at 2024-03-01T10:00:00Z
  npm ERR! code E401 Incorrect or missing password.
  invalid_grant: Token has been expired or revoked.
  Unexpected token u in JSON at position 0
  parse error near token NEWLINE2 (line 40)
  stop_sequences=["\n\nHuman:"], max_tokens_to_sample=300
  usage: input_tokens 2095, output_tokens 503, cache_read_input_tokens 1888
  num_hidden_layers: 32, vocab_size: 128256, pad_token_id: 128004
  vault write auth/kubernetes/role/app2 token_ttl=1h
  kubectl -n prod get secret tls-wildcard-2025 -o yaml
  aws kms decrypt --key-id alias/app2 --ciphertext-blob fileb://secret.bin
  gh secret set DEPLOY_KEY_2 < deploy_key
  heroku config:set API_KEY=...
  export SLACK_WEBHOOK=https://hooks.slack.com/services/XXX/YYY/ZZZ
  sk_live_your_key_here
  AZURE_CLIENT_SECRET=<client-secret>
  MAPBOX_TOKEN=pk.your_public_token
  GOOGLE_API_KEY=AIza...
  xoxb-your-bot-token
  aws_access_key_id = AKIAXXXXXXXXXXXXXXXX
  -e MYSQL_PASSWORD=mysql -e MYSQL_USER=mysql
  ftp://anonymous:anonymous@localhost/pub
  postgresql://postgres:postgres@db:5432/postgres
  redis://default:password@cache:6379
  smtp://USER:PASS@smtp.example.org:587
  Authorization: Basic YWRtaW46cGFzc3dvcmQ=
  Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request
  WWW-Authenticate: Bearer error="invalid_token", error_description="expired"
  Access-Control-Allow-Headers: Authorization, X-Api-Key, X-Trace-2
  github_branch: feature/login-2fa-rework
  gitlab_runner_tag: docker-arm64-v8
  sentry_issue: SHOP-API-4F2
  jira_ticket: OPS-10234
  datadog_service_version: 2024.11.25-rc3
  confluence_page_id=1048577
  slack_thread_ts: 1700000000.123456
  discord_guild_count: 184
  netlify_site: quirky-lovelace-4b1d2c
  vercel_deployment: shop-git-main-acme2.vercel.app
  terraform_workspace: prod-eu2
  circleci_job: build-and-test-py312
  stripe_event: evt_1NG8Du2eZvKYlo2CUI79vXWy
  cus_9s6XKzkNRiz8i3 is a customer id in the docs
  openai_model: gpt-4o-2024-08-06
  anthropic-version: 2023-06-01
  0000000000000000000000000000000000000000 refs/heads/main
  diff --git a/src/Auth/Token2.php b/src/Auth/Token2.php
  @@ -118,7 +118,9 @@ export class KeyStore2 {
  #3 0x55d0c1a2b3c4 in png_read_row /build/libpng/pngread.c:543
  EIP: 0010:[<c0129a4b>] EFLAGS: 00010246
  java.lang.NullPointerException: Cannot invoke "User2.getName()" because "user" is null
  UUID("{6B29FC40-CA47-1067-B31D-00DD010662DA}")
  GUID_DEVINTERFACE_DISK = 53f56307-b6bf-11d0-94f2-00a0c91efb8b
  font-family: "Helvetica Neue", Arial, "Segoe UI Emoji"
  linear-gradient(135deg, #667eea 0%, #764ba2 100%)
  d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2z"
  data:font/woff2;base64,d09GMgABAAAAAA
  iptables -A INPUT -s 10.0.0.0/8 -p tcp --dport 8443 -j ACCEPT
  64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=0.041 ms
  pi = 3.141592653589793, e = 2.718281828459045
  mean 1023.4 (n = 1,048,576; p = 0.0314)
  elapsed 00:12:45, ETA 01:03:17, 4,096/65,536 samples
  ISBN 978-3-16-148410-0, DOI 10.1000/xyz123
  Python 3.12.4 (main, Jun  7 2024, 00:00:00) [GCC 13.2.0] on linux
  Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0
  Qt 6.7.2, KDE Plasma 6.1, Wayland, Mesa 24.1.3
  The Levenberg-Marquardt solver diverges after the Cholesky step.
  We use Monte Carlo sampling with a Metropolis-Hastings kernel.
  Please replace the Redux store by Zustand and keep React Query.
  Grafana shows a spike after Prometheus scraped Loki.
  A Bloom filter in front of Cassandra halves the reads.
  Swift Package Manager resolves Alamofire before Kingfisher.
  Kotlin's Ktor client and Jackson both parse it, Gson does not.
  Bug in Safari on Monterey and Ventura, fine on Sonoma.
  Let Claude write the tests and Copilot the docs.
  Android Studio Koala needs Gradle 8.7 and the Jetpack Compose plugin.
  Dear team, the nightly build on Jenkins is red again.
  Error in Victory chart: Unknown prop `standalone`.
  Hello World prints twice when Ruby loads Rails twice.
  The Haversine formula expects radians, Vincenty's too.
  Norton Commander and Midnight Commander share the layout.
  Rename `Customer.firstName` to `Customer.givenName`.
  type Person = { name: string; city: "Berlin" | "Paris" };
  timezone: Europe/Berlin, America/Argentina/Buenos_Aires
  locale de_DE.UTF-8, en-US, zh-Hans-CN
  Die Tests laufen auf dem Server in 42 Sekunden durch.
  Le serveur répond avec une erreur 502 depuis la version 3.4.1.
  El despliegue falla en el paso 7 de 12.
  测试在第42行失败，错误码为10013。
  テストは3回失敗し、4回目に成功しました。
  빌드가 12분 30초 걸립니다.
  """#.split(separator: "\n").map(String.init)
