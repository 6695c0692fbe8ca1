/// Chat and social networks: a row a form.
extension TokenRules {
  static let chat: [TokenRule] = [
    .init(
      "slack.bot", "xoxb-", "d{6,14}-w{18,200}",
      yes: "564442589439-OQGa2rb19FlY0mG1ylvuhfJX",
      no: "5984-omef2mSJ5CMTIeg1ZTVnVv2f"),
    .init(
      "slack.user", "xoxp-", "d{6,14}-d{6,14}-w{16,200}",
      yes: "28292589269-1794487371-11f1bd38f1f34920fbd01f40072e3cf3",
      no: "3454-2333-017cdf83fd989e60f210402362d53c9e"),
    .init(
      "slack.workspace", "xoxa-", "w{8,200}",
      yes: "Gei3Xf9LFe",
      no: "SJOYWy"),
    .init(
      "slack.refresh", "xoxr-", "w{8,200}",
      yes: "935e6mFrjH",
      no: "Uvd9Cy"),
    .init(
      "slack.legacy", "xoxs-", "w{14,200}",
      yes: "WLOjpf8kSqrOZ6sI",
      no: "4lYl5bBe582Y"),
    .init(
      "slack.legacy", "xoxo-", "w{14,200}",
      yes: "uMfNjVdBVEDdy-Ft",
      no: "IxRFh6U2o4iG"),
    .init(
      "slack.cookie", "xoxd-", "s{40,300}",
      yes: "21VmFBygSHgUknZNeLNOBKc0kib8sy7ths2DoJvebv",
      no: "sSPtIBGF4W0TjtgYbWgvRmGkShFCdIyy1BMN78"),
    .init(
      "slack.client", "xoxc-", "w{40,200}",
      yes: "xuimrMxbmsXBr3mPLjrLhFWc6p5Zapg_zWiqSqtGrp",
      no: "uobfCj9Kl51YJtTNRrxsnQvcSK7oftaegqdg6O"),
    .init(
      "slack.config", "xoxe.xoxb-", "w{100,300}",
      yes:
        "cN2NmjZ26fEzE2bwphXF_XopTg3LwwMWCOu0HIKKKXdllN6l-Af522n7Zj12kntxC75HKCK-SfUO7FScws6QsCJOag6GwpLm0q8jbW",
      no:
        "6m_XArDFGQVUBZlF8PuiPjcWeCdax0ylm4sJ7vLHLH9ai1kvsRB1ypZesj4rf42oRPxVqw13-iQEt-2eDW4dRGNOjVOw5lPSk3"
    ),
    .init(
      "slack.config", "xoxe.xoxp-", "w{100,300}",
      yes:
        "5ypV-BQEA4tbX8NO-DMDDU7xEK4SHQVeOMpjCqmScxc2F8OgaWvEO2b7n0FqDAzsqrnpssPpSI0Gb9zzqC5k8Ku_8u1uOPrP3diYA5",
      no:
        "xMO_zH0crVHrrtkzgQNWKehxtn0XDL58eM5B3dwjb96gehiMJcpZpYYIJhYNnVjSqVCfoeuzhFJLjKgoKOsBOvNVHXLfVs4aj1"
    ),
    .init(
      "slack.config_refresh", "xoxe-", "w{100,300}",
      yes:
        "YDXQRawHspgsxrwoT6K1uY4SscBSsffF4i2P61FVw5W3owKtEv-Z9xeuGF1Vn16vLXQ0KsKAuejSYo4ayYqXjjctFhv5hBUtD0tNUe",
      no:
        "6ODRu8Uy7ThOBwOdqfEpBSFbkR5_AZ_kuog2FUjqr2r7ZEQ_7JgYThP6HgAVkYCDw5v5xY_-_G-WtkdVCDIcLW_D_hKQ7UJzWB"
    ),
    .init(
      "slack.app", "xapp-", "w{40,180}",
      yes: "QWllWU898EYV_Y3Ls4Gkp7zHERj1eYWAVihGU1mlYZ",
      no: "rn_Kp9hzPSDwj7_aM-iQFrd3A8NgSNEJ2j2l4P"),
    .init(
      "slack.webhook", "hooks.slack.com/services/", "p{40,70}",
      yes: "LT3jUaFwha7XhsljjIA8jpbwQdrDMUHaLO4M7e8mQq",
      no: "oD7qDKIMT/C6RrRynUBgYxsraOvQFPJ42paGK6"),
    .init(
      "slack.workflow", "hooks.slack.com/workflows/", "p{40,90}",
      yes: "hpv//8Xkr3ZNgagwd0CLB4te8yVlOrgy7FLZe7KA69",
      no: "HF7L0aeZuKyhaGdQv9NTTQPBTxmU4x6UWjTPV4"),
    .init(
      "slack.trigger", "hooks.slack.com/triggers/", "p{40,90}",
      yes: "MNIYBeP4/hMLpGexPNS/noU4zUsSio5yc6SWEhbeUl",
      no: "KiZ7xhcvA9ZLmbdg/5ucH/nK9mPAy8g9B0Ffhe"),
    .init(
      "teams.webhook", ".webhook.office.com/webhookb2/", "p{60,260}",
      yes: "OPqEYdRMB0fnKuNSC0yOLWmocwpmU4UlbvVvu75vQTw83Pgt7z9wHwvUObN/LX",
      no: "y0yVF2fmX8UIGuYjAcCJjWLs1n0FPgcryi//Zg86nV4Uxv2NthTjRiMiak"),
    .init(
      "power_automate.webhook", ".logic.azure.com:443/workflows/", "x{40,300}",
      yes: "nuh6vkN-3b_7mP5MDZ9_CrvbFhOexakJrrRlY_gnXq",
      no: "Gk1UjZ_Nwce1o5HOOgv9fcoJNn556-10gU59bU"),
    .init(
      "discord.webhook", "discord.com/api/webhooks/", "d{17,20}/w{60,80}",
      yes: "2862321772508953403/qXIkxeagfJk8lYmYevUXeL6HTxfjKeXZc17N6aOR687wAgahFXnjH7KGT7C0_K",
      no: "3878905504282663488/fPhtESjW7boo7tVvVfwJ9KoENBIMk7DcQ53CftR0GPk3b9h-CumwZe6AWf"),
    .init(
      "discord.webhook", "discordapp.com/api/webhooks/", "d{17,20}/w{60,80}",
      yes: "2137405967324281893/79jzfgZ6II44sd9lHWPAZ0ImFbEJ9wFVpGOc66RrBAiHkiyVmq74FETkfibXfh",
      no: "0506705925846821995/quQITD7mKT-I5Bf275dRZd9rDiQdx9Wd2xIxIM_-bfImLRnJ8G15B4IfzL"),
    .init(
      "twitter.oauth", "-twtr-", "a{40}",
      yes: "OqZkQcl6mZycUk5qmX77WFJNnWDjQxss1PAIYEVf",
      no: "oFSBaLo8i2wHuNODmedAI2phslkkKzpkKrOUjM"),
    .init(
      "facebook.graph", "EAAM", "a{60,400}",
      yes: "MSH9xRscebJ8nSUZtSjq2DOxe05u8AQgImvPKDV7swRI85zuTNqmMGjix8Sh1x",
      no: "G7feYmcNcude0hYUHFPHaXiYQnVAk88lrRjZd9VpKhMn3ejtHlWG1DWurn"),
    .init(
      "facebook.graph", "EAAC", "a{60,400}",
      yes: "pGPqtUex5b1UBWVzlDgXhbckhu6WmJTW1eG8oGZtTEEg5bI3ghPiWtCvpWpUWN",
      no: "eGcHj0k4mV0S6xOr7MEMtcb9ZOVUejqPZjA8hq75Wh1LSimtFawKILFp9G"),
    .init(
      "facebook.graph", "EAAB", "a{60,400}",
      yes: "NSeB1hBuU1mtANVLlRtUyKrp0I9pjleFs8DncQSQWx7eOOmUFb7UrHh7BKzf6J",
      no: "msLU2lRasO6QqEN0Z6qj2khGbYPjNATLlRAqJNrlWVFBO8qQao6PS3gwNL"),
    .init(
      "facebook.graph", "EAAG", "a{60,400}",
      yes: "HsbEcRwDzye5rQXd4JJR9qhmZzmTSUxND3oLXzv0pl9pDB2Yh3CGCKnXsJlSPZ",
      no: "H1tCMSyERJXdZSI6d5ntGURg8z6uyOthF2lk0KkvW1TUA8vhRXZ0Sm0xOz"),
    .init(
      "facebook.graph", "EAAJ", "a{60,400}",
      yes: "d3KD5buJOtloYfv2kcNJ9Htueg0YP0DcKRDP5nzTb44wAExMaeiES5NfR8CsnX",
      no: "Pv8UUFtA5MlGbOtvq5WLT4hxLypOSSeA6cKVhnogJXIwFDXKxzxAuadGhY"),
    .init(
      "facebook.graph", "EAAD", "a{60,400}",
      yes: "MaU6RdEZJctxi97hmDDPZjKnhrDkDXloSDnsJ9ZMPXvWKz3QFRbeUThi3HdPem",
      no: "obAqQTPrce00uOMP7Ii8MbRug2WvzvE6KalMLtDrWVdKHFQ1or5IS1wsM3"),
    .init(
      "instagram.token", "IGQV", "w{100,300}",
      yes:
        "eTIYYDQizCUtK7JM6nQCeOEWPIRkY9SyXSWNi1tAnF5SsCDNGd49rKzVX13k9Xf6MR22NwMnDsrMGbArS2OwGkpQfycqZBJBZCpDA3",
      no:
        "1_38HSUBfBN3ZpsEkRzCsb-Yr7tLNodSSao2c6YBk3TFwwRgJLAGyHvDc0KN5h1e78LlnSjuJLTXLh018NaJ0prrWE48QqM9xT"
    ),
    .init(
      "threads.token", "THAA", "w{100,300}",
      yes:
        "FO_dHwaXq6VAGpPAjg8D1vET1MXkp1dzw9x9j_CFgr7uUdjjti5_qGi9EB4Zi5SwyD3z7_o26sNbF7ZtCi8Kx0rfB2KnZrSAS73Tle",
      no:
        "aUIL02M3At2Te5tDcICi_E6oTSwAthc2srKs9cfHRTwm1O5U-yf4b2D-bBVvz4ieApvc4P84e8pkFRdWq4l1OakpLX5RjaHdH9"
    ),
    .init(
      "linkedin.secret", "WPL_AP1.", "x{16,40}",
      yes: "sZQCkpY92djwGD3Khf",
      no: "ccDnLpKhYqcQny"),
    .init(
      "mattermost.webhook", "/hooks/", "l{26}",
      yes: "6lv43ydr1so3b2inybq2m0qptp",
      no: "9jziyq0kfdqtrhrxzslat37f"),
    .init(
      "twitch.oauth", "oauth:", "l{30}",
      yes: "yyqvrsl317f8qwmg9y9958bjduddqp",
      no: "llvp9z6fjw0t7xe90hqh7b2v4ms8"),
  ]
}
