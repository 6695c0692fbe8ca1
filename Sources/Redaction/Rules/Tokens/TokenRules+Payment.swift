/// Payment and commerce: a row a form.
extension TokenRules {
  static let payment: [TokenRule] = [
    .init(
      "bitcoin.extended_key", "xprv", "a{107}",
      yes:
        "MASi45ub7Qe4ZE36UT5G6cU4ud8Fhhe4deS4F3cw9KTAb8dLcukC7edhDQ7cn5d4gEYkbUrMWeWQLGsCmrG6dLaYyNoVKf58ZTBqNAYT3j5",
      no:
        "qcdsyuMNmPfYetW5v6JXmj54omLidkuVKnRyjP2WPBg8Y4ErK9pGSSxY6BVScJy9uUxcJnTPkyRFA6CAFjF1YveCHK"
    ),
    .init(
      "bitcoin.extended_key", "yprv", "a{107}",
      yes:
        "1ATbQgdM9mwZgikp4WzxrxktcSSSS7XhS4D5EVB8Nf471dAb7Qg25xEgRAhHPfQX88wYWXXL6A7pNpHXvmBa2EaQAmb2qaLix6mwHaQBPrF",
      no:
        "bbrZNhFgtsqwDtGuSptFDaYPo22sJXHDmfPVtoPQ6F7FXDNEXgzgv1XiPti6vj8RsnqDXyCUshN6toSWSp6oBB92Ae"
    ),
    .init(
      "bitcoin.extended_key", "zprv", "a{107}",
      yes:
        "zWtiAgufXjPAcc921toi7ap9UxDuxE2HEKZGqeMHbTv94pPzWjeuzaTuyZ9bAaZ2xVrCf1rtACAXgo8c4MkaacXsr7yc4GDJ3r7ZVc2qz5V",
      no:
        "MgZfZDmJVZbtXZGmayyHczDvV9T8SVM5jGU5EjLs8zrAnijQAHy9WFp7SyYBjvFBnUZSNTDPM6oQ2NcWVn2RNagKZ5"
    ),
    .init(
      "bitcoin.extended_key", "tprv", "a{107}",
      yes:
        "8sFy76HJ3zrCJq9uUwkuHSAbZdYmM6J4tmCUz5J2h6tH6fwF5Hx8W1NcTJg93anG8BH4CDLhLaqEKVZkCJPt2H312oZcDZXGV7juiUjYbvy",
      no:
        "SZLmEFNDvynoh9SP4v915hpyHUB46jvRxZjKfGmK3WCBJV1HQNcMG3yLEPC1NR6XJZiDGZr16Hu6ASe3S2LLhF6eaw"
    ),
    .init(
      "stripe.secret_test", "sk_test_", "a{10,247}",
      yes: "t0FdQ7O2ZTfX",
      no: "mDkh4OMT"),
    .init(
      "stripe.secret", "sk_live_", "a{10,247}",
      yes: "1rJjBthmNTGn",
      no: "ZvFBl9P2"),
    .init(
      "stripe.restricted_test", "rk_test_", "a{10,247}",
      yes: "wjwccPQwMyVT",
      no: "MqPkP3FO"),
    .init(
      "stripe.restricted", "rk_live_", "a{10,247}",
      yes: "nLv7KxPm29Ur",
      no: "ynyMcuaC"),
    .init(
      "stripe.production", "sk_prod_", "a{10,247}",
      yes: "4LlrzOYCTYrH",
      no: "iXXVgRUM"),
    .init(
      "stripe.production", "rk_prod_", "a{10,247}",
      yes: "j1PFjlRvwWOU",
      no: "jIgWT8UD"),
    .init(
      "stripe.organisation", "sk_org_", "a{20,247}",
      yes: "BcyKZ6yFTi1K6UyxvH69cB",
      no: "N7RQmLCclK0V9RAAzy"),
    .init(
      "stripe.webhook", "whsec_", "b{32,80}",
      yes: "ydMiqMEaXBRsBWTNnh5u0Ivr3sscJCP2MD",
      no: "3kQSXa7Y0g+4HsPqw+5yEU8UqXZpoh"),
    .init(
      "stripe.ephemeral", "ek_live_", "b{60,300}",
      yes: "G+hcD/HAXsDuIGdilatrlo9Ay4/xTKEe8OchkWYaFvK6Fp8ZTs4YwNupGNZkEe",
      no: "Gz4Cc/Ap65e0kqgY/e+SjHXiYjaUvnRbbWQEUEVQsLB58tvz/h3HKS4R6X"),
    .init(
      "square.access", "EAAA", "w{60}",
      yes: "1Qa_E4yRx0wD7qPVS1CnS9246S7uIMjTY1hVW4ZpeHYHXrHuJp1xKgPTPrXN",
      no: "LzTDygfOjPm3cbLYIAO4R-Not0AtL42IVHj9BePxtU4wv6jurdkW_YgMtx"),
    .init(
      "square.access", "sq0atp-", "w{22,60}",
      yes: "qYsy9CCejA6QMemvkkfu1n2S",
      no: "dAbpFmS1ntmdG5ingkEx"),
    .init(
      "square.secret", "sq0csp-", "w{43,60}",
      yes: "WHh3VWHvntTWyijgrJBZl4x_FMiKsOwy9e87VWH_q4V-j",
      no: "z165KpZI_CykmxzqSyTfGR1ft7rKvlri0W0FzekUJ"),
    .init(
      "square.application", "sq0idp-", "w{22}",
      yes: "lQFus-YevOGF12gUmXlv7m",
      no: "jGkH54rNyCKGR1djUOfM"),
    .init(
      "shopify.access", "shpat_", "H{32}",
      yes: "fA42AEeE1f13F5BA2d3c7ab6Bdec626c",
      no: "1C6A719B15D97cD23Ad4D17fA9aE39"),
    .init(
      "shopify.custom", "shpca_", "H{32}",
      yes: "Ea277FBD497fF9a30113e3fC4c8eCa2F",
      no: "e787Af57EB5b95cC92DaafdD130Bed"),
    .init(
      "shopify.private", "shppa_", "H{32}",
      yes: "EF334fc59acF44f484bDF5CBeECcf3bE",
      no: "FF2Bec1FFFb5154aC26cab51813dDd"),
    .init(
      "shopify.secret", "shpss_", "H{32}",
      yes: "EdA1F76dccacFEdae3BA4Ecbd6f1f006",
      no: "879bD42bd7FA7cEbaccBf15C7e82B0"),
    .init(
      "shopify.partner", "prtapi_", "h{32}",
      yes: "8d599f1db4c27579433209344ce7af4f",
      no: "f5277bf5a0f20f40dc2136d1a95781"),
    .init(
      "shopify.storefront", "shptka_", "H{32}",
      yes: "D68F44C0DaDbac0DA05Ab9b8fCDC7b71",
      no: "fd436b6AfadFDC8cbcc63b5C593ebe"),
    .init(
      "shopify.theme", "shptka-", "H{32}",
      yes: "e8b5cCb331E29E8daa3569f7E2723F72",
      no: "90cE2A2F3cAcaaf4f67a6422D97D8B"),
    .init(
      "easypost.live", "EZAK", "a{54}",
      yes: "ODoF0IuNXjNNj5Ifvi74IbTHK5RVYbKLvXOanEwH16koMXv3trDf8J",
      no: "5fCvb3RPk4SDsZ866scIxMOFNbqSSEupIBAsE1BvQ0E9jTR4hVX7"),
    .init(
      "easypost.test", "EZTK", "a{54}",
      yes: "inAF7cYhJ0Z3QYTwlc31RLuRefhpenRepl4e7GSjz6QnLB2InwomZ0",
      no: "j6HGwFLMhXUgM4AoZEGqLdeuccgVu4tj1YBOheoNAEKSeVlY31We"),
    .init(
      "flutterwave.public", "FLWPUBK_TEST-", "w{34}",
      yes: "9i2ZrDggNh6t6KwVwVIZOQE8TvmTWif_4R",
      no: "Ioo1WPjQ6UAX4aBW3qgXQ-5170nc0XlS"),
    .init(
      "flutterwave.secret", "FLWSECK_TEST-", "w{12,34}",
      yes: "QgCZwGv6AoK-60",
      no: "FDWAstXN6d"),
    .init(
      "flutterwave.live", "FLWSECK-", "w{30,50}",
      yes: "lx93HpRevLxbtwLhy99i8J4nI_eCNDsv",
      no: "qzJiMyi3ixRyzBFvvIr6UrG8B76n"),
    .init(
      "flutterwave.public", "FLWPUBK-", "w{30,50}",
      yes: "32HzVkVPrnqEI2cZzA3MD7Zwy4882SgF",
      no: "AKSXZ0d-81F6Nw6MH5odTTk8y_KT"),
    .init(
      "duffel.test", "duffel_test_", "e{43}",
      yes: "i8C-e_ai5ZWf-V0xpIQJDC_LyPoPwHhhfEektnRzufG",
      no: "Nb78fgvz_qbsrAkpJoUEg-pVGO81yNXiLDsoUqsZq"),
    .init(
      "duffel.live", "duffel_live_", "e{43}",
      yes: "8y2_w6Yiyuw9BrPtDsFFwtfdIsmTFKuIdB8LVIulEe0",
      no: "VJk6E8ozsZmKUacGrvr8g3S7w8tqeydB9DSJD_C9w"),
    .init(
      "plaid.sandbox", "access-sandbox-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "0d49e782-44f2-27e6-bd57-1a5e6555041d",
      no: "08e7ca38-34da-97ea-ea7a-30889b5200"),
    .init(
      "plaid.production", "access-production-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "c66933e3-5568-b088-c1ff-3b906a0d69dd",
      no: "4fde9cc5-dbea-364f-9286-50937cfab4"),
    .init(
      "plaid.development", "access-development-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "ca7dd47b-57e1-6a62-9be9-d565133a8cab",
      no: "af814cd2-2123-6f97-988b-db7570ceb9"),
    .init(
      "shippo.live", "shippo_live_", "H{40}",
      yes: "bf532d36e74d1d29331FeBD5a30016Fa0dcCB7E1",
      no: "8a558Eb0FEDb1D8d2eadBd6b914A3FF0dB0E0b"),
    .init(
      "shippo.test", "shippo_test_", "H{40}",
      yes: "86D7EdA31A1e533e6E27B32D4DcedCD3bC4fEf40",
      no: "65A17E4BF99a8ddD6eCB2ee24Bd4a0936fbecA"),
    .init(
      "gocardless.live", "live_", "e{40}",
      yes: "RyktIvLmeSGLtkUypWgvzHp1PWncEhUEI7JiRhnF",
      no: "OqVQH3ZoT0Zps1HcpfxMu8gygniSl-WfU711-M"),
    .init(
      "gocardless.sandbox", "sandbox_", "e{40}",
      yes: "7T_tbeEX08vWt27DOEkQhm1YJvRDw0s4HM6nST8l",
      no: "LiLSqtMA9nutO6htTMl08zzUJUTYiMX2LVLJWW"),
    .init(
      "lob.publishable", "test_pub_", "h{31}",
      yes: "8dc0fa2a0688500e6941a2073f27a90",
      no: "8fd1c940bd03176c7be343c05f3e9"),
    .init(
      "lob.publishable", "live_pub_", "h{31}",
      yes: "fab8f4c75d63c92a3acbd2e8dbceed4",
      no: "8e09a596d51eb0c02ef8b8e1a9856"),
    .init(
      "lob.secret", "live_", "h{35}",
      yes: "a62b64b266b255f2436a7bb5f630ccf3afc",
      no: "f5714d015694ec5a6624ca2429c4f3ab5"),
    .init(
      "lob.secret", "test_", "h{35}",
      yes: "7fad0936b4855f5c10fdd22edd35adfb5f2",
      no: "b68831e7994784e77df81be865684ade3"),
    .init(
      "braintree.access", "access_token$production$", "l{16}$h{32}",
      yes: "scp4i2x80u3vg609$c4d2b7b32c9c9af4580a7bec928ad0f7",
      no: "pnfks53ozew1nvud$c1d768c25903a6026816cbc0b155a8"),
    .init(
      "braintree.sandbox", "access_token$sandbox$", "l{16}$h{32}",
      yes: "2qm69ilzaqkhj005$1a2ed0aedc643631e25756a33842efdd",
      no: "1f0ors7b3dxyhd1p$267aafcb5a4d3173804bab0359df97"),
    .init(
      "razorpay.live", "rzp_live_", "a{14,24}",
      yes: "oCSpq4X6BQfJ2usW",
      no: "EiOaFOAGraqy"),
    .init(
      "razorpay.test", "rzp_test_", "a{14,24}",
      yes: "QZ3DNY7bWMn1cRm3",
      no: "JKXyxozkklCi"),
    .init(
      "mollie.live", "live_", "a{30}",
      yes: "9LuZODNECobZq1LZqg2YCHhFskUDJX",
      no: "K9iNE4dmmIxFZbZzwVQHiZg9JFvZ"),
    .init(
      "mollie.test", "test_", "a{30}",
      yes: "wVefX8lDMkPCaxIyHCmSZIObitj3jf",
      no: "HUrCevcoDzslK6NSvniJgW81fYYU"),
    .init(
      "paddle.key", "pdl_live_apikey_", "_{40,80}",
      yes: "rwWVAatgA_LA69znWMYuc3lbNiJxpwHVukSELWi9FC",
      no: "2AnKwYQJ8Rs9mTeDKfZsZuRzTItUe7CoART9g9"),
    .init(
      "paddle.key", "pdl_sdbx_apikey_", "_{40,80}",
      yes: "6PoZYbKtTGw4xLqAoAIB6MzSzIAdWdDACSqcMQAuyc",
      no: "WA6oYoM1dYqtLx9NN4JEDLa_L0BN3fUCDn9H0W"),
    .init(
      "checkout.secret", "sk_sbox_", "l{26}x{1}",
      yes: "1ek0s6bbd8qn5usemsuyvkk2ufk",
      no: "tqeb0sevtng512a7yglo5nq1g9"),
    .init(
      "mercadopago.access", "APP_USR-", "d{10,20}-d{6}-h{32}-d{6,12}",
      yes: "796513939642-072101-a4b38e0e0235d81a615e76278c7ea5ac-54349831",
      no: "638939460267-801248-3c6518e41f6008fd88ee71240c96441a-8988"),
    .init(
      "mercadopago.test", "TEST-", "d{10,20}-d{6}-h{32}-d{6,12}",
      yes: "674444252659-995456-e822186484b9fa13fd3de8444fe10c8a-18534006",
      no: "505815889218-066867-c29fd6f67533253e8fe9459875625906-3645"),
  ]
}
