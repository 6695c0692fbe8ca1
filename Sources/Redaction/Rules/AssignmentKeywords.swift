/// The words that tell of a secret in a name.
enum AssignmentKeywords {
  static let all: [(words: [String], kind: AssignmentRule.Kind)] = [
    (passwords, .password), (secrets, .secret), (keys, .key), (vendors, .vendor),
  ]

  static let passwords = [
    "password", "passwd", "passphrase", "passcode", "pwd", "_pass", " pass", "\"pass", "'pass",
    "db.pass", "userpass",
    "passwort",
    "kennwort", "contraseña", "contrasena", "mot de passe", "mot_de_passe", "motdepasse", "senha",
    "wachtwoord", "hasło", "haslo", "parola", "пароль", "密码", "密碼", "パスワード", "비밀번호",
    "smtp_pass", "ftp_pass", "dbpass",
  ]

  static let secrets = [
    "secret", "token", "api_key", "apikey", "api-key", "api key", "access_key", "accesskey",
    "access-key", "access key", "auth_key", "authkey", "auth-key", "private_key", "privatekey",
    "private-key", "client_id", "clientid", "credential", "signing_key", "signingkey",
    "signing-key",
    "encryption_key", "encryptionkey", "encryption-key", "license_key", "licensekey", "license-key",
    "account_key", "accountkey", "webhook_key", "app_key", "appkey", "app-key", "master_key",
    "masterkey", "storage_key", "storagekey", "shared_key", "sharedkey", "sharedaccesskey",
    "sharedaccesssignature", "service_key", "servicekey", "session_key", "sessionid", "session_id",
    "hmac_key", "aes_key", "cookie", "user_key", "write_key", "writekey", "project_key",
    "admin_key",
    "deploy_key", "bearer", "passkey", "jwt", "_auth", "authorization", "connectionstring", "salt",
    "nonce_key", "secure_auth", "logged_in_key", "_sid", "account_sid", "csrf_", "access_id",
    "sas_", "signature",
  ]

  static let keys = ["key", "auth", "access", "creds"]

  static let vendors = [
    "adafruit", "adobe", "airtable", "algolia", "alibaba", "aliyun", "amplitude", "asana",
    "atlassian",
    "jira", "confluence", "artifactory", "auth0", "azure", "beamer", "bitbucket", "bitly",
    "bittrex",
    "binance", "bugsnag", "buildkite", "circleci", "clearbit", "clickup", "cloudflare",
    "cloudinary",
    "codecov", "coinbase", "confluent", "contentful", "coveralls", "datadog", "deepl",
    "digitalocean",
    "discord", "docusign", "droneci", "dropbox", "elastic", "etsy", "facebook", "fastly", "figma",
    "finicity", "finnhub", "firebase", "flickr", "foursquare", "freshbooks", "freshdesk", "gemini",
    "ghost", "github", "gitlab", "gitter", "gocardless", "grafana", "heroku", "honeycomb",
    "hubspot",
    "infura", "instagram", "intercom", "jenkins", "jfrog", "jumpcloud", "kraken", "kucoin",
    "launchdarkly", "linear", "linkedin", "logdna", "loggly", "looker", "mailchimp", "mailgun",
    "mandrill", "mapbox", "mattermost", "meraki", "maxmind", "messagebird", "mixpanel", "monday",
    "mistral", "netlify", "newrelic", "new-relic", "new_relic", "nytimes", "okta", "onesignal",
    "openai", "opsgenie", "pagerduty", "paypal", "pinterest", "pipedrive", "plaid", "postmark",
    "privateai", "pusher", "quickbooks", "rapidapi", "reddit", "rollbar", "salesforce", "segment",
    "sendbird", "sendgrid", "sentry", "sauce", "shodan", "signalfx", "slack", "snyk", "sonar",
    "spotify",
    "splunk", "square", "squarespace", "statuspage", "strava", "sumologic", "sumo", "telegram",
    "travis",
    "trello", "twilio", "twitch", "twitter", "typeform", "unsplash", "uptimerobot", "vercel",
    "virustotal", "wakatime", "webex", "wordpress", "yandex", "yelp", "youtube", "zendesk", "zoom",
    "contribsys", "sidekiq", "weather", "vultr", "linode", "ngrok", "nexmo", "vonage", "mux",
    "bitrise",
  ]
}
