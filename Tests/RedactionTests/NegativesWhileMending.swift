/// Lines without anything private, a text each: the rules were mended while looking at these, so
/// what they show flatters; `negativesWrittenAfter` tells how far it carries.
let negativesWhileMending = #"""
  +        "integrity": "sha512-Nv2Y8mQ0pXqkTz1Lr7Vb4Hc9Jd3Fs6Ga5We8Uy2Io1Pn0Mx7Kz4Bt6Rv3Cq9Lw5Eh8Sj2Dg1Af0Zu7Xo==",
  "resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz#5b8a3a7765dfe001261dde915589e782f8c94d1e"
  github.com/stretchr/testify v1.9.0 h1:HtqpIVDClZ4nwg75+f6Lvsy/wHu+3BoSGCbBAcpTsTg=
  checksum = "8bc7d8bf3f2c96b1ab7ca27f1b1b1c6f2ad0f7b9c0ad1a9df3b2a8a6c9e1f2d3"
  FROM python:3.12-slim@sha256:4f8a1d2b3c5e6f70819a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70
  - uses: actions/checkout@8ade135a41bc03ea155e62e844d188df1ea18608
  ETag: "33a64df551425fcc55e4d42a148795d9f25f89d4"
  Traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
  key_up_event=Rb7tQz3LmXw9Kp2V-vN4sD8f
  onKeyPressHandler: "a8f3d9e1c7b24560"
  cache_key: "v3-npm-7f2c9a1e5b8d4063af92"
  primary_key = "usr_8f3a9c2e7b1d4056"
  sort_key="2024-05-01#ORDER#7f3a9c2e"
  partitionKey: 'tenant-8f3a9c2e7b1d'
  "idempotency_key": "ord_8f3a9c2e7b1d4056af92"
  s3_object_key = uploads/2024/05/7f3a9c2e7b1d4056.parquet
  foreign_key_checks=0
  keyframe_hash: 9f8e7d6c5b4a39281706
  PublicKeyToken=b77a5c561934e089, Culture=neutral
  key_fingerprint: SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDT7nP1kJm2yW5q0aE
  ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl deploy
  "kid": "1e9gdk7", "kty": "RSA", "use": "sig", "alg": "RS256"
  token_endpoint = "https://login.example.com/oauth2/v2.0/token"
  "access_token_url": "https://idp.example.org/oauth/token"
  TokenType = "Bearer", ExpiresIn = 3600
  secretName: ingress-tls-prod-2024
  secretKeyRef: {name: db-credentials-v2, key: pg-password}
  secret_id = aws_secretsmanager_secret.db_master_v2.id
  password = data.aws_ssm_parameter.db_password_v2.value
  password = var.rds_master_password_2
  token = module.vault_2.root_token_output
  apiKey: process.env.NEXT_PUBLIC_API_KEY_V2
  api_key=$(cat /run/secrets/api_key_v2)
  api_key: !Ref ApiKeyParameter2
  api_key: "{{ vault_api_key_2 }}"
  password: !vault |
  password_hash_algorithm: argon2id-v19
  PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
  passwordField.setAutocomplete("new-password")
  <input type="password" id="password2" autocomplete="current-password" placeholder="Password1">
  label_password2 = "Repeat your password"
  expect(page.locator("#password-field-2")).toBeVisible()
  def test_token_expires_after_24h_when_refresh_fails():
  logger.info("token refreshed in 143ms, attempt 2/5")
  max_tokens: 4096, temperature: 0.7, stop_token_id: 128009
  "tokenizer_class": "LlamaTokenizerFast", "bos_token": "<|begin_of_text|>"
  bos_token_id=128000 eos_token_ids=[128001, 128009]
  NextToken: eyJ-page-2
  nextPageToken: "CAUQAA"
  cookie: theme=dark; consent=v2
  Set-Cookie: locale=en_GB; Path=/; SameSite=Lax
  session_id: req-42
  signature = inspect.signature(func_v2)
  def signature(self: Node2, salt_rounds: int = 12) -> str:
  Authorization: Bearer <your-token-here>
  Authorization: Bearer $ACCESS_TOKEN_V2
  curl -H "X-Api-Key: ${API_KEY_2}" https://api.example.com/v2/items
  STRIPE_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx
  GITHUB_TOKEN=ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
  aws_secret_access_key = <AWS_SECRET_ACCESS_KEY>
  OPENAI_API_KEY=sk-...
  ANTHROPIC_API_KEY="sk-ant-..."
  DATABASE_URL=postgres://user:password@localhost:5432/app_dev
  amqp://guest:guest@localhost:5672/
  redis://:${REDIS_PASSWORD}@redis:6379/0
  https://<user>:<password>@git.example.com/repo.git
  http://user:pass@example.com/
  mongodb+srv://<username>:<password>@cluster0.example.mongodb.net
  model: claude-3-5-sonnet-20241022
  engine = "text-embedding-3-large-512"
  "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
  "tool_use_id": "toolu_01A09q90qw90lq917835lq9"
  "id": "msg_01XFDUDYJgAACzvnptvVoYEL", "object": "chat.completion"
  trace_id=4bf92f3577b34da6a3ce929d0e0e4736 span_id=00f067aa0ba902b7
  correlation-id: 7b8f2c1e-5a9d-4e3f-8c6b-1d2e3f4a5b6c
  commit 8ade135a41bc03ea155e62e844d188df1ea18608 (HEAD -> main)
  index 3f7a9c2..e5b8d10 100644
  Build fingerprint: 'google/husky/husky:14/UD1A.231105.004/11010374:user/release-keys'
  0x00007f8a3c2e1b40 in __libc_start_main () from /lib/x86_64-linux-gnu/libc.so.6
  Fault address 0xfffffe0000a3c000 rip=0xffffffff81a4c2e0
  at com.acme.billing.InvoiceService$$EnhancerBySpringCGLIB$$7f3a9c2e.total(<generated>)
  _ZNSt6vectorIiSaIiEE9push_backERKi
  const KEYWORDS = new Set(["async", "await", "yield"]);
  key={`row-${index}-col2`}
  hotkey: "ctrl+shift+F12"
  WINDOWS_VK_KEY_2 = 0x32
  registry key HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon
  license: "Apache-2.0 WITH LLVM-exception"
  contact: support@example.com or security@example.org
  listen 192.0.2.10:443; allow 198.51.100.0/24; deny 203.0.113.7;
  inet6 2001:db8::8a2e:370:7334/64 scope global
  link/ether 00:00:00:00:00:00 brd ff:ff:ff:ff:ff:ff
  Chrome/126.0.6478.127 Safari/537.36
  numpy==1.26.4 pandas==2.2.2 torch==2.3.1+cu121
  version 4.18.0-513.5.1.el8_9.x86_64
  2024-05-01T12:30:45.123+02:00 WARN  retry 3 of 10 after 1500 ms
  row 12 of 1000000000000000 skipped
  The Jackson parser throws when Spring starts before Hibernate.
  We moved from Jenkins to Travis and then to Drone.
  In Paris mode the renderer (codename Madrid) skips the cache.
  Use the Fisher-Yates shuffle, then Dijkstra and Levenshtein distance.
  Bayes, Gauss and Poisson are all in scipy.stats.
  The Boyer-Moore search beats Knuth-Morris-Pratt here.
  Run `cargo test --package ripgrep` and look at Cargo.lock.
  Material Design, Tailwind and Bootstrap all ship a Button.
  Windows Server 2019, Ubuntu Noble, Debian Bookworm, macOS Sonoma
  Error: Cannot find module 'Carlo' imported from Main.tsx
  see RFC 9110 section 15.5.2 and CVE-2024-3094
  JIRA-4821 blocks PLAT-118; sprint 42
  class Lambda { Maria db; Jenkins ci; }
  client_vpn_endpoint_id = aws_ec2_client_vpn_endpoint.main-v2.id
  api_token_2 = local.datadog_token_v2["prod"]
  auth_token = google_secret_manager_secret_version.auth_v1.secret_data
  token = try(var.tokens["ci2"], null)
  secret = base64decode(data.external.secret2.result["v"])
  keyAlgorithm = "AES256-GCM-NoPadding"
  "encryption_key_arn": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  KMSKeyId: alias/billing-prod-v2
  KeyName: ops-bastion-2024-05
  access_level = "L3-restricted-2024"
  accessibility_id: "btn-login-2fa"
  AUTH_BACKEND = "ldap3+starttls-v2"
  auth_method: pkcs11-rsa2048
  oauth2_flow = "authorization_code-pkce-s256"
  authenticity_token_field_2
  apiKeyHeaderName = "X-Api-Key-V2"
  private_key_path = "~/.ssh/id_rsa_2048_ci"
  ssh_key_file=/etc/ssl/private/wildcard-2024.key
  PRIVATE_KEY_FORMAT=pkcs8-pem-2048
  private_key: !include keys/server2.pem
  credential_process = /opt/bin/awscreds-custom --profile dev2
  credentialsId: 'github-app-ci-2024'
  withCredentials([usernamePassword(credentialsId: 'nexus-ci2', usernameVariable: 'U', passwordVariable: 'P2')])
  environment { SONAR_TOKEN = credentials('sonar-token-v2') }
  secrets: inherit
  TOKEN: ${{ secrets.NPM_TOKEN_V2 }}
  token: steps.app2.outputs.token
  password = ENV.fetch("DB_PASSWORD2")
  password: Rails.application.credentials.dig(:db, :password2)
  password = Faker::Internet.password(min_length: 12)
  password = faker.internet.password({ length: 20 })
  const token = jwt.sign({ sub: user2.id }, privateKey, { algorithm: "RS256" });
  String token = UUID.randomUUID().toString().replace("-", "");
  let token = self.tokens2[index1 + 1]
  token = next(token_iter2)
  token := strings.Split(header, " ")[1]
  $token = $request->bearerToken2();
  $password = $_POST['password2'];
  password_confirm2 = serializers.CharField(write_only=True)
  validates :password2, length: { minimum: 8 }
  "errors.password.too_short_v2": "Password must be at least 8 characters"
  Password must contain 1 digit and 1 of !@#$%^&*
  password policy: min 12 chars, 1 upper, 1 digit
  the password reset link expires in 24h
  enter password for user2@localhost:
  sudo: 3 incorrect password attempts
  Password for 'https://github.com':
  WARN invalid token at line 12, column 4: unexpected '}'
  SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON
  error TS1005: ';' expected. token=SemicolonToken2
  token type IDENTIFIER_2 at offset 0x1f4
  lexer.token("NUMBER", r"[0-9]+(\.[0-9]+)?")
  vocab["<unk>"]=0; token2id = {"hello": 42}
  tokens/s: 1432.55, prompt_tokens=1024, completion_tokens=388
  "token_logprobs": [-0.0012, -1.2239, -0.4471]
  kubectl create secret generic db-pass2 --from-literal=password=$DB_PASS
  kubectl get secret argocd-initial-admin-secret -o jsonpath="{.data.password}"
  vault kv get -field=password2 secret/prod/db2
  gcloud secrets versions access latest --secret=db-password-v2
  aws secretsmanager get-secret-value --secret-id prod/db2/password
  op read "op://Engineering/db2/password"
  az keyvault secret show --name sql-password2 --vault-name kv-prod-weu-01
  docker run -e POSTGRES_PASSWORD -e PGDATA=/var/lib/pg2 postgres:16
  POSTGRES_PASSWORD=postgres
  MYSQL_ROOT_PASSWORD=root
  PGPASSWORD=postgres psql -h localhost -U postgres
  DB_PASS=secret
  password=changeme123
  password: "password123"
  admin_password: admin
  KEYCLOAK_ADMIN_PASSWORD=admin
  jdbc:postgresql://localhost:5432/app?user=app&password=app
  "AccessKeyId": "AKIAIOSFODNN7EXAMPLE"
  SecretAccessKey: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
  STRIPE_PUBLISHABLE=pk_test_...
  "token": "string", "expires_at": "2024-05-01T00:00:00Z"
  "token": "abc123"
  "api_key": "test"
  X-Auth-Token: foo
  Authorization: Basic dXNlcjpwYXNzd29yZA==
  Proxy-Authorization: Negotiate
  WWW-Authenticate: Digest realm="api", qop="auth", algorithm=SHA-256
  sentry_release: "web@2.14.3+8ade135"
  datadog_monitor_id = 112233445
  heroku_app: shop-api-staging-eu2
  slack_channel: C02AB3CD4EF
  github_sha: 8ade135a41bc03ea155e62e844d188df1ea18608
  gitlab_project_id: 27849302
  GITHUB_RUN_ID=9182736450
  twilio_from_number_sid_prefix: PN
  grafana_dashboard_uid: "000000012"
  elastic_index: logs-2024.05.01-000042
  docker_digest: sha256:9b2a1c7e5d3f48a6b0c9e8d7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d0e9f8a7
  okta_group: eng-platform-l2
  "md5": "d41d8cd98f00b204e9800998ecf8427e"
  Content-MD5: 1B2M2Y8AsgTpgAmY7PhCfg==
  sha1sum: da39a3ee5e6b4b0d3255bfef95601890afd80709  empty.bin
  gradle-wrapper distributionSha256Sum=31c55713e40233a8303827ceb42ca48a47267a0ad4bab9177123121e71524c26
  salt_version: 3006.8
  hash_salt_rounds2 = 12
  nonce-based CSP: script-src 'nonce-r4nd0m'
  script-src 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='
  webhook_url: https://hooks.example.com/ci/42
  i18n key "settings.security.token_v2.title"
  R.string.pref_api_key_v2
  mPreferenceKey = "pref_sync_enabled_v2"
  NSUserDefaultsKey = @"com.acme.app.lastSync2"
  localStorage.setItem("auth_token_v2", token)
  sessionStorage.getItem('csrf_token_2')
  queryKey: ["user", userId, "v2"]
  SECRET_LENGTH_BYTES = 0x20
  SecretKeySpec(key2, "HmacSHA256")
  Cipher.getInstance("AES/CBC/PKCS5Padding")
  -----BEGIN CERTIFICATE-----
  ALTER USER app2 VALID UNTIL '2025-01-01';
  CREATE INDEX idx_user_token_hash_v2 ON user_token (token_hash);
  SELECT token_id, secret_version FROM token2 WHERE id = 9182736
  Bearer authentication, see section 2.1 of RFC 6750
  basic auth via nginx's auth_basic_user_file /etc/nginx/.htpasswd2
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
  subscription_id = "8d2f6c1e-90ab-4f37-b1d2-5c7e3a9f0b64"
  tenantId: 'b7a1c3d5-2e4f-4a6b-8c9d-0e1f2a3b4c5d'
  "access_policy_id": "f3b0c442-98fc-4c14-9afb-f4c8996fb924"
  "credentialsId": "c1d2e3f4-5a6b-4c7d-8e9f-a0b1c2d3e4f5",
  credentials_id: jenkins-deploy-bot-7
  "tokenId": "17f0a3b2-6c5d-4e8f-9a1b-2c3d4e5f6a7b"
  api_key_id = "5f4dcc3b-5aa7-465d-8327-deb882cf99aa"
  "session_key_arn": "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  KMSKeyArn: arn:aws:kms:us-east-1:444455556666:key/0d990263-018e-4e65-a703-eff731de951e
  clientId: "4a1f0c8e-72b3-4d59-9e6a-b8c7d6e5f401"
  appClientId=0e2b7c5a-19d4-4f83-a6b0-7d9c1e3f5a82
  client_id: 'my-service-frontend'
  token_uri = "https://oauth2.googleapis.com/token"
  "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
  sort_keys=True, indent=2, ensure_ascii=False
  primaryKey = Qx7pLm2Zr9Tb4Nc8Vd1W
  "etag": "W/\"5f8a2c1b9e7d3046\"", "key": "assets/img/logo@2x-9c1e7f3a.png"
  cacheKey: "node-modules-linux-x64-3f9a1c7b2e8d5046"
  <key name="com.apple.security.application-groups" type="array"/>
  <string name="google_maps_key">YOUR_KEY_HERE</string>
  keyUsage = digitalSignature, keyEncipherment, nonRepudiation
  extendedKeyUsage=1.3.6.1.5.5.7.3.1
  ssh_key_fingerprint = "3b:52:1f:8c:aa:07:9e:44:d0:61:2c:7f:15:be:93:08"
  authorized_key_command = /usr/local/bin/fetch-keys
  x-amz-credential scope is 20240611/us-west-2/s3/aws4_request
  ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  glpat-XXXXXXXXXXXXXXXXXXXX
  gho_0000000000000000000000000000000000000000
  xoxb-000000000000-000000000000-xxxxxxxxxxxxxxxxxxxxxxxx
  xoxp-11-22-33-0123456789abcdef0123456789abcdef
  SLACK_TOKEN=xoxb-your-token-goes-here
  OPENAI_API_KEY=sk-...redacted...
  "apiKey": "sk-proj-<snip>"
  sk_live_xxxxxxxxxxxxxxxxxxxxxxxx
  npm_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
  dop_v1_0000000000000000000000000000000000000000000000000000000000000000
  dop_v1_3f9a2c7b
  pypi-AgEIcHlwaS5vcmc
  hvs.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
  AKIAXXXXXXXXXXXXXXXX
  "aws_secret_access_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
  ya29.EXAMPLE-access-token-from-the-docs
  bot_token = "1234:ABC"
  TELEGRAM_BOT_TOKEN=123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11x
  NotionWriterApi-AbstractFactoryBean.class
  task_live_runner_0123456789abcdefghij
  risk_test_model_v2_baseline_accuracy
  desk-lamp_live_preview_component
  API-REFERENCE-GUIDE-FOR-ADMINISTRATORS
  password: ${{ secrets.REGISTRY_PASSWORD }}
  passwordSecretRef: postgres-credentials
  DATABASE_PASSWORD: !secret db_password_prod
  spring.datasource.password=@db.password@
  password = vault("kv/data/app#db_password_2")
  PASSWORD=$(pass show work/registry)
  $env:API_TOKEN = Read-Host -AsSecureString
  password = input("Password for user 1: ")
  echo "Password must be 8-64 characters"
  passwordPolicy: minLength=12;requireDigits=2
  setPassword(passwordEncoder.encode(form.getPassword1()));
  if password1 != password2: raise ValidationError
  "password": { "type": "string", "minLength": 10 }
  password VARCHAR(255) NOT NULL DEFAULT ''
  Please rotate the password every 90 days.
  forgot_password_url = "/accounts/reset/2"
  token = lexer.next_token(); assert token.kind == TokenKind.INT32
  const tokenRegex = /^[A-Za-z0-9_-]{20,}$/;
  CancellationToken ct2 = default;
  tokens = tokenizer.encode("hello world", add_special_tokens=False)
  accessTokenValiditySeconds: 43200
  "token_type": "urn:ietf:params:oauth:token-type:access_token"
  grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer
  secretsmanager_secret_name = "prod/payments/stripe-webhook-v3"
  valueFrom: { secretKeyRef: { name: s3-creds, key: SECRET_ACCESS_KEY } }
  externalSecret.spec.target.name: grafana-admin-2
  --set-secrets=STRIPE_KEY=stripe-key-prod:latest
  gcloud secrets versions access 5 --secret=api-token-v2
  op://Engineering/datadog-api/credential
  api_token = data.vault_generic_secret.cf.data["api_token_v2"]
  const AUTH_HEADER = 'x-internal-auth-v2';
  Authorization: Bearer {{ access_token_2 }}
  Authorization: Basic <base64(client_id:client_secret)>
  curl -u "$USER_1:$TOKEN_2" https://ci.example.org/job/1
  curl -u admin https://db.example.net:9200/_cat/indices
  curl --user <api-key>: https://api.example.com/v1
  postgresql://%s:%s@%s:%d/%s
  mysql://root:password@localhost/test
  https://user:pass@example.com/path
  amqp://{{user}}:{{pass}}@rabbit:5672
  mongodb://[username:password@]host1[:port1]
  -----BEGIN PUBLIC KEY-----
  -----BEGIN RSA PRIVATE KEY----- ... -----END RSA PRIVATE KEY-----
  public static final String SECRET_PARAM = "client_secret";
  KEYBOARD_LAYOUT_SECRET_MENU = 0x1F4A
  csrf_token: Kx8Qp2Zr7Tm4Wb1Nc9Vd5Lf3Hs6Jg0Ay
  <meta name="csrf-token" content="u1X9f0Qk3Zt7Lw2Rb8Nc4Vm6Jp5Hs1Dg==">
  __RequestVerificationToken = CfDJ8Nq2Kx7Zp4Tm9Wb1Lc5Vf3Hs
  nonce="dGhpcyBpcyBub3QgYSBzZWNyZXQ" src="/static/app.js"
  publicToken: "pk_test_example"
  "x-goog-api-client": "gl-python/3.11.4 grpc/1.56.0 gax/2.11.0"
  signature: "sha1=7d38cdd689735b008b3c702edd92eea23791c5f6"
  "jti": "a3c9e1f7-5b2d-4086-9f1e-7d3b5a8c0e24", "sub": "svc-42"
  """#.split(separator: "\n").map(String.init)
