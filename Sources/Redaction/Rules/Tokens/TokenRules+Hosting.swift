/// Hosting of source code, builds and their checks: a row a form.
extension TokenRules {
  static let hosting: [TokenRule] = [
    .init(
      "github.pat", "ghp_", "a{36}",
      yes: "zc8dmO1ejEyao2QSbG86hvEmNvCzXC1jQ78a",
      no: "SKAnekHmQRFSloRF1wOGollMyrqa54AW5F"),
    .init(
      "github.oauth", "gho_", "a{36}",
      yes: "E6KHt7aTcjvsQxT1BRYKLUgPrpM9JzOjzkHn",
      no: "Vt3vmjO0kCn2yS4mDyTZ0tACIXeQrG5y3Y"),
    .init(
      "github.user", "ghu_", "a{36}",
      yes: "MaZPtWYbZfGZ7hwSljxzM7oTXlKyzsa24Cs5",
      no: "eMQpXynKIUxWiX6Ztm3yEnpmKqqtDPQT2s"),
    .init(
      "github.server", "ghs_", "a{36,520}",
      yes: "GNoVEdbfm1n84OJ21gFo8fIYZXohxrpVoB7j01",
      no: "HM0w16fyXaqO0xdg9zbpGR5BuDSAoIbMNl"),
    .init(
      "github.refresh", "ghr_", "a{36,76}",
      yes: "Bt8QasrOeN1KIxEPfpgY9KTIvzxrqf6d7d1xGP",
      no: "mPVAYJdpLkoFRNNF1GW291APTYVBencUB2"),
    .init(
      "github.fine_grained", "github_pat_", "_{22,90}",
      yes: "QxoDr1mj1WKmRVR_E6YyURO0",
      no: "Z5RfmFLCErW42tuOhrLU"),
    .init(
      "gitlab.pat", "glpat-", "D{20,300}",
      yes: "SGNazCG9PHocgoIRfyFht9",
      no: "f3BxIcOstt_WXjJgdH"),
    .init(
      "gitlab.trigger", "glptt-", "h{40}",
      yes: "0ddee769bc3219787d7256259be2708608c83f02",
      no: "05e1fd4751429379ccb2544910e12a6e15411a"),
    .init(
      "gitlab.runner_registration", "GR1348941", "w{20,27}",
      yes: "E5vuTr3upRAwyODs6Rkw8w",
      no: "TKquFscO4p1KOhT5Zo"),
    .init(
      "gitlab.job", "glcbt-", "w{20,70}",
      yes: "4aHwBgna9xKRDh9kSWsEU5",
      no: "TyOP6bti8wmTD26PJP"),
    .init(
      "gitlab.deploy", "gldt-", "w{20,64}",
      yes: "8Qd8ZiqhKEQnpRNP_NU8bL",
      no: "fQtZfSjrdcJ2G_PNMD"),
    .init(
      "gitlab.feature_flag", "glffct-", "w{20,64}",
      yes: "Brqie5URWXBA1LzM8rC8Sz",
      no: "oVT0vB_kb1SdbrtMCS"),
    .init(
      "gitlab.feed", "glft-", "w{20,64}",
      yes: "5QCYmVxKCj1q3Lfy1FtS3u",
      no: "WW7FXELStkoGqTu8OF"),
    .init(
      "gitlab.incoming_mail", "glimt-", "w{25,64}",
      yes: "XQ6JumD_WnOli4P_jz9wTZbu5qO",
      no: "Qlq9TF6Jy9ubL9F2-Et0547"),
    .init(
      "gitlab.agent", "glagent-", "w{50,70}",
      yes: "UPGoxnFC5kgDoIGpoH2Lcb97k7CIA5ABLqWkWB-A-hvJYWKxSH8d",
      no: "Z5Sm7Svzoq_qScESW0l4I4UDBlcJ8bAysj7gb_mEd0QszUxv"),
    .init(
      "gitlab.oauth", "gloas-", "w{64}",
      yes: "QLcqCL3XKbfRIRiXNCrCu1h6uknDLmvjNFyjuDFl8ebnhsdXlymnzgoL86UXtDoS",
      no: "4j2Lw4pNYKRr0gaCaTWZHGLZuFse6OxRaDEWklqeiOY8ucjljzVFk_urTfkPoR"),
    .init(
      "gitlab.runner", "glrt-", "D{20,80}",
      yes: "5GGDAkCw369AJgNZnSq0Kj",
      no: "1z7H6G4YBXT8z5-xcO"),
    .init(
      "gitlab.runner", "glrtr-", "D{20,80}",
      yes: "zshd-kk4LZ2jnknxuTtK10",
      no: "FGuwM9fUcPKdfNRinY"),
    .init(
      "gitlab.scim", "glsoat-", "w{20,64}",
      yes: "PEKjPkWUVTzUKbJF3i2Y4W",
      no: "p0tY0Z7xIZVeF1h2xn"),
    .init(
      "gitlab.workspace", "glwt-", "w{20,64}",
      yes: "wGWq1Sprro8ck1OUzLUpse",
      no: "I9hKNzmuepLQ0HxF-Y"),
    .init(
      "gitlab.session", "_gitlab_session=", "a{32}",
      yes: "l42vekpKeu5J2Cu8WzqUOTZVlLganDai",
      no: "pSkrChxdwoScJzQbQyZXH5nTHbCbqo"),
    .init(
      "sourcegraph.access", "sgp_", "H{40}",
      yes: "6C49d5cc5FBE5c6E4af13211810912E1AB940fde",
      no: "54D7f64F9f44C7F9cAEbe6aFC915E144c7490A"),
    .init(
      "sourcegraph.access", "sgp_", "H{16}_H{40}",
      yes: "11dEBfeAD67596BB_350E61CA997A6Ed2dC7f69bBc0eFAdeB729c3c1A",
      no: "045bED78CE033eE0_FdfB4067bD7C32A16da0fcf50E04536EfACEDd"),
    .init(
      "sourcegraph.local", "sgp_local_", "H{40}",
      yes: "B2c3C4221A65B90b97Bb2F3A5bF1FBbe84cB18aB",
      no: "0BA3D0Bd837438Dd3F1CCBAe9f6616dEa96cE5"),
    .init(
      "sourcegraph.dotcom", "sgd_", "H{64}",
      yes: "dae2c3Ba910B84aFaB9DA205A2b9c9c1CCc0DC3abC2BA05142EdF3d203c78AB0",
      no: "fB9429cE5CD9e7aFA5CFD4e3Bbd4fC1709D2C500A7BA1b1CA5EC2823B638cD"),
    .init(
      "sourcegraph.license", "slk_", "H{64}",
      yes: "6Af7D3d99bb5DC269C5E1Bfa610d4eFDC2F4CCF77D01f9bCFa3EaCfd0d8DE224",
      no: "236f4aA6b842b98a0aADc92C383bE8B7CBfd0c94Daa4FAEE83bCd87BfbAf8d"),
    .init(
      "atlassian.api", "ATATT3", "e{180,200}",
      yes:
        "mGzvIemUZ7WFOjV8BngJlGnZhPzHFdd0Sfb44sFvsVyBCGRC6E6Bc4ciBoMKgHSgFUbFrQoF5BPvaWQ1othZdO5CJcaKyEoeB2DYc_ersZUeh49WaDJ6khE2AjkZPkxD45nLPhezeFMqzrPetvuko19KcjC5LG5XU9c8zVQ3ZVxfxeSCc-KRsj",
      no:
        "DWRXYz9OuO_4Lv5p8adAmFemdmBsvNxYjv5cf0PUKSCD06mRBd0DfkcuRkT7JhaMz_tWskGmTPKLOBJ9mz6iy9X032XhlcsD1CFkNcqVRtKEQnS63kK5JuQ7BC5oUgjLE7lEc_4PzBzTAHHK7h3cQ3v3a8LjPN_oIK0BY-UDRqop1Mp55i"
    ),
    .init(
      "atlassian.api", "ATCTT3", "e{150,220}",
      yes:
        "KT_8s6qRg9NdqXKs9-MsQ8pbrYwNnfztQo93ZBAcK9RfqH_CKCI72LgpE5HgYI2EwP5NBd23av678hMd10mciIg6EimeyYD-FAehcmwKaXpoSe-m2DChEwYrl95ffAjsdxmfT1xBv_KmiWtXtOZbUsx9",
      no:
        "JuTjMNVB8_yAngEEBMVgJ7IKiJmhlUsp1Pa9JGknoeoHxcCVguMWwpsLi7yqEYYP4uSZl18ygG7DlO3-_z55qjija8V3ZyUdm6-Pt9x-TjcKKJmdG7lW3ejpcbDDI6Pb3FhVZWdkHkPGqNDZCClr"
    ),
    .init(
      "bitbucket.app_password", "ATBB", "a{32}",
      yes: "6ASQFPHKXKFfvqwCntcAlEY4qNu0mwxZ",
      no: "YPTxnZjKrpO7N37q2uFN4lVNUmRTmL"),
    .init(
      "bitbucket.repository", "BBDC-", "b{40,50}",
      yes: "oC+cPsqo0O/XpAfnI8dC4KON4rLRQEWsuUOempgie1",
      no: "vAJqKEI5m/zFgIORNF64HIlexfSCRwcw9iOjEa"),
    .init(
      "snyk.token", "snyk_uat.", "h{8}.e{40,300}",
      yes: "bf7d819a.auMWb3dPM3hZSUYWB0eLCVvY8qymD2rtKTt_zQ9S2C",
      no: "2b7e455e.nTzjIP_arCw49ijFxEj5JqfCwhQQQiTMw7L2uf"),
    .init(
      "snyk.token", "snyk_sat.", "h{8}.e{40,300}",
      yes: "d21a45ac.sRl4cyTIKmmi-2XlKSQwxtct3MraQRqp6amG82Agg5",
      no: "f93f8f5a.5ktVq-NBHdN7TXkOVIPjymXc76x09VehvOle-Y"),
    .init(
      "sonar.user", "squ_", "a{40}",
      yes: "vSwMXfyeUIK7sXLC3R7IiE52dhlc9nPw8oCO3ECB",
      no: "hJITBYxqoZkF3QvuWxAGq3qZxN56vuVVpSM1Qi"),
    .init(
      "sonar.project", "sqp_", "a{40}",
      yes: "8jGe7anXWmOYQr88Xf0l68z9gFIjGchfWTo1s23z",
      no: "XhNoYj8617N0xLDOnkNoMsdgtWAxQdrWfgGFeE"),
    .init(
      "sonar.analysis", "sqa_", "a{40}",
      yes: "ckmCuTte4QKde6hs8hxmQb3njqosSkCtS18nEzr0",
      no: "W8ctf32SuDl6SrDzioHbNRSfEeDQmSKSefEPjx"),
    .init(
      "sonar.badge", "sqb_", "h{40}",
      yes: "4f6c36106a538748a6d99fa2fd2cad31b56d1526",
      no: "911674ae9a217c6c1461252d939f66ded8ea94"),
    .init(
      "codecov.token", "codecov_", "a{32,40}",
      yes: "e0hum1lCYoD4jpqAdxS90773az2ILUcHef",
      no: "HGL8VVHDFQchZittm23Sp6qHnkFOKQ"),
    .init(
      "postman.api", "PMAK-", "h{24}-h{34}",
      yes: "7dc39170825add4ca9ca67e2-988ec2489a3c37ecf21b38585e7e24aac8",
      no: "da0e2404ccf9c208494d848b-7da30e7c9cf1f751fedb43e74f431947"),
    .init(
      "postman.collection", "PMAT-", "A{26}",
      yes: "2AMBDCRTI457REUOCHIUE3K744",
      no: "55RXMKUMS042WG45MDF8NGR0"),
    .init(
      "linear.api", "lin_api_", "a{40}",
      yes: "RgWUSndkb4ivmYwKLsO1ObyEvEueS26RJsvdbpM2",
      no: "jFwXcADGh9tt9DdanOAGOfqwekhYumEvSIHL7K"),
    .init(
      "linear.oauth", "lin_oauth_", "a{40,64}",
      yes: "7P7pflGMnHNQeWbfTvbdhW2tbliOSy8NqtgHvZIKhS",
      no: "s4NUzeeZiUCqpWLTueYRE8aTCWRujYmkVvGNVL"),
    .init(
      "notion.integration", "ntn_", "a{43,50}",
      yes: "EHFnR4UCmIZBEAodc5wlOqdyNoxLPUxSwjuzjV2DZtSAg",
      no: "KsxaBOyfwDpm3IjiYTXE7IZXlmINscNbo3jha0mq9"),
    .init(
      "notion.legacy", "secret_", "a{43}",
      yes: "0n4nKSJIUqEFckAVFLCcWUlHTJEdf7eKN1lTmDOHmX3",
      no: "o6n0kSs7PpfLMtAupXjpKZwjulFKSbDWlAZYxd6Oo"),
    .init(
      "airtable.pat", "pat", "a{14}.h{64}",
      yes: "8ba5QG3GsoQHDT.22c870694846e0d8b045760ddb284f0789e3a3e28f7530d1bd7a84ee827cc091",
      no: "8GkjzTAkxZNopG.431fb27249be5b6840837028b35e2b85d021a2ca3577243d96f8c7e91c7e95"),
    .init(
      "airtable.oauth", "oaa", "a{14}.h{64}",
      yes: "VEWllPgR4g5dJv.e8376562a856903b9a2a25fea486d112b959dbf2eea3fd1a8c61cbc82a39f8f3",
      no: "Bp25dsi9zgFUkN.b282a3e92ac1578c8125dd73da5a6d706f3dd7b5b8ef01d039f92b9f6a04f7"),
    .init(
      "asana.pat", "1/", "d{13,17}:h{32}",
      yes: "685239454614722:30132e5112fd6dcdd13dd612cd2e3b58",
      no: "535368900845931:a11fc74f5237e772d5b6fcf5766e4f"),
    .init(
      "asana.pat", "2/", "d{13,17}/d{13,17}:h{32}",
      yes: "638100203014891/478497324203767:4cae70be295cabdb78c7e64bdccbcc3d",
      no: "796255595614573/248330446573740:e833c5c5a0483d4da3107cd65c64a5"),
    .init(
      "clickup.pat", "pk_", "d{6,9}_A{32}",
      yes: "33051027_XACMQ7JOK7MYJIQ6FSSLE9SFQKC8IV2I",
      no: "46006122_AZ5BK5P43IDNAWV5YYSQO7P0J90N8Y"),
    .init(
      "figma.pat", "figd_", "w{40,60}",
      yes: "rqVtc8FPjrTxQma2gz5yHMJKhKqafL-BrYauD4kfUF",
      no: "0hOUjXum-RFP6vzqZBh7ekDz7HqYBvv8kygFuS"),
    .init(
      "buildkite.agent", "bkua_", "h{40}",
      yes: "61ded32cad4f1ce030ea57213b37e07feb95f2ff",
      no: "6f7625ddd34004da582ac7fc4831f2f0e4191e"),
    .init(
      "circleci.personal", "CCIPAT_", "a{22}_h{40}",
      yes: "fkwJUSCFHMD4OYhnxbdIVk_fdd16c1af1361584460ff1c77b7d1a678570d636",
      no: "mFzWNagrSquMYFQH8Eqqs5_21ebe54e73e5ad120ee95600f35e2adffb0483"),
    .init(
      "circleci.project", "CCIPRJ_", "a{22}_h{40}",
      yes: "9P1lRabbnrwQSfuPjiIoFC_8e71fbb1c0715d270af8a461bcc71bf5bee89bf2",
      no: "QbNGx0rQkB3nssQloYjwz2_ad3e9128c9f63d4b6935138e97fb8e999ec36b"),
    .init(
      "deno.deploy", "ddp_", "a{36}",
      yes: "OIffjkcRASCZ0hiznlYY1Dgi6baZ8QF6TFx0",
      no: "vhT1l6yABNHs0OqeXFqgsNtB7wI9qdZle5"),
    .init(
      "deno.deploy", "ddo_", "a{36}",
      yes: "e7ENzRQociYOqhC4J3kPakZxjmnjiqJJOQ7W",
      no: "SyIEiyNHOdBEvh9n5Cl3QOybgU4WizTElg"),
    .init(
      "devcycle.server", "dvc_server_", "w{36,90}",
      yes: "tustBy-itDmYHKQvmd-Sh5qFGqmiB4axgNfxxR",
      no: "OpV-tV5LUJGJbSRP3YFjLeJVv9ykhmc7d5"),
    .init(
      "devcycle.client", "dvc_client_", "w{36,90}",
      yes: "ZPcpYUw6JVZZgh6RB7YyTd1JM10GsHeo-rQJ4G",
      no: "nG4W3ZUITRqL5O_5S7qNS-XJ6OjCGWIR2P"),
    .init(
      "launchdarkly.sdk", "sdk-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "7ff72403-2359-3094-3ca2-ab48ab2a689d",
      no: "62247076-beb3-06c2-67ab-83bf99b092"),
    .init(
      "launchdarkly.mobile", "mob-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "893e17db-a00c-7a03-8153-42423e55e8fd",
      no: "662f1cb6-6e51-3dcb-ef08-862c6beae7"),
    .init(
      "launchdarkly.api", "api-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "d09f6cf7-f743-de92-d3a9-5ace02886694",
      no: "1f336fc2-b7d6-b3d9-0415-9e3814d46d"),
    .init(
      "statsig.server", "secret-", "a{42,46}",
      yes: "HuGkhRdzQY1lUs8ZStRZB1SmXTp2vxg067Lm0WTBZjXU",
      no: "E0jtsAHed2p3668CJ9jIXIWno5SXYh4rmVD2aTS4"),
    .init(
      "configcat.sdk", "configcat-sdk-1/", "w{22}/w{22}",
      yes: "sTHFTKIvUfbp5t2poF7E0Y/2D3-F4xKmftTdDMQ0q5d9X",
      no: "MRWiIYGeEtzRstkmwZIc3E/dsppg14I_-4AERllerW7"),
    .init(
      "stackhawk.api", "hawk.", "w{20}.w{20}",
      yes: "lhmhNmRQULlUVN_oXLmV.4Pmsx78OOTQ_XoOwWS2n",
      no: "7iUfX80KLgdqcp0IFy5f.QYNEoNnI1gC2koykG5"),
    .init(
      "ngrok.api", "ngrok_api_", "a{40,60}",
      yes: "wx1Ng77ppMQIw717RQQpS46agfAngZDlWBEuq5QSl9",
      no: "hiZhkCoQfuEI6Ykq8sixx2roxrJHpdpIwo75oN"),
  ]
}
