/// Mail, observability, content and other services: a row a form.
extension TokenRules {
  static let services: [TokenRule] = [
    .init(
      "sendgrid.key", "SG.", "w{16,32}.w{16,64}",
      yes: "CQeqB8dc99L8TVR4hz.CqtpY1QmQfBMdwlsWX",
      no: "rEoJ9rARTNu22RT3iH.jE1L56mX3eNmts"),
    .init(
      "brevo.key", "xkeysib-", "h{64}-a{16}",
      yes: "7fbc75b7d76366096d5deae03629c5c7658f9621f48e6cc6a2fa42938fe6a018-EjG3vknwlSyvBtDD",
      no: "51420a9da6fc324413c8ffcbf1a984f8732016a7e4a33f0b979c334c5bdaf3db-FGgFCQ4pODxNQ2"),
    .init(
      "brevo.smtp", "xsmtpsib-", "h{64}-a{16}",
      yes: "78c6270d9428c65cd1fbeba8807d31be1bf1986b7397d9152aa3c0cc9a0303b9-yQDB9wlt7Dr7GCRf",
      no: "a811a22dab57d1b4b737bbae1bb38fe11b5a0b01cc69ce8e018c9e65cd77b038-wAbdR6WafWQPnl"),
    .init(
      "mailgun.key", "key-", "h{32}",
      yes: "b721d11fdbc82610ca0c82596949d305",
      no: "78b2b3ea2396a12ad777da8185ad7f"),
    .init(
      "mailgun.public", "pubkey-", "h{32}",
      yes: "f0c4151ab08b89fba7db4411c16154ed",
      no: "db7ed85ecbbf344fe3ac98119036a7"),
    .init(
      "mailchimp.mandrill", "md-", "w{22}",
      yes: "9ngaqD6gIXDSlk5N9qw-gk",
      no: "ATUQRXfdlBv_9wfxHGUa"),
    .init(
      "mailersend.token", "mlsn.", "h{64}",
      yes: "9f86880e34d379abe4bb4f3beee9aa42996bf7ca5f9db4b04cd9aacbdcf6be72",
      no: "5ddaf40e9a6531229e4eeae4968bfa6eb12bd234b82dd3bafe7d6c2eee10fb"),
    .init(
      "resend.key", "re_", "a{8}_a{24}",
      yes: "c521C9kV_dm34DPIBg319ttBXXbawzozf",
      no: "sCtNMqiu_qkE9rOCku0WUbo9wh16MTB"),
    .init(
      "klaviyo.private", "pk_", "h{34}",
      yes: "2147d1a766ea385e7582711179cc02b91d",
      no: "804cf0f11fe8f64633270aa3b47310d0"),
    .init(
      "klaviyo.private", "pk_", "a{6}_h{34}",
      yes: "U93l9i_22234169b1b419b607c49a0a321f546dab",
      no: "1KUUKJ_c8618a23eac99e93a6d0a3a8d31af39c"),
    .init(
      "mapbox.public", "pk.eyJ", "w{40,200}.w{22}",
      yes: "uvEe5LIZOhKoWmd28ArjGkNg0bmJ-Z3yCJ9oQIBFdf.x0QhVCXHR21Dzk4M29oKFP",
      no: "64Nm_gZ7DMCnlVpqEA69G0V7BpNIG6n2EuA__NW0Xe.yS8FjGXeNfEVKh34bgc2"),
    .init(
      "mapbox.secret", "sk.eyJ", "w{40,200}.w{22}",
      yes: "LEuwDpWpasyOPzgxEW-ObSe6T_rgL_ytFI5NUcwRNe.E8c_YfF0Go59TTEkcXLUCV",
      no: "Ccec-keXyAmswjgjiKmdZLcoGVcvbqjoTAIXGoT4I3.HNySozczGEQKbw_y0wDU"),
    .init(
      "mapbox.public", "pk.", "a{60}.a{22}",
      yes: "8gGVARfvEpaNYbMhBqZAel3nthWhj0sUwI4xY8b0jwHVBTkrzjRekkiN61ib.Sjvzq4XCNo4D6qojMR7Pi7",
      no: "6czHb1qvLHYrzWNAbbEBSuVwkZs7YvYTIeNYaoYoIScIPemvL8NGwVpZPvpV.kjTCGJzOzWKv3jjvTHK7"),
    .init(
      "mapbox.temporary", "tk.eyJ", "w{40,400}.w{22}",
      yes: "x9u93xk-4GZTIzsv4gTnnyMWvKukUtK-eXW0GckHKf.qbJhX6dHuK2uLEu9n4k9lg",
      no: "hCPj3J3kfIs4nkbYzLOS2cEAHtRaq0P9MxgIf_zMx5.FQ97b-KdzTPXrsowibTz"),
    .init(
      "grafana.cloud", "glc_", "b{32,400}",
      yes: "2qYxM4seUNyZaKPQ8tHsrgiM2AXFucz1Ug",
      no: "g6TQYxAKgDDFg7QrNBEV9Vd2o1Ocm7"),
    .init(
      "grafana.service", "glsa_", "a{32}_H{8}",
      yes: "rkSeGTvPnFmRlJES2jTA4980AaGDswqC_Aff8f0BC",
      no: "H5LZrb4u5daLJYUvkLK4oCfonl8HKeZt_AA1a4F"),
    .init(
      "grafana.legacy", "eyJrIjoi", "b{60,400}",
      yes: "wSKQbTjiKMlzTIzJ8A8RED/xzvtZna0FgafmHSHXIRG3gGUq32TK1bquEOtPTo",
      no: "OdFJejskaGFGoGlMvwQn0DFpWBQcp2dOfZqptQ/Luiv8ZCdbXFnLKzWKp4"),
    .init(
      "newrelic.user", "NRAK-", "a{27}",
      yes: "jx3oCtVEVVyU57lWjDGOsJWdMou",
      no: "heqH1jG4drh7AWQeQwEplZqiI"),
    .init(
      "newrelic.browser", "NRJS-", "h{19}",
      yes: "97f64b636e8640af2dd",
      no: "4050940d457799a6f"),
    .init(
      "newrelic.insert", "NRII-", "w{32}",
      yes: "r2jeBGFhbz-roWiJ0MC3menXOabW9DEV",
      no: "BQoAF5FJxy4gVusPhyLK7OgHMyWc4k"),
    .init(
      "newrelic.query", "NRIQ-", "w{32}",
      yes: "hs3YxyP3EdPk9kIDDMlfRZFwew9vt-Yr",
      no: "bdjo5ozVUThF3JrFvNOnuFrv-b5bWZ"),
    .init(
      "newrelic.synthetic", "NRSP-", "x{24,44}",
      yes: "Ds9rYa_lSs6cKsXma-GqF0-Nrd",
      no: "dbYQGnXsVYggvMP3GJwtSj"),
    .init(
      "newrelic.account", "NRAL-", "a{27,40}",
      yes: "lbyoVlvH3jsXDkokkLKgFgyRyhiYg",
      no: "DywiB70Fw2RNkEPyAqZkCS5I9"),
    .init(
      "newrelic.ingest", "NRRA-", "h{42}",
      yes: "1b507f73fc64f19b74e7ab86acddc369ebfc9f7776",
      no: "5b1ca1bfc854599440fb020313cdc62f6efd65f2"),
    .init(
      "sentry.organisation", "sntrys_", "B{30,600}_B{43}",
      yes: "eyJ4FIS0Xzm41PB2qs353f2Huu6mXrxWUREVXXPHzGIz3qyV4J1TQt7frRgjix7YSdn60LNJ=_"
        + "MRLdHb2U9LhOS0irYkPvdRHUNL9yf4StfxDPNV2adCV",
      no: "eyJ4FIS0Xzm41PB2qs353f2Huu6mXrxWUREVXXPHzGIz3qyV4J1TQt7frRgjix7YSdn60LNJ=_"
        + "MRLdHb2U9LhOS0irYkPvdRHUNL9yf4StfxDPNV2adCVQ"),
    .init(
      "sentry.user", "sntryu_", "h{64}",
      yes: "c423154a1673d5ba65ca733ecffdb52e05f4fa3337ff2934a9a6281ad0ba048f",
      no: "3314b862c2f788facbb6582868349bdf9e5c731d2af87f84e86a00c6bc95ab"),
    .init(
      "sentry.app", "sntrya_", "h{64}",
      yes: "2feff3277e6873b863c34b1ebc507501190d265c0bd4c7fb14793793f4123848",
      no: "c9f0a7d45712c7f1f82f86d053a77b3fd3bde09211be72f2560fb6d8dd7d0f"),
    .init(
      "honeycomb.ingest", "hcaik_", "l{58}",
      yes: "p4j7yulg28n78haeferhiapklbvdl69bxpzaprcpjfgb31d6f9zrhse44p",
      no: "ii9qc3mcp3qegw1egrdybv1w4uxwqqgn8ubv3mfhlpdpvv1jzums3x8p"),
    .init(
      "honeycomb.configuration", "hcxik_", "l{58}",
      yes: "wd8xeyeu7mn3xut9w7qn7vnfcxrlk45mgocephu0bn02ac2clfxtbc7c1y",
      no: "5xsyg57tkau3glme4nqjz29z77vfbnn1qo7c9sybr12p5a6eywyptf92"),
    .init(
      "honeycomb.management", "hcamk_", "l{58}",
      yes: "qaau3hiyzm30gh8m85rmp1q37yggb4e4pmanrexjr1hg88dhvouqyr0epf",
      no: "clgbkn4oqxd4ihh074q7soqt9unbwl0be0hjkvjjc2n89inuvtyw4eg0"),
    .init(
      "axiom.token", "xaat-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "91e95522-8816-0281-c0ef-a234b3849f66",
      no: "b73ecaaa-a3db-e2ad-69da-1b5afc2356"),
    .init(
      "axiom.personal", "xapt-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "bdfabdc7-bce4-db60-4649-df6f4b34f4e1",
      no: "bdf788d9-8959-12c3-ebae-aea040b10e"),
    .init(
      "logfire.token", "pylf_v1_", "_{40,80}",
      yes: "OI3c4mfU67_Zt5mkNgMahpFEbp5tobICt8ROegqHVX",
      no: "HzuGis6LqcFVpZCWbBQ_0ieZ_YwdWGRZn58uYv"),
    .init(
      "posthog.personal", "phx_", "w{40,60}",
      yes: "IhVpwlBZww07uitAqjWIsGsgZdYSUUDenXtu0IZfaq",
      no: "5jPgD6NNeG980Xq3t7koHAkyoCzFAewsFFIJXj"),
    .init(
      "posthog.project", "phc_", "w{40,60}",
      yes: "CbktsABjZBnmfC9jw78tdmnI3LJ-QQG-O9fMcJT954",
      no: "JxcjqEPX8bWvxF3j5lgzzUEyROFkHTTKF8jsby"),
    .init(
      "pagerduty.token", "pdus+", "w{20,40}",
      yes: "Goqf1NmlNqPjsYbnEqTCF6",
      no: "a73RB_0-moOZ8DRtOY"),
    .init(
      "readme.key", "rdme_", "l{70}",
      yes: "mdvtdns2yupbo43hmlp2zxbgfgt1vgk10mcetuibwfch0s5uzi4kdkffo3skjb3mmcr22i",
      no: "z6b6ec4tn06nks780ljx9j5szrr2k2ki089h43l3onoix0monqv801e4pf6tklrdgt3b"),
    .init(
      "typeform.token", "tfp_", "D{44,64}",
      yes: "A9QKe1Ucdrj4pKOpnQdfQyqpswg4BUpWs289oUQnSGaA9F",
      no: "Pn-6Mw8GgwY2dSGCV8VKw_ir31I_sjVRSnnpmk0A7T"),
    .init(
      "frameio.token", "fio-u-", "e{64}",
      yes: "fTdYei4N8fXjL7e9FqKCiiLaMVF77HaDhiGufm5BR0bO9qfjvKmCscSufifMiX75",
      no: "8W1qglKwDgUWePt_KnZZ6i7sGXbnX_ELQm34SpadOqUx1Vj3pOy5U2lvRGcyiF"),
    .init(
      "twilio.key", "SK", "h{32}",
      yes: "4a20fc601fd6e48512cdcc07cea370d9",
      no: "c39233e6ef337bbab61852d70d54bc"),
    .init(
      "twilio.account", "AC", "h{32}",
      yes: "16e709e3bb7b35d25afce61151a21603",
      no: "11583fa181f077f4a46c8dee17f470"),
    .init(
      "intra42.secret", "s-s4t2ud-", "h{64}",
      yes: "4c43fd0b1fbee292d0e9ff3223ac7a494f9de8c3fafbfa83c5a85fd12f489abe",
      no: "5fdb08ee33b60f5c25f3fdda5a9b7a7aa331c02a9911f06a9bb2a8d7553cff"),
    .init(
      "intra42.secret", "s-s4t2af-", "h{64}",
      yes: "d23bc9b0cb4558aa0d91bd4a7618be0b2f440c778d968824355c9beb838cdb35",
      no: "ffb2ea3337d9702acf969d40f5ff0da825fa152bc33814a968f6e82e91a8de"),
    .init(
      "adobe.secret", "p8e-", "H{32}",
      yes: "aD06c2b0aE9f5BB6e5D54EA4E2907603",
      no: "f14DecdAf2D42cD0658B2dCeE511E1"),
    .init(
      "adobe.secret", "p8", "h{32}",
      yes: "1b55af2c388cbf30680f058e36838afa",
      no: "969388f15abb68c8c6ebb43b2d3ac1"),
    .init(
      "contentful.personal", "CFPAT-", "w{43,64}",
      yes: "jwNPi0_jstLAS6JJQKqhRpFSaQnuv3WPdWlRIC5vSvhUn",
      no: "RJ_u852fL62gZkeYm8nSGPQl2WKdpoiLLzw-Ym0qD"),
    .init(
      "sanity.token", "sk", "a{80,180}",
      yes: "0dxNGxHsNCirYjcSdXu8co8dnuo2Ls65013d5K4TieEH6SOFgKCrjA88Oxiq4nIAY4TdGnY39ycv9nOSnU",
      no: "mmZ0aWr7hgThzwLhkBQO6zmN5QRgainHtIconuoZuaorf75WiNkSBObOcdS6bxoI8ZzugNu40u7SeC"),
    .init(
      "dropbox.short", "sl.", "e{130,300}",
      yes:
        "rxS0EJ5I3jaO8l0tAXs9HEPsBQDQS1PN7SgcTqdV7P7pv5aaEZT91qq_3Hs5PpXEYHrrPvr2ubq8GKAg3gJm8cH81p6PB-AORDQYpGUNtQHonafWH-SR5ncG-b8EOti10TxZ",
      no:
        "Irjr54WmUWrReHMa0u75zwiiT90GtxiuI_zln3yRrFJJ9bYQ2xoYxUb0KO-KObJru2Y2FoQvmfcbHOj5TjgkOgefnKQReRC_MYg6ZoVD2TCAJ6-bdPaeQmcL9MzIjhZK"
    ),
    .init(
      "dropbox.long", "sl.u.", "w{130,2000}",
      yes:
        "DaE3MlhjB3N00OW6eF1wTidkYCzsKog5unah2f4mxxiRQrLNqVD8HWjdxB5X4bjFzXG3hSkK9LP2_DTk4fLqR29y_Ffer9_FYy1dJZ13C0vapP_qqi6SHQWpQjq7XKAu5_-6",
      no:
        "mNncyUbY71g_eI5om8cNH_BXKhSsDSM8o9WIQBkMw1QmymM8QzDhAHvqk7EMTovgGyPTYz6bTrnbrjwBN6QqxHS3BXbwWptqLJNNd-a9oay7erz34o7ec-1DdVq0UPCI"
    ),
    .init(
      "hubspot.private_app", "pat-na1-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "438d430e-cff4-0644-c303-e2afad163139",
      no: "1afaba67-e7d4-e6dd-f532-8acb82f05a"),
    .init(
      "hubspot.private_app", "pat-na2-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "045aa40e-fdd9-a578-2222-2a42b6ab6664",
      no: "d5d5b476-d4d6-5661-4274-c976210574"),
    .init(
      "hubspot.private_app", "pat-eu1-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "7404a569-7f30-514c-2c23-f7719b8df44e",
      no: "0e2adde6-27d8-8adc-e857-d387656345"),
    .init(
      "intercom.token", "dG9rOj", "b{40,80}",
      yes: "fj5hI29zIdMEqZg01pG3NA3ezmRg6PlzutFskJHTCT",
      no: "Ry9n8T/fITjcEyQ8cIi7M771WSVy3nZEUr4wj5"),
    .init(
      "salesforce.session", "00D", "a{9,15}!x{80,140}",
      yes:
        "oPrjfOezj5N!bz9XOWlpTjT-8HdBf9m6OXumNuNGLf0qdFrwgHTJLyouMqkiU33tndQkSF5ZKm1bPScIIQLJ29M6EsfrAt",
      no:
        "7N5zqpDHBmi!8tnsSzRGTaiuHQ9xu6P1QwfW6uSZ_J1r_Zru1RVAMJPxY6HIGXY8CzcCUOUv37IuPivjQ6S350vvyu"
    ),
    .init(
      "salesforce.refresh", "5Aep861", "x{60,120}",
      yes: "z509tjOIzt0FsrwVrnY_edRWriqXFN_j9JkgoxqxFPbM_zm7R9qjNEVTGt6wzC",
      no: "KqWaaKL6O7psU_kb0jQeQPY0OylQ0QedFOHwGj6XGYI4EKWM5ms6P_d7bV"),
    .init(
      "close.key", "api_", "a{22}.a{22}",
      yes: "aO7woGSwdorUiOsxfQC5vO.YAMg4jsu14SBXiUJCkUhEr",
      no: "OY61tjc96YVgUNWhY4CeOm.YpDjHTfuP2lpGYd66PcF"),
    .init(
      "stytch.secret", "secret-live-", "w{36,44}",
      yes: "lzkm_Y2i-kNm8N2OO_jvHJvACFv7RaWZQJmlz8",
      no: "q_FyYeE32K9bbnkPx4pSFaV40ZOEjzBGhg"),
    .init(
      "stytch.secret", "secret-test-", "w{36,44}",
      yes: "Iw2yd8yD8txq4bDlFvG_SvzwMHCuVbthQP6XGu",
      no: "F_EQa7jXlt8G30N6ZytpMlwMWeba9xePAV"),
    .init(
      "adafruit.io", "aio_", "a{28}",
      yes: "zt46HHdCioO7NMGq012w3pwuM5CJ",
      no: "Ro1MuQdMIpld26ho3yjQluCUAW"),
    .init(
      "wakatime.key", "waka_", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "949924d8-e280-7bec-d0db-55d1eab05588",
      no: "2a589238-0a1e-859f-5e5a-385bf0e8d2"),
    .init(
      "beamer.key", "b_", "b{44}",
      yes: "bvLyFL+k9vJ++WOZa/CoIqnh+VQ31zbOWYkZTH5ArKzr",
      no: "IsZghvrAzZVKO0KGxaxHPgEVhB2EbNI3FA/iKXb6Tn"),
    .init(
      "pushbullet.token", "o.", "a{32}",
      yes: "nE5y2nWKkSqPlzutjur7GT0yzWVptlnS",
      no: "mbYlOkMoveEETHBu99e0zhHLn9CxPy"),
    .init(
      "livekit.key", "APIdev", "a{10,14}",
      yes: "JkyeMjkm6FLH",
      no: "xStNwrTF"),
    .init(
      "cloudinary.url", "cloudinary://", "d{10,20}:w{20,40}",
      yes: "273433718238:1f72uKg_tHpXubpVo4c59i",
      no: "428503620676:C8ic1w9vTtj_b82mVl"),
    .init(
      "imgur.client", "Client-ID ", "h{15}",
      yes: "7732c4aa35d0140",
      no: "3415c8a83a9d9"),
    .init(
      "unsplash.key", "Client-ID ", "w{43}",
      yes: "uuere2ztPwbhlpKKBvBYNsMyR6gv-jteQfocAjZlH1T",
      no: "tIWOJaH7wg-YrL85_SoPaKp-fF0TYaAz51UxPkS1s"),
    .init(
      "dockerconfig.auth", "\"auth\": \"", "b{20,200}",
      yes: "sL8mZ7CtIKk4ZM+sFW1GjU",
      no: "Z/tB0mweXsBKDD0HN3"),
    .init(
      "infura.key", "https://mainnet.infura.io/v3/", "h{32}",
      yes: "0179b5369fb674fa92885aee44f05e07",
      no: "255a797ab8430723a1401f2e579d20"),
    .init(
      "alchemy.url", ".g.alchemy.com/v2/", "w{32}",
      yes: "no9Yp1WoPCEjhYIU_ggRuBf7QoEccxX9",
      no: "9M5n979JG1fdWbjrcggP-NlJQisWCD"),
    .init(
      "quicknode.url", ".quiknode.pro/", "h{40}",
      yes: "ef495715237e002bcc738fde6040b4651b104309",
      no: "a87ca395efe19dc6caa25eac7092d9ac77ff90"),
    .init(
      "helius.url", "helius-rpc.com/?api-key=", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "6f51844a-6d56-c3fc-b5b0-f66aeb32aa9a",
      no: "1d1943cb-522a-f6cc-7efd-5892afa6d1"),
    .init(
      "tatum.key", "t-", "h{24}-h{24}",
      yes: "bc8d665d2ffdbe83423e06f5-2ead3be43a3a254acbba8f82",
      no: "97a593fae3eb0984c383a7e9-f48f664d74ec4fcc5388a3"),
    .init(
      "rootly.key", "rootly_", "h{64}",
      yes: "caa097a09419a1baa62f8d8da02296d4436200b3f0689e2416b38f9ded7a58a3",
      no: "6b68b9abd9194f098a460790eb42bfd891e04238775a9bf07f693b8e8afefc"),
    .init(
      "cal.key", "cal_live_", "h{32}",
      yes: "eef811fbba4a4a9a21da2d2086d6b420",
      no: "2327642161603a9f1d48d3c6f60843"),
    .init(
      "telnyx.key", "KEY0", "A{31}_a{22}",
      yes: "S0UMGT22WUCAL0UO3J4CVSEV3GKTKGO_ChxnNI1USuBp8E54GqRD4d",
      no: "LDDJ7JTMG5TGHARG7O7W7XDLPLD2L7V_3yA829bW5ua8tFD19FOc"),
    .init(
      "zuplo.key", "zpka_", "h{32}_h{8}",
      yes: "ebf10ceafc8b604aef1737c9949d63bb_44913e15",
      no: "a8aa8f51d75f4d4c82c507c5122abd4a_e0c0b9"),
    .init(
      "trigger.dev_key", "tr_dev_", "a{20,40}",
      yes: "7yBlenuzewWf3WH8d4MIbM",
      no: "HWb3LZOKhvx61y4Aje"),
    .init(
      "trigger.prod_key", "tr_prod_", "a{20,40}",
      yes: "yBjIA6f5giEIVOhsSYDbvh",
      no: "wkOIbchvbbJP9AOqHq"),
    .init(
      "trigger.pat", "tr_pat_", "a{30,50}",
      yes: "1aowerRnDTodLKYJRcfTxFSJY4keEoPs",
      no: "y29Nwacm8Z3ZxPMyqDpK1iKlGxCK"),
    .init(
      "inngest.signing", "signkey-prod-", "h{32,64}",
      yes: "073ea0aa3e07e4f34cdf58d235e8c40d54",
      no: "0d7fb56286ad5591d650fe6d65c53e"),
    .init(
      "inngest.signing", "signkey-test-", "h{32,64}",
      yes: "0305d45543c1258278cf5c4b50bd93b998",
      no: "83ebb6f1a2772782c1a4428ad08061"),
    .init(
      "e2b.key", "e2b_", "h{40}",
      yes: "eebcc74b02a7ea300f94b4fa8a571973d293b057",
      no: "5241dfdc17aefb409ca312e3f3d46b29c0cd70"),
    .init(
      "browserbase.key", "bb_live_", "w{20,40}",
      yes: "e8kNcpSBN5NMrtJfLM1-ur",
      no: "pTA1Lj0BLJbK2NzVUO"),
    .init(
      "daytona.key", "dtn_", "h{64}",
      yes: "591ee11a85a0a864ee1ac0c78b972bd50a15554cebd34719430b4695437ff109",
      no: "b565bab66622a553db6ed571eb802a5c04995c657c3582fc42d532bd534c4e"),
    .init(
      "anyscale.key", "esecret_", "a{26}",
      yes: "93X7kDoo9g7GffB7Lr122grhLv",
      no: "9yqrZs8OL9cUHazmuHA8Jm2q"),
    .init(
      "upstage.key", "up_", "a{29,40}",
      yes: "5ApwUCIZaquTAFjdBFiAG43eEr6BtV7",
      no: "fqXfSnG1gxCJ12VWgTxfDU1qvcM"),
    .init(
      "lichess.personal", "lip_", "a{20}",
      yes: "fJyqZa1CbgeCn9PNnn8e",
      no: "v9fTrcXcItquG9xfEH"),
    .init(
      "lichess.oauth", "lio_", "a{20,40}",
      yes: "MKoLWLB3AcwUOID0eGkjmq",
      no: "hFr7o05NlVbXmlWVLT"),
    .init(
      "aiven.password", "AVNS_", "w{19,24}",
      yes: "Jdd75C-54ba_cBJr4vhIn",
      no: "EEsaonnGPhr0aOxue"),
    .init(
      "mongodb.service_account", "mdb_sa_sk_", "w{40}",
      yes: "pAn8JjFSqp_hijt7NpxTGQfllsxc4MDng87fVBBC",
      no: "pU3WQhw9_ugaSWkuib4VDPSWOWWujm2nMWVetv"),
    .init(
      "cockroachdb.key", "CCDB1_", "a{22}_a{40}",
      yes: "1fgM6L0Q1HT7yqViCS0Gqx_3bgC7RRk4tGBmOyZhpxURNlppadnvNptbVmKh5OB",
      no: "rKgpzGkDqJs1rfHTl0dsTH_1G65gFFNeh05paYH6htfdNobSnpldcGdMp65GD"),
    .init(
      "polar.organisation", "polar_oat_", "a{40,60}",
      yes: "RyvU52cjiZZr0mU04DfTynFvggJbTftDCzu5wSRQ9S",
      no: "jTAlXLTgI6IiKcmEymlVnnenfVj9OQgSUPfuRt"),
    .init(
      "polar.personal", "polar_pat_", "a{40,60}",
      yes: "Rd5CWX8CiMCHzwanL5NaKzpiLfWKdLq19g3wTkqxbg",
      no: "BzLlcOljz2K1rdFt3Sgc2RPGYvQeXozPIUqL29"),
    .init(
      "canva.secret", "cnvca", "w{51}",
      yes: "f26_hv6HLtd7OA6X9wlw2VS9i-a0G1hDsrwz2JZj7QzyuyshAi8",
      no: "DFHEfZDsg1K8tA00Pscq7Z1JF5V6Gg10YEMCu52cYLACiTq-K"),
    .init(
      "volcengine.key", "AKLT", "w{40,50}",
      yes: "ZlydjKT1mcqXKal1ubriMhQRJLY_8_5G5EHtueTzah",
      no: "89FSnz2pXkrLrYVQn1BfiDQBO_nzrj1aLybOQw"),
  ]
}
