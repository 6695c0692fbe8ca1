/// Lines without anything private, a text each, written after the rules were mended and not looked
/// at one by one: they tell how far the mending carries.
let negativesWrittenAfter = #"""
  {"name":"web","version":"4.2.0","_integrity":"sha512-kQ2b5l3Xo7Yp9Zr1Tc4Vn6Bm8Qw0Er2Ty4Ui6Op8As0Df2Gh4Jk6Lz8Xc0Vb2Nm4Q=="}
  golang.org/x/net v0.26.0/go.mod h1:FRcA6B8e5YcX7lqA0p9G0gq6Wn2hHqzjYsk1Zz3PpXU=
  pip install --require-hashes: sha256:2f3a1b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f80910a1b2c3d4e5f60
  gem "nokogiri", "~> 1.16", platform: :ruby
  flake.lock lastModified 1718160348, rev 051f920625ab5aabe37c920346e3e69d7d34400e
  "contentHash": "3Xn0e5qWkY8pR2vB7tLs9A==", "type": "Direct", "resolved": "8.0.1"
  cosign verify --certificate-identity-regexp '.*' registry.example.org/app:v2
  X-B3-TraceId: 80f198ee56343ba864fe8b2a57d3eff7
  x-goog-hash: crc32c=n03x6A==,md5=Ojk9c3dhfxgoKVVHYwFbHQ==
  server-timing: db;dur=53.2, app;dur=47.9
  doc_key: invoices/2023/0042-final-v3.pdf
  lookup_key = "plan_pro_monthly_v2"
  composite key (tenant_id, order_no, line_no)
  encryption_key_id: 4f1c0d9e-7b2a-4c3d-8e5f-6a7b8c9d0e1f
  key_rotation_period = "7776000s"
  ssh_host_key_algorithms: rsa-sha2-512,ssh-ed25519
  authorized_keys has 3 entries, mode 0600
  keyboardEventTrigger = "xk29QpLm83ZtVw71"
  keycode == 0x1B || keycode == 27
  jwtAlgorithms: [RS256, ES384]
  token_cache_hit_ratio 0.9731
  max_token_age = timedelta(hours=12)
  tokens_per_minute: 450000
  client_secret_post, client_secret_basic and private_key_jwt are supported
  secret_key_base = Rails.application.secret_key_base
  secret = generate_secret(32)
  api_secret = settings.PARTNER_API_SECRET_V3
  password = read_line("pw2> ").strip()
  password=`cat /etc/app/pw2`
  $env:API_TOKEN3 = Read-Host -AsSecureString
  passwordInput.value = generatePassword(16)
  cfg.Auth.Token = vaultClient.Read("kv/app2")
  access_token=@access_token_file2
  setApiKey(BuildConfig.MAPS_API_KEY_2)
  NSString *token = [defaults stringForKey:@"token2"];
  token = (await cookies()).get("sid2")?.value
  String apiKey = System.getenv("APP_KEY_3");
  apiKey: Deno.env.get("KEY_2") ?? ""
  key := r.URL.Query().Get("key2")
  Key::Named("Enter2") => handle_enter(),
  private val authKey2: String by lazy { loadKey() }
  throw new InvalidTokenError2(`bad token at ${pos}`)
  PasswordTooShort(minimum=12, actual=7)
  "forgotPassword": "Forgot your password? Click here to reset it."
  "passwordHint2": "Use 8-64 characters, 1 number"
  assertThat(user.getPassword()).isNotEqualTo("plain2");
  password must match ^(?=.*[A-Z])(?=.*[0-9]).{10,}$
  [sudo] password for deploy:
  ssh: Permission denied (publickey,password).
  remote: Support for password authentication was removed on August 13, 2021.
  error: token "IDENT3" cannot start an expression
  Warning: secret "db-creds-3" not found in namespace "prod-2"
  AccessDenied: User is not authorized to perform: kms:Decrypt
  {"error":"invalid_client","error_description":"Unknown client id"}
  prompt tokens: 812, completion tokens: 64, total: 876
  model=llama-3.1-70b-instruct quant=Q4_K_M ctx=8192
  eos_token='</s>', unk_token='<unk>', model_max_length=4096
  temperature=0.2 top_p=0.95 seed=1234567
  openai.ChatCompletion.create(model="gpt-4-0613")
  anthropic_model: claude-3-haiku-20240307
  gemini_version = gemini-1.5-pro-002
  mistral_engine: mistral-large-2407
  kubectl create token ci-runner2 --duration=10m
  docker secret ls --format '{{.ID}} {{.Name}}'
  doppler secrets get DB_URL --plain
  sops --decrypt secrets.enc.yaml > secrets.yaml
  terraform import aws_iam_access_key.ci2 AKIAEXAMPLE
  SECRET_KEY=change-me-in-production
  JWT_SECRET=<generate with openssl rand -hex 32>
  API_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
  TOKEN="paste your token here"
  STRIPE_SECRET=sk_test_***
  MINIO_ROOT_PASSWORD=minioadmin
  RABBITMQ_DEFAULT_PASS=guest
  spring.datasource.password=sa
  mysql://root:root@127.0.0.1:3306/test
  postgres://USERNAME:PASSWORD@HOST:5432/DB
  https://user:pass@proxy.example.net:8080
  curl -u username:password https://api.example.com
  Authorization: token <PAT>
  authorization: Bearer {{access_token_2}}
  Proxy-Authenticate: Basic realm="Squid 5.7"
  stripe_price: price_1H2x3Y4z5A6b7C8d
  stripe_invoice_number: ACME-0042
  slack_event_id: Ev08ABCDEF12
  github_issue: owner/repo#1234
  github_release: v2.0.0-rc.1+build.7
  circleci_workflow_id 5034460f-c7c4-4c43-9457-de07e2029e7b
  datadog_tags: env:prod,service:web-2
  sentry_environment: production-eu-1
  gitlab_pipeline 918273645 failed
  heroku_release: v1042
  okta_app_label: "VPN (prod) 2"
  twilio_status: delivered-20240501
  bfd1ad6b-5e57-4f2c-8f53-6c3f8a7b8b1e
  d41d8cd98f00b204e9800998ecf8427e  ./empty
  7f3a9c2e5b8d1046e3c7a9f2b5d80146e3c7a9f2 refs/tags/v1.2.3
  Merge: 3f7a9c2 e5b8d10
  @@ -1,4 +1,6 @@ #include "keys.h"
  #12 0x000055a1b2c3d4e5 in main (argc=1, argv=0x7ffd2a3b4c5d) at main.c:42
  thread 'main' panicked at src/token.rs:118:9
  Caused by: java.net.ConnectException: Connection refused (localhost/127.0.0.1:9092)
  Traceback: File "/usr/lib/python3.12/site-packages/jwt/api_jws.py", line 190
  goroutine 42 [select, 3 minutes]:
  Segmentation fault at 0x0000000000000018, ip 000055d8a1b2c3d4
  M 10,10 h 80 v 80 h -80 Z
  rgba(16, 185, 129, 0.35) 0 0 0 3px
  U+1F600 \u{1F469}\u{200D}\u{1F4BB}
  ratio 16:9, 1920x1080@60, 23.976 fps
  2024-02-29 23:59:59,999 DEBUG pool-2-thread-7 heap 512/2048 MB
  Nov 25 03:22:11 web-2 sshd[4711]: Connection closed by 127.0.0.1 port 55012
  172.17.0.1 - - [25/Nov/2026:03:22:11 +0000] "GET /health HTTP/1.1" 200 2
  00:1A.2 USB controller [0c03]: Intel 8 Series [8086:8c26]
  SELECT COUNT(*) FROM orders WHERE created_at > '2024-01-01 00:00:00'
  1e-9, 6.02214076e23, -273.15, 0b10110, 0o755
  Order #100045 has 3 items, 2 shipped, 1 pending
  ticket 4829137 was merged into 4829001
  Euler's method is unstable here, try Crank-Nicolson.
  A Kalman filter smooths the Gaussian noise, Viterbi decodes it.
  The Nyquist frequency is half of the sampling rate.
  The Tarjan algorithm finds all strongly connected components.
  Kubernetes, Helm, Argo and Flux run next to Istio and Envoy.
  Loki and Tempo send to Grafana, Mimir keeps the metrics.
  Firefox, Edge and Brave pass, Safari and Opera fail.
  Pixel 8 Pro on Android 15, Galaxy S23 on One UI 6.1
  IntelliJ IDEA, Visual Studio Code, Xcode, Eclipse
  Angular, Svelte, Solid and Ember compile, Vue does not.
  Charlie server answers before Bravo and Delta do.
  Amazon Linux, Rocky Linux, Oracle Linux, Alma Linux
  Redis Cluster, Apache Kafka, Apache Pulsar, Cassandra
  Assistant: Let me check the Makefile first.
  User: Why does Docker rebuild everything?
  Thanks, that worked. Could you also update the README?
  Sure! Here is the plan: First, Second, Third.
  Hi Claude, Good morning. Please look at Main.kt again.
  GitHub Copilot suggested the same as Cursor and Windsurf.
  British English spelling, German umlauts, French accents
  America/New_York, Asia/Tokyo, Europe/London, UTC
  Der Build schlägt fehl, weil die Variable nicht gesetzt ist.
  La prueba tarda 3 segundos más que en la versión 2.1.
  Il test fallisce alla riga 118 del file principale.
  De server start niet op poort 8080.
  Serwer zwraca kod 500 po 30 sekundach.
  请把超时改成30秒，然后重新运行测试。
  関数の戻り値が間違っています。修正してください。
  이 함수는 널을 반환하면 안 됩니다.
  eks_cluster_oidc_thumbprint = "9e99a48a9960b14926bb7f3b02e22da2b0ab7280"
  "resourceId": "/subscriptions/6a1f3c70-2b8e-4d95-a1c7-0f5e9b3d8a24/resourceGroups/web-prod"
  session_id: 3d9f0c1a-7e42-4b58-9a6d-1c8e5f2b7046
  "sessionId":"b1e7c5d9-4a30-4f82-8c6b-9d2f0a3e7158","cwd":"/srv/app"
  oauth_client_id = "e0c5a7d1-93b4-4826-b7f0-2d6c8a1e5f39"
  signature: "md5=4c2a8fe7b0d91536e8a7c40f29b3d615"
  X-Hub-Signature-256: sha256=6ffbb59b2300aae63f272406069a9788598b792a944a07aba816edb039989a39
  subresource: sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC
  images: ["hero@2x.webp", "hero@3x.webp"]
  import style from "theme@4.2.css"
  bundle: vendor@18.2.0.min.js 41.2 kB
  xoxb-1-2-abc
  SLACK_BOT_TOKEN=xoxb-...-...-...
  slack_user_token: "xoxp-99-88-77-abcdefabcdefabcdefabcdefabcdefab"
  SENTRY_AUTH_TOKEN=sntrys_your_organisation_token
  CLOUDFLARE_CA=v1.0-deadbeef-cafe
  Antiforgery-Token: CfDJ8Px3Wq9Kz5Rm2Tb7Lc1Vf6Hs0Jd4
  antiForgeryToken = "Zk7Lw2Qp9Xr4Tm1Vb6Nc3Hd8"
  RequestVerificationTokenName = "__RVT"
  accessibilityIdentifier = "loginButton2"
  PRIMARY_KEY_SEQUENCE=orders_seq_2024
  foreign_key: "fk_orders_customer_01"
  .onKeyDown(e => e.key === 'F5' && reload())
  const keyMap = { 27: 'Escape', 13: 'Enter' };
  "i18nKey": "checkout.payment.error_v2"
  redis.call('SET', KEYS[1], ARGV[1], 'PX', 30000)
  apiVersion: cert-manager.io/v1alpha3
  apiGroup: rbac.authorization.k8s.io
  authorizationUrl: https://accounts.example.org/o/oauth2/v2/auth
  author_email_hash = 1f8ac10f23c5b5bc1167bda84b833e5c057a77d2
  password_reset_timeout_days = 3
  passwordless_login_enabled: true
  PasswordInput(attrs={"autocomplete": "off"})
  "passwordHint": "first pet and year"
  wachtwoord vergeten? klik hier
  Passwort muss mindestens 12 Zeichen lang sein
  contraseña: ********
  mot de passe: <à saisir>
  パスワードを入力してください
  secretKeySelector: {name: grafana, key: admin-password}
  SECRET_KEY = env.str("DJANGO_SECRET_KEY")
  aws_secret_access_key = <YOUR-SECRET>
  "secret": "projects/my-proj/secrets/db-pass/versions/latest"
  tokens_used=18244 cached_tokens=12800 total=31044
  tokenizer.model_max_length=131072, pad_token_id=0
  eos_token="<|im_end|>", unk_token=None
  expected token ')' but found identifier 'x1y2'
  Bearer realm="registry", service="registry-1.docker.io", scope="repository:library/redis:pull"
  Authorization: Digest username="admin", realm="cams", nonce=""
  curl -H "Authorization: token $GH_PAT" https://api.github.com/user
  curl -u username:password https://host.example.com/
  wget --user=guest --password=guest ftp://mirror.example.net/
  postgres://postgres:postgres@localhost:5432/test_db_2
  redis://default:${REDIS_PW}@redis-1:6379
  s3://my-bucket/keys/2024/11/27/part-00017.parquet
  git+ssh://git@github.com/acme/widgets.git#semver:^2.0.0
  docker pull ghcr.io/acme/web@sha256:0f3a9c2e7b1d4056af92c4d8e1b7a3f5609c2d8e4b1a7f305c9e6d2b8a4f1703
  commit 7c1e9f0a2b3d4c5e6f708192a3b4c5d6e7f80912 (HEAD -> main)
  build-id: 5e8c1a7f-20241127.3, runner i-0a1b2c3d4e5f67890
  feature_flags_key: "checkout-redesign-v3-eu"
  """#.split(separator: "\n").map(String.init)
