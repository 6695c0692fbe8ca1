/// Clouds, hosting of programs, vaults: a row a form.
extension TokenRules {
  static let cloud: [TokenRule] = [
    .init(
      "aws.access_key", "AKIA", "A{16}",
      yes: "JQGUKB00EGIU420N",
      no: "MUVV1F75ZFNPCM"),
    .init(
      "aws.access_key", "A3T", "A{17}",
      yes: "GFMQSTQKHBROOPDAT",
      no: "RIV2JR91KKZHI1W"),
    .init(
      "aws.temporary_key", "ASIA", "A{16}",
      yes: "OHD7M1LLFHSAUZ37",
      no: "DKH39VAEGFVQFT"),
    .init(
      "aws.bearer_key", "ABIA", "A{16}",
      yes: "CBMO66AKB7ITI0RG",
      no: "YGNPMOGTI9YIF2"),
    .init(
      "aws.context_key", "ACCA", "A{16}",
      yes: "5ALMTZGSNXTJGARD",
      no: "YXSZ3GE4NA7E9V"),
    .init(
      "aws.mturk", "amzn.mws.", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "05893016-6c2b-9e14-ccc8-0e2fa769eac6",
      no: "1b42b03f-7490-4bb4-07de-7cc992f8b4"),
    .init(
      "aws.bedrock", "ABSKQmVkcm9ja0FQSUtleS", "b{40,400}",
      yes: "7E+qTPspIeyVYBN8wrqJdjvRJFOksHHmqMj/ff88Ym",
      no: "rN1v649twyzLpy5Z7iNoBANAK38mUFxVLtbQWs"),
    .init(
      "aws.bedrock_short", "bedrock-api-key-", "b{12,2000}",
      yes: "KqiweoJ1ly440f",
      no: "wwm/MuFJDp"),
    .init(
      "amazon.login_client", "amzn1.application-oa2-client.", "h{32}",
      yes: "3eda751e20908b89c2b015572ed106ce",
      no: "29e9a3e6431b565790317dc8a4a102"),
    .init(
      "amazon.login_secret", "amzn1.oa2-cs.v1.", "h{64}",
      yes: "f546b449359e623404b9b080e0a9fe9101209d8e82d20c08020a3fd3a00317e7",
      no: "bb23278eef11e2556767914beaef093b6945178510363fe871d79a97bfd266"),
    .init(
      "gcp.api_key", "AIza", "w{35}",
      yes: "B-7Pt6Zids8Bg9Gan7fCpcrjCXdRAGJOBD1",
      no: "gGbE4R1PVklY8wIqjtfrDpdBlQEf_DrYn"),
    .init(
      "google.oauth_secret", "GOCSPX-", "w{28}",
      yes: "6GAgOYj2421pCFOmcyafRv1RgDtH",
      no: "M8KnPjD6CKbBWpAl4Z91ArlrY9"),
    .init(
      "google.oauth_access", "ya29.", "D{20,400}",
      yes: "h6FlXPikVqBffFqdnqH83G",
      no: "v7xrfyoT78PgOQXnc4"),
    .init(
      "google.oauth_refresh", "1//0", "w{40,200}",
      yes: "xi4qzO3yuSfsMSHiEX-gbc9UDYk8OA4mZlnx2YsMrK",
      no: "LUw3VRJBEQoaK_rR8BVMCQL4ktHmKA_kJ9rWkf"),
    .init(
      "google.oauth_code", "4/0A", "w{40,120}",
      yes: "eMJtevQeGdG2-fhrervcXJoDhvhmJKspN0pCniue0X",
      no: "dgYTZwqdGPaN_5GNFpouIlDJ6MNFkIeKkMu7J2"),
    .init(
      "alibaba.access_key", "LTAI", "a{12,26}",
      yes: "ef2QxYEoei8ERs",
      no: "wVVeSqz6nC"),
    .init(
      "tencent.secret_id", "AKID", "a{32}",
      yes: "BTVWuQtyawLEkVxG4bDCIENLCCFuZwVZ",
      no: "tKdgZPLvafEGO8Sw5iIClj15iLhbFO"),
    .init(
      "azure.storage", "AccountKey=", "b{40,100}",
      yes: "GLGLtrB/Ouk/20E2bfIWTgk5wm4GNPzfaBRlf+QtdF",
      no: "681dkM6YkNBRD6mNSKXH16UhQil/YOwV2MI37Y"),
    .init(
      "azure.servicebus", "SharedAccessKey=", "b{40,50}",
      yes: "1KlkdvkT2VgpAZv2oHsHSoEMBAY/912gw7pgyEAYEv",
      no: "uFZkBKaCoN/tRx3rfdR+Uw+j2VaoiHnKyBLgdC"),
    .init(
      "azure.sas", "&sig=", "s{43,90}",
      yes: "k7oUJsV2A0pGBvA85ilthRZf0XJMXUwc7f3ShyytebHIE",
      no: "9NqyHjkPkjZS7Vo07DDRPsVSy3VycEgPS6TzfhJHT"),
    .init(
      "azure.sas", "?sig=", "s{43,90}",
      yes: "TcTo0p6oyudzaoMEvn442tT%awplsoQcCwTF1BH3wm5Kz",
      no: "rOMyxgYs70VGkSrlBje47IKN5MRL6pS6XiJrw9O2O"),
    .init(
      "digitalocean.access", "dop_v1_", "h{64}",
      yes: "bb05ce4249dcaa315bba76d66907c321cc849d3e5cfe783858e06943140b90f6",
      no: "85fe5b070081708193424f7df3f2176661c3f86cfd3bc50dab87cad71b51a3"),
    .init(
      "digitalocean.oauth", "doo_v1_", "h{64}",
      yes: "0a3e0af8ebad98e69335fee840a0329bda963f475ded92960755f29f22a02446",
      no: "ecf7ffe530ed7eff3544f6e18f773b3fa30540d4490052948032875d0ce742"),
    .init(
      "digitalocean.refresh", "dor_v1_", "h{64}",
      yes: "05d468b312b4b9958764f4da12cb8a564148975f99d62bc014495e6a33d3cee2",
      no: "d6ea3d16d4c8c1982bf83d95df15cf0200d2a47c0b3eedf879d780bad5e2f0"),
    .init(
      "digitalocean.spaces", "DO00", "A{16}",
      yes: "PHVAT8AF6KUKY9BM",
      no: "LG7LLA2J1JUCZA"),
    .init(
      "heroku.api_key", "HRKU-", "w{30,80}",
      yes: "0ESGrwR7jfnarP1-Qn78JO-jCJdNu7aJ",
      no: "lRGLa-yuNoOhSukLCyfPf6hgHG4s"),
    .init(
      "fly.access", "fo1_", "w{40,50}",
      yes: "ddOp3C3IBsy5hSKfOtSrnBdTgpo0M87-CgDMhcIwUg",
      no: "IyyHj9wDISPCG4JMameNNDxzyo2EBXpvqXujWL"),
    .init(
      "fly.macaroon", "fm1_", "b{80,2000}",
      yes: "XzKUu87GJ+rWBWtFvhpCm1bIBpKbDmn/Swnd4VBmyP2A1YtKF8ZUQ6K98QscGsJbifgX7OHvR10OH16Nts",
      no: "4brGpWshHoThaddPxv8/QPwpIQ/5NavqJl6cytgdH/qi+mSegVJj8zjC47flvWzvcbURXgypcO2w82"),
    .init(
      "fly.macaroon", "fm2_", "b{80,2000}",
      yes: "tj0LGGjISQduasa2qG4Qb8Ecj8epPaCB9IWqZ5bP4Vlgu476ivyzg7DIapcVJN51QLvBcwX8dsq3BakUvS",
      no: "qGhmObo7DqtaWg+6OD4InIPsmHje9sPhIfhd5WNihQzK+s8Q2hNYHpq/Z30L/iK9/WENSKpdY0CL3E"),
    .init(
      "fly.macaroon", "fm1r_", "b{80,2000}",
      yes: "LsMSxPnGhRmj+e36pyZeCWbQeHvDtCqPfYb8hdFQrX7EYn2oOK7lsszOCWLPFc753PCDRgTOPFCg5O3mzm",
      no: "BiThRtsYbY/he5W7IhDIGYRdclfK3lZZ9YWLJ76rkfiWEvLyZvVzniYVRminy10mbr53bydg6wLDYw"),
    .init(
      "fly.macaroon", "fm1a_", "b{80,2000}",
      yes: "g+DO7v42ZaF9+A2vgcfhbXpiJ3i4yzDHBpzgckdUrjt8byLcHxbjOoGLBOwioCGHEbWj+XXF7KCoX0x315",
      no: "rn6UHp5iZNrswzGPIyVAsyd0KIcOE/ZFefefRk7P7pP8WnTt9nhZW4e5/jvq6K6yT0/0EtaK/3z3Hq"),
    .init(
      "flyio.v1", "FlyV1", "x{80,2000}",
      yes: "Pm9YVSJV9gJHPyw8lhiadO8CFw9WzSVPZ33F0-WrqV8gK4ZMkN_5SKahcG81VVFJqSkY-wwGvqIojiIjYI",
      no: "nxbeSm40TmpBTb5BXnLT_eiKBoWLZXEuvqoGjhoi1UAm2BQjQWz95YDiBESEKbSYiN7Wyx_czE79Ah"),
    .init(
      "databricks.token", "dapi", "h{32}",
      yes: "a3c03e902167eba3e878f00ce9f5aee6",
      no: "1ed0560be5fa2c003f88cb28364c27"),
    .init(
      "databricks.numbered", "dapi", "h{32}-d{1}",
      yes: "4eaee0f8c0faa85fc856e85503915f2f-1",
      no: "2c128f88010700595efd7cc3a2a84f97-"),
    .init(
      "planetscale.token", "pscale_tkn_", "D{32,64}",
      yes: "4cDGiipnRwo1g7ZyFUgg3biCngNRE8w8XG",
      no: "3_BlJiuBMwiUmgkgrvWoi3UQTsQAkb"),
    .init(
      "planetscale.password", "pscale_pw_", "D{32,64}",
      yes: "dFNQppNbduj9_zpqPu986V3b0wAKM3Y8wS",
      no: "ZZ4nQ6dFn-uSzVlr5EpGVlNRAjLVg2"),
    .init(
      "planetscale.oauth", "pscale_oauth_", "D{32,64}",
      yes: "SASyjCGsyYMrTZd_70Xf0uwVMZJ4qHyB2X",
      no: "c3SzXHkZPNGg1HzpD6R4HzNEbJ-Bjr"),
    .init(
      "vault.service", "hvs.", "w{24,400}",
      yes: "QTvD9AxxS6FQAaxu182_A_YRbi",
      no: "cd0cKO97oSHp_8F7P0GLQv"),
    .init(
      "vault.batch", "hvb.", "w{100,400}",
      yes:
        "p1ilM5qWvQAFSiaIuPlFeETzayrTDJS7dnDb8Ppg0CQk5mIvOIQCtyOCmHc4KIcFdkvEmdO5yaczUPdXQKIvFlikpTW50q8apWZ5ma",
      no:
        "QpMghXQQx_KJ6VZxMj82ALtdkLtgBzBDO2n6OxrhvFYmkgWQ_Qnxt2JA0gyWKLrMR8HNQETu07Doq_l60_DnIOuoY1x_dd45p2"
    ),
    .init(
      "vault.recovery", "hvr.", "w{24,400}",
      yes: "lTtCvPiMgvtbl-pbWRoIS1NJiQ",
      no: "ebMDimJUaugJL4C5zhKMQr"),
    .init(
      "vault.legacy", "s.", "a{24}",
      yes: "uEBKVpF9IDkbUveTIIpKqb4x",
      no: "JlyDoQV4aHdbLZgAub8HeW"),
    .init(
      "pulumi.token", "pul-", "h{40}",
      yes: "33e68b59e2c57b2f96a579983801db2c3089358e",
      no: "d7fc1bb294c9062ce353014f8ee0672eef75d9"),
    .init(
      "doppler.personal", "dp.pt.", "a{40,48}",
      yes: "1swBe0IiRiZyb4m3GOXWGE00nqqFQEdK8Sb4xznTSe",
      no: "gyRIJxjHfoaEv9ytifHf2k040zQLFWXlquE4f3"),
    .init(
      "doppler.service", "dp.st.", "D{40,80}",
      yes: "8-ZXlt81N2mu_jNmIM2SslMYPuqQIYOSyA2FKFudbC",
      no: "KZGUdR4XyAQTDx2n7q71DuejHeRrFgRB4KCRRz"),
    .init(
      "doppler.cli", "dp.ct.", "a{40,48}",
      yes: "lcxHtQEhFWMOoQ1M9xPUqnEBI80MiY05L1Wh1VAA76",
      no: "r5sWCvJXAvt1NJLd4ceFZc12ivNtMZvwuP6aBN"),
    .init(
      "doppler.scim", "dp.scim.", "a{40,48}",
      yes: "A7BXL1TotOqkZyBA15aLWdB0Mv1PWxT47lGPNrJJfc",
      no: "EvH6vs8hX3Rbi0JziSUyMNxedtMKwD06nBssz1"),
    .init(
      "doppler.audit", "dp.audit.", "a{40,48}",
      yes: "sBkWoAyeBlw7T5feNVkhog1snnY3HHzWDtMzdktSgQ",
      no: "zz1FU8jrLhNUqnxhbpUNdfOhNjDA1jk2Vj0eai"),
    .init(
      "doppler.service_account", "dp.sa.", "a{40,48}",
      yes: "FTSf2oBzDcKgUcoSlBdTZDslvodCV3bzZRY8M0bJRx",
      no: "vCvKogDSqJw6NDSuDbtuEriUcgYrGd9ZawmGab"),
    .init(
      "clickhouse.cloud", "4b1d", "a{38}",
      yes: "XNmPttUMAfaXjY6poA1v90W4hjtZZenr9fYNKp",
      no: "F2IKxZDWHKoxnJvj14LXO2XR9SNZRtUR9MXL"),
    .init(
      "scalingo.token", "tk-us-", "w{48}",
      yes: "cfv6GOPj8IFgoxpUzqhWiztXX0N0tFuKBN32fk20M8xdok1I",
      no: "X2hUFlkhtzEp4tPoEkyYBII-DvLt2BN2kN5l1GeK5W7i_w"),
    .init(
      "cloudflare.origin_ca", "v1.0-", "h{24}-h{146}",
      yes: "4fc2d031c41885221c25f6aa-"
        + "f76fdc6c369aad6b68b75b48e99f73f289509dddc3ebffc5ccd8099ee02cab83bb43e451f"
        + "9ab2845ad0f3d761f3d0201bfe8c26b715568b9126bef73fecde3b53f79a8afba701070d2",
      no: "4fc2d031c41885221c25f6aa-" + "f76fdc6c369aad6b68b75b48e99f73f289509ddd"),
    .init(
      "dynatrace.token", "dt0c01.", "a{24}.a{64}",
      yes:
        "u47ON6WVQjznpKemXPD3gIjU.ODQkrdkHNpp7mj8XZqPtcRchzIjND1odMJf5gEhZ1csQ0Axv4gI0EqIzELfltwXI",
      no: "i2ap4Aohw246fu0zJooaZjqh.jymO5ZiCpQCOeKertxig2auHfhrIFkDU0jdBULhHjzPMtnAJx8Ya0ImlS8EURi"),
    .init(
      "dynatrace.token", "dt0s01.", "a{8,24}.a{64}",
      yes: "XgujrnfTqn.PH54CZ4Sjj9mLUatha2qUx8JmSHXAdrUxqOfR2cjY4ZrhoQ6LjECpjD7ClOlHaNx",
      no: "va2v3oSWc5.TZjs1QUcHIPB1z0jA4SuA3MQiCE1j9wSlHn70n5LUCu2z7ha3UNuAAOiO1cdeg"),
    .init(
      "dynatrace.token", "dt0s16.", "a{8,24}.a{64}",
      yes: "tOP4KRa48I.lFRhS4lo2saB99L7R7ojDtHaS1sqeWCN6bdvcdmKjs8tmxonnznibP53uybERtJR",
      no: "4G331kJ10A.fNFpI5dScGR3zK72Q0q2kQQ8BHBYC7SaKK28ha9OxK8tgHwVJknUUnVNjXVTDn"),
    .init(
      "yandex.api_key", "AQVN", "w{35,38}",
      yes: "LDh80dPQP7X_inWswd1uClfYE6EVbmPjHrXpn",
      no: "dxFWLztMhVBDTYJQivSuRCyUSRzsBRkgg"),
    .init(
      "yandex.iam", "t1.", "D{80,400}",
      yes: "KxFrhiQ02fBpmoz-yeUzoMpouI8umeEx5xuNfpr-mcJvhw-QYI9bvBCAUwF6qvMkK6pKJT_KYl6kT70xJJ",
      no: "hoxSLHsfJFJLG7f2gAWpREh1tjFaVfBtu7HNxOduK7-e1Yk7emyhxq3Oyhj3ILJl4txpzGte0Xph3z"),
    .init(
      "yandex.oauth", "y0_", "w{50,70}",
      yes: "39tw6i-YuY6TPy6N6YKpf0MmSUsow1W2SuPYby_ALgKYtlE6jedf",
      no: "4O20uWGvsL3znIYWiZ-9xiMVedPfP7U11zOVshzJ0TDfk-i6"),
    .init(
      "yandex.aws", "YC", "w{38}",
      yes: "z13TDtHKYsO5rtFtJw7Ummsg0LTmHm7GQychbi",
      no: "IKaZ4YltHMatbYEaRnLSIVnG7-5p4JLsiTNr"),
    .init(
      "openshift.token", "sha256~", "w{43}",
      yes: "MLEtnOPpYrSqyghXL9dCx8kfR2O7QYfoPJe9KbAWXcF",
      no: "oryymf-vEmn9Z7tJFh5C1pdBlkcW3RCGchXOKBr69"),
    .init(
      "age.secret", "AGE-SECRET-KEY-1", "A{58}",
      yes: "G93EAICY8IZ8I9DG7WY9EADCTI6SVRBVLO4PX8HQELYUAFOQG170WNVWL6",
      no: "KA7LNSV17NF0O99Y8XWQFQ2L8IVWVICTPXV5I7TK0VPQ4R16RLT1JD16"),
    .init(
      "onepassword.service", "ops_eyJ", "b{200,2000}",
      yes:
        "n/iBbpVCFlBXp5HGiN1XXSXIaPJNc9oGh7R0R0GH6oZdsfK0qX72ht9iu7eX/VJ5Idl4JnAjpPX5DrQ4C88LIrTELOzckI6hfys3d3IdmzPam54QZNyfmR7ewsDdLws1gGdvpPEoF5RaZ6OysVtu0yxa4gx6Tdhdq4gURWaM7OAc/n10pOg7NavuMM/0lh+xfR0xaO7mRI",
      no:
        "O3z6U1VFmfxitwYL4iapwE3SpclyAulEVEUlPGZGLk0UlMqWA+Ci8fnhFkoKez1S1C+W3yGkyL/tkgtqnevM1XXuSA9jaQM/2hjXH2CodAxQbZocjTDykJPQ+teeSDP9gHt1KfmkB9EJcrs90e3AzXWgm6T+QWrs1qLiyq+8euxk0qWpyflpWawODZWh5WhYp/CQzw"
    ),
    .init(
      "infracost.api", "ico-", "a{32}",
      yes: "wwSwjaRI9GNCONjBNLwm8YDzJXgTFSla",
      no: "88dGjq4YBX9TL0UUKuIrgGIlhK3gDw"),
    .init(
      "harness.pat", "pat.", "w{22}.a{24}.a{20}",
      yes: "Yur1Uq8IMu_ETr2cz8yBoa.W6nFFVrOYxFbHrecgOAuEORb.Hf1p3pkDGVgRT3RNqvSZ",
      no: "HVwumSxl5_MNGIPL5uEbev.FcM4bDlGliyJPEXvm3DBFZfx.fSGvUik4U7cUvm7KND"),
    .init(
      "harness.sat", "sat.", "w{22}.a{24}.a{20}",
      yes: "q8XPfecEqaBD48HNiya2q1.jHDhyWUeMRyoWHuCCfxJM1Yf.Uduh4JVXnXoqptiUgavo",
      no: "0wJAcQtbl0GMolamchlZay.bNj45veaJkVv6sVp4e3VeJas.0b2m2Qd8xMKJYgMXZL"),
    .init(
      "prefect.api", "pnu_", "a{36}",
      yes: "fGWNVvRxNd2hHBMNQQLt92VaTl3fa6Ope0Dz",
      no: "Hy8pswJwSBLPUFte8or5WzoisL7aRakPXr"),
    .init(
      "prefect.bot", "pnb_", "a{36}",
      yes: "PsLEg5pfcYGYnfwy6M1hO6RSdW5LChpmDJQ2",
      no: "6bhGpnH9GhhRSKvTak01QJyVbgGhMFYFZK"),
    .init(
      "settlemint.application", "sm_aat_", "a{16}",
      yes: "6CYPdTH66uaBv0Y9",
      no: "lb9ZUs7EK5zf2I"),
    .init(
      "settlemint.personal", "sm_pat_", "a{16}",
      yes: "Qm97L7Qd3ZQEe1pC",
      no: "Y36LRqU3ypzqs2"),
    .init(
      "settlemint.service", "sm_sat_", "a{16}",
      yes: "CxNPSjfMRFCVyV4T",
      no: "pZpHDgxqoFi9rQ"),
    .init(
      "octopus.api", "API-", "A{25,26}",
      yes: "NF7V4EQBY9THE6SZ8A0OF03HDZ",
      no: "N99ZWYPA7ZSOFNA9Q4BOL1V"),
    .init(
      "artifactory.api", "AKCp", "a{60,80}",
      yes: "hYi4MO7ojgQ7Zw8m8M5KqkuDe6BhpkfZm9lEKWX3H7uvzLiQ0q54dvySiwUZPZ",
      no: "59BHfQLBLAYZ9GMe5EXC5NSe74NzxgJuq2zV9OwUpHOnHrwBx8S7KmBmUh"),
    .init(
      "artifactory.reference", "cmVmd", "a{50,70}",
      yes: "03HFTXA3z1GinacFVXc3crK395foevWu7bXl0GAnXu6cESFtR1G5",
      no: "cTeouoGNPctOiUJnfEfbDLsQqtG9fpzqlP3PfAzcbSgGB4uW"),
    .init(
      "jfrog.identity", "AKCp8", "a{60,80}",
      yes: "OBxB3aFELiZio4hGCkWkJFoleFXRfWfglTiMIcueoTHtUBJ4ESAyD12ewIMLhm",
      no: "iZAbrGAHETVPdJppkWfQzM6pw9vZI7Hl8cAc3LXzqDgEWmpRrnEZht7OLm"),
    .init(
      "defined_networking.api", "dnkey-", "e{26}-e{52}",
      yes: "dSAi8J8hEMgoieTYtC_d-oXsv3-phIR88Rs-wIr7uQ32fBxtgFaZ_qZK61zObXCylgkLvapZ3N-PNjN",
      no: "bEAJee6ULf35d_-wD3YnDPryvi-QN3yYGbFYFKeU15WVClw_JGA2jEUk8ibW8GOvEqTGd1aYkujDz"),
    .init(
      "authress.service", "authress_", "l{5,30}.l{4,6}.D{40,140}",
      yes: "yfk0qmv.onicgn.skawgZCG71xsUPqu08S-Xivz9-FDkELrRWzvnU64qa",
      no: "e3tlf4e.7bx606.q6lIkyMU1rMGLiZds0HHDtydKzq3Q8Q3k7bhwY"),
    .init(
      "authress.service", "sc_", "l{5,30}.l{4,6}.'acc'x{1}l{10,32}.b{30,120}",
      yes: "2arzgin.r37scd.accM5a0adbpfkrlr.JOl1OEY8n8M1/QxocMCPHEbLcZCPxuNc",
      no: "og9ymwh.f3nfw4.accV4wb9eqs23p0o.2K2SLcAlRcW2SGfPJZL6J5s+YLSo"),
    .init(
      "authress.external", "ext_", "l{5,30}.l{4,6}.'acc'x{1}l{10,32}.b{30,120}",
      yes: "cdfknvu.r6gdah.accl8oj9qn7ygm7u.2XWxrsxF/1cRP6RUomawVlywpPUujryB",
      no: "tzaed92.ly8jzz.accg36o1oah5gn11.DiyyccpI4ma0FVeJnZQs89UsK+qQ"),
    .init(
      "supabase.access", "sbp_", "h{40}",
      yes: "efee882d0d6781bca2bec37906cf04081122de11",
      no: "034a7c87e5d78fcfd3bb06b495650186b74da0"),
    .init(
      "supabase.access", "sbp_oauth_", "h{40}",
      yes: "57358c7ff9cc397c475693d6235afdd708426041",
      no: "dc2a1762f510ce1cff8fcc6a893874fe7a529b"),
    .init(
      "supabase.secret", "sb_secret_", "w{31,36}",
      yes: "He7eNuxxj3HucoT5ZCrfHdIhcfXqYZgWp",
      no: "y1HaaGg28dEzPFHWbl8s1QJT5RMC6"),
    .init(
      "supabase.publishable", "sb_publishable_", "w{31,36}",
      yes: "OfkMD4TGdSb2qzc4K3rsKdgMImJDf8wDj",
      no: "1Gvh0SloBACcD1mUrJcwZPiSk0_T3"),
    .init(
      "neon.api", "napi_", "l{64}",
      yes: "r915ldxenbce7kvwqv670k3cc1a1icj0cq5aknls7zqkowvhtwx1wrrpa1qszhfm",
      no: "syksq816o1l0efwv5dgktlodw2agsveiwoothi5g7bek4ltbg309jk6p5kptfg"),
    .init(
      "neon.password", "npg_", "a{12,40}",
      yes: "biaROLn8fJj1hY",
      no: "opa06NYgZR"),
    .init(
      "vercel.token", "vercel_blob_rw_", "_{20,80}",
      yes: "D49Ax6f2WHrZN2wrPddnYR",
      no: "NQOzAGAexm66x3s018"),
    .init(
      "vercel.token", "vcp_", "a{56,60}",
      yes: "toSAdIuZYb5SQspEtciu7NTYTZlgTsaHA5U1ZiplfVX7BqsfI8JMESbUyp",
      no: "fl0bnYQV9hgcHDpEI3q4YC7yRK7FaXh6gJCsgLTor8snUlWXeGVOhr"),
    .init(
      "vercel.token", "vck_", "a{56,60}",
      yes: "nggdTArupteSKBLQcWaVoCOiDCWh4IkXyli3UsFgqTgH2cTjXTypFaP5N7",
      no: "1E39KGW7TGORxJW5nl0ffmiJVZnFOjqh0ehSlHc87PFwb1UHqbuyzt"),
    .init(
      "netlify.token", "nfp_", "a{36,40}",
      yes: "rvsO5lo1y0VzZ30wKLZrwfZAR53RlGXM7X2pfA",
      no: "Mw9quKakSR3UULhRUpnBs5dtylldrsUDen"),
    .init(
      "netlify.token", "nfc_", "a{36,40}",
      yes: "MKvMrYZGQ5kSGH96d3gnFTLwBLdbl3qiqRBSTY",
      no: "842zI7BePesHL3ezufxH7GYQ83qnApz5uu"),
    .init(
      "render.api", "rnd_", "a{28,40}",
      yes: "LEoB2HSOhdboy69kU3g2NlvidgwUOE",
      no: "Q393MczhZLpDbUP7tT6ioKxjcA"),
    .init(
      "scaleway.access", "SCW", "A{17}",
      yes: "22ISCZOV3EKGYNVFL",
      no: "G6WHH4UPXNB618G"),
    .init(
      "exoscale.key", "EXO", "h{24,26}",
      yes: "c317825c634fd7690b6e17eae4",
      no: "af958669894df5d65dd95b"),
    .init(
      "confluent.cloud", "cflt", "a{60}",
      yes: "wR17zIP5nr7zD9O6vFJGp5oT26dnY93pHPXZ1o5QW7GhBXnzz4z7rjQQ6E12",
      no: "lRPTMpmH8ZvjYEzYOqyHPkssOaOiSUImQQC7MnWuALnJpEHlCvIWCqzWA3"),
    .init(
      "tailscale.key", "tskey-auth-", "a{8,32}-a{20,64}",
      yes: "fyh6256xLq-Q1lPja9CuifMmz4crIPJzF",
      no: "ptbUCW0G6i-2ETMfGKHUpDLrIm1dR"),
    .init(
      "tailscale.key", "tskey-api-", "a{8,32}-a{20,64}",
      yes: "4McgEL6WhX-WIRFPu3QjP6FyLAG967z5k",
      no: "vGZeMWXNjk-SMcztPPNqkybOC0p2V"),
  ]
}
