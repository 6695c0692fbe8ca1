/// Further services: chat and automation webhooks, monitoring, payment, model providers, storage.
extension TokenRules {
  static let further: [TokenRule] = [
    .init(
      "docker.swarm_join", "SWMTKN-1-", "l{50}-l{25}",
      yes: "qumpmhs49pj96arb5lm6ylvuhf9q84nomefm928egnvfg3f8gr-29hw7dz7po4ziyacd5cw1hq65",
      no: "d4gjt7fb5w0ad4jbapf3hy4gipqnfkkjbdo6y056rg40s8rs3m-b5ecbjafg6nf1kgys358zm1"),
    .init(
      "docker.swarm_unlock", "SWMKEY-1-", "b{43}",
      yes: "2qs353f2Huu6mXrxWUREVXXPHzGIz3qyV4J1TQt7frR",
      no: "gjix7YSdn60LNJMRLdHb2U9LhOS0irYkPvdRHUNL9"),
    .init(
      "dependency_track.key", "odt_", "a{32}",
      yes: "yf4StfxDPNV2adCV1jFzYI20eBahcyXi",
      no: "c6YOZq0M7qO60lI5QfecJUyGTelVEn"),
    .init(
      "dependency_track.key", "odt_", "a{8}_a{32}",
      yes: "IKXVuuEo_mFKB8KyVQ3JYmzSgnYNPPtPQvv9PBmGG",
      no: "wYPnqwYo_8kwQj1qH9CstFpS8gELRersl9a6sLA"),
    .init(
      "tailscale.client", "tskey-client-", "a{8,32}-a{20,64}",
      yes: "BHHNBSz40Z-gRCZ3IwEF6y5kyy3JBNWqb",
      no: "9Mt8sCG3-CRKbKeyv6xQrM3hwwj"),
    .init(
      "tailscale.scim", "tskey-scim-", "a{8,32}-a{20,64}",
      yes: "hCS6jkdFKs-vw8f46QqXYilvBSbELgGOB",
      no: "omUOLc87-7EgNB6bfbdUwFDrzIe"),
    .init(
      "tailscale.webhook", "tskey-webhook-", "a{8,32}-a{20,64}",
      yes: "3mGxHoL43S-cQQYK8TUkl1JYnrw8tdVII",
      no: "fHmxOCTQ-E8phIECUyUALDgxkhO"),
    .init(
      "zoho.oauth", "1000.", "h{32}.h{32}",
      yes: "f79a8afba701070d26d7f79a73aff5cf.d4501150bf8e28d3e14be535893b8059",
      no: "8e7d8a50f510dc6c4393a96e78c34030.49d3e8474f2a7dccc06616cd334b45"),
    .init(
      "feishu.webhook", "open.feishu.cn/open-apis/bot/v2/hook/", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "9e42220d-8c94-7e0d-edc8-b137913993ed",
      no: "6da209da-9909-8b26-0ff3-ac1c97570c"),
    .init(
      "lark.webhook", "open.larksuite.com/open-apis/bot/v2/hook/", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "f1dcb921-07c9-07cb-eac0-ddd60132f96a",
      no: "a87e5a4b-b15d-4dcc-513d-4654c340b6"),
    .init(
      "wecom.webhook", "qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "7c01ffff-3195-f801-35f3-b92c07423fb3",
      no: "88dfa93e-e341-9300-aed2-e779eda314"),
    .init(
      "make.webhook", "hook.integromat.com/", "l{30,34}",
      yes: "kli957nfkwmlutd1cyxxlg9ocx1mvexu",
      no: "dcacl9wcd5kytkgq5eq49jc3y6gn"),
    .init(
      "make.webhook", "hook.eu1.make.com/", "l{30,34}",
      yes: "4e3l4v8rxi2z572879l1yti4uor2l57u",
      no: "bgs7zop17f4kalibvo31yvkxj22z"),
    .init(
      "make.webhook", "hook.us1.make.com/", "l{30,34}",
      yes: "ava49sq6wp51edm0ng61cpjdr3kf08f0",
      no: "alrwhuwy7juub15eq0fs6s96gugp"),
    .init(
      "ifttt.webhook", "/with/key/", "w{20,64}",
      yes: "bpAh_2L56XmK6RCKsKCprs",
      no: "2oSY-C0tLOkQdMhfx6"),
    .init(
      "healthchecks.ping", "hc-ping.com/", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "67425209-ada8-7057-3ca7-570574185c68",
      no: "b3e9239e-086b-c8dd-100f-0e0134f156"),
    .init(
      "posthog.server", "phs_", "a{40,60}",
      yes: "Ebkdtmq9yDCMSc0hf3KjWevOvPf4GNiMPSbf8nPblD",
      no: "H8qrCx1d12MZTOLgc69fieW7G93UpzVQ5Tr6sv"),
    .init(
      "llamacloud.key", "llx-", "a{48}",
      yes: "2IDAzqKzV9a6rD5aeLmBqxNK9fxP7uLT5rXuBk0CNgwNiCMN",
      no: "BxZNazLqccGJz1yZdasThsqxW8q12sxlahIJhh3Swkbx94"),
    .init(
      "langsmith.legacy", "ls__", "h{32}",
      yes: "b84c349bcaf30428b891e753e4ee2a38",
      no: "4f00b9fd149846d5257d7653acaafa"),
    .init(
      "mem0.key", "m0-", "a{40}",
      yes: "sGAqryLB6mQ6RpIHcwt49q7GEkaai5juFrn4bgFl",
      no: "zdANyqIma06CpPPkfSoW1ARR4u6fHqLlGO1wAW"),
    .init(
      "roboflow.key", "rf_", "a{20}",
      yes: "zKiLZj0Jhy6MyUT0wPfr",
      no: "BeRLguaMfhkToC3zvl"),
    .init(
      "runway.key", "key_", "h{128}",
      yes:
        "11228bd9e1785d599875c7b2e1336614eba23a9461d28156e9c85e593b4f9a9cc3b953aa71b3830a13fcf93e3e3f13c90335515c5d368d565a03f0ab4e9df161",
      no:
        "652e9639911b08fd8fc2244218bcf1986187d25fef061b71cae867d715976846b70cf3a1b6137f55e84f9681b98c7b765109fb5eb8102453678ef5b9daef94"
    ),
    .init(
      "featherless.key", "rc_", "h{64}",
      yes: "360cdf8cbe798edef4fd46bb741a7a8068bc162492eb10cf7e31e4b1230ed8e7",
      no: "908ee7d68bdab89313aa81f675e6943044eccb50d2e3f7bd2d00c8addd4d99"),
    .init(
      "xata.key", "xau_", "a{40,60}",
      yes: "uBPr2m6RbFz9gRD9IsrmKi0PLJmwrgFMiuJ2E5Tc2v",
      no: "zy815juh9DG1ly5LhwVq7AEBmALsqEGpZ8r4qy"),
    .init(
      "chromatic.token", "chpt_", "h{12,16}",
      yes: "de61cd80e149a4",
      no: "4c6d9050ed"),
    .init(
      "percy.token", "web_", "h{64}",
      yes: "56c13d0a836825153000f57584f71aaba5f2fe9fc138cbc91caafd44ab0641c8",
      no: "d74215cbf91007264fd531b8c2629e72ca0b568b55cdbb4f6c42c0267f2075"),
    .init(
      "infisical.service", "st.", "h{24}.h{32}.h{32}",
      yes:
        "07da3609a7b15015cabfea1c.e305461f49f9293942399d28ee4a2a33.048f11ce2860e835e25d5100a0b0c770",
      no: "08eb5ca19cede29432457c4a.fbd9187952612da8be1e484c45b04c01.f476fd06e7c6f1f4d44c1e17baae96"
    ),
    .init(
      "midtrans.server", "SB-Mid-server-", "w{24}",
      yes: "9GrVupr1Qe3_eclKMn4wiWs1",
      no: "P2T0NyCDyTmuFNrovxywPB"),
    .init(
      "midtrans.server", "Mid-server-", "w{24}",
      yes: "vzCrFzSR1VZNZAq67kF8SFx8",
      no: "n1BHRxTquuwkp7iYBG7onA"),
    .init(
      "omise.secret", "skey_test_", "l{19,22}",
      yes: "88v3shnng85p20ukm542v",
      no: "ophbh9lc2rz4l67px"),
    .init(
      "omise.secret", "skey_live_", "l{19,22}",
      yes: "gzi5gytlcrq3fi2l13l6x",
      no: "i40nkrquz1rqq5cxj"),
    .init(
      "onesignal.app", "os_v2_app_", "l{90,110}",
      yes:
        "i3q3kikjutuut1radh8tdwijlz4b44ugtnbz06eubltkp5y94ysl8s4oszd5mh2245yyp46czz4fd4wvav1itokahy5i",
      no: "mpetbt09qv6xc3phtuqzd3pm0lhgpz3br4www70cj185grz4oc3c6glduz19vivrw4rnapk2ej399rxly5vqcfbt"
    ),
    .init(
      "onesignal.organisation", "os_v2_org_", "l{90,110}",
      yes:
        "j3nf0ark6yubgcxl1hb1eoeptbss6twkf5o5vc4tgq0v103t3q4zgiml8k069fwzxorpqw8pjd3wnx8vw9cjv9tqk018",
      no: "p6nk9dm6x13ctdrpf7t4km79pp5zu024lryr0qv1f4xwek4k3ehoidl36do1tcelb4zuz0kuu1rfufiw61f2sa7t"
    ),
    .init(
      "pubnub.secret", "sec-c-", "b{46,56}",
      yes: "8xUfjTF2mVVqzpBJsjsJbL2coAA9NyiJZlVZDIx3KCnXIcPn",
      no: "LnBae1Tu43qKpW9IMHzThjXz5LsecwuYNXNssA1FHLEI"),
    .init(
      "pubnub.publish", "pub-c-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "3345dc06-dba2-6995-cfbe-b3d9d070da2d",
      no: "276f105a-5a08-0901-1873-f821987092"),
    .init(
      "pubnub.subscribe", "sub-c-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "bdd17162-0563-eac5-c3a3-4ad61964098f",
      no: "396a41ff-cfc8-ef9f-f34b-c0a77d1dd8"),
    .init(
      "vk.access", "vk1.a.", "w{150,300}",
      yes:
        "yuNozUmPYhnRRbkQuoBhBkxly3CnsPpcMwgB1hZx_F6MawWuRLkR--MOzISTcE6Ci1OS7XBn4HhFXazt1Xf_u3O_-KSbbXsGpeoJA_H4U3UpvIm5vE2iElpJzVnt4KMIX6d_I0_vA1AgMKTIqxWMLR-Q",
      no:
        "r_HACDjARuvKNyzcfYNT1ugu90ijADnn8A2_H2il7GrOJnodaPuiz8SiY-svSUEBT0XDsbVb4HqWbyE-JlcS0-fjYyVFDZVw0LwbufLDsBBic-582EkOmEiIYwMJqUPHxogVV00HUGLCfv3xBaxZ"
    ),
    .init(
      "elastic.api", "essu_", "b{40,120}",
      yes: "L0KvvmsLagy5fTDd8gKNDi0Q1rpLmQ46TCZfIFgnja",
      no: "CKxP8hQ9P5JwMh5Mwi9OsXVx5Bn2it7MhmnFKm"),
    .init(
      "upcloud.token", "ucat_", "A{26}",
      yes: "W6VZMQXOE4MJM4NHAL4ZLZ77SU",
      no: "UO0JZ2IAUP08WEN3RAQFQWKR"),
    .init(
      "jetbrains.token", "perm:", "b{8,60}.b{4,60}.b{20,80}",
      yes: "GaUcSbfoJc.qhtzQ4.GxuaY8v58ohHuHeH28Igw3",
      no: "z2oyqbiE.CoZ3.oS5NdtXnrLjFZlR0vB"),
    .init(
      "jetbrains.token", "perm-", "b{8,60}.b{4,60}.b{20,80}",
      yes: "RXOzcMtytu.k4eLiv.iaNcZs8BoK0GnUGTKZiQgy",
      no: "51JwoMFn.EoZ8.IZXhwCktOD4l7Mh0iE"),
    .init(
      "apollo.user", "user:gh.", "w{20,50}:w{20,30}",
      yes: "ve82L7o1P6fss-N1q4dsnI:TbkPpCn1YJqT5zUna0PqY1",
      no: "6zW-YDeaY4vjZ_Z7cc3x:iboop6cQveeH1O6Jf2"),
    .init(
      "trello.token", "ATTA", "h{64}",
      yes: "6a066fa0ccc7b9d78ebc015eb55b37646c95a830f745526d4c6f7a783c98cb3a",
      no: "211020e944ac95c06419147ad68c78e2a7929949d601885da1a62c813852c5"),
    .init(
      "figma.oauth", "figu_", "w{40,60}",
      yes: "zc2DUbTb482DdC8rIxL-6Ed5h5Cz1ntNDy4hKHikLx",
      no: "b7E4JXAP-h6BSto6Oi5t41T96pRTytsEL69Ujz"),
    .init(
      "figma.oauth", "figor_", "w{40,60}",
      yes: "tmM7tKPbwns4rFdANsVn1T1OSnT-EQayyV2S80T9Z5",
      no: "P7sPfKetoBHIgRi7kguxwp2gSvHQxBQAqXA0K2"),
    .init(
      "flagsmith.server", "ser.", "a{22}",
      yes: "w1XsIo3rMpTYIuNoImJktz",
      no: "j2dNM3eG4n6noitUgmJz"),
    .init(
      "ory.pat", "ory_pat_", "a{32}",
      yes: "s8CAa1b2orMODIe4xBDZczPyty0FzFwJ",
      no: "4SvryPlwicxy6NGekTf3sEz8MDcins"),
    .init(
      "ory.session", "ory_st_", "a{32}",
      yes: "L6kNsvKT7SegYErymNHgiC56ox70L3Co",
      no: "LDzbLtCGDMwHOhvVb25RFerj5cKsl4"),
    .init(
      "ory.access", "ory_at_", "w{40,100}",
      yes: "xFcyc4BSYdkMbZGFPN8wMiNw4AGSIWs3Kwtd5bjXhI",
      no: "AaFaY4SDG-SvuuarU5gJTEGvIsXT1Kpu0k_Dfg"),
    .init(
      "hubspot.private_app", "pat-ap1-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "6436d93b-9fca-0b71-7956-9a41d1fa4e4f",
      no: "ccfc78a7-0d8a-ac73-1e51-5047c4d78c"),
    .init(
      "backblaze.key", "K001", "b{27}",
      yes: "61I5LasPaKiAhK6j4i0Sn4GfS1B",
      no: "x3iJic7NtMjgYGgjDkcD5utGp"),
    .init(
      "backblaze.key", "K002", "b{27}",
      yes: "hihmjhDSVzVSO2nbkjMlrEEVpKK",
      no: "zZkEStzQjskeIzqnKid3wfSbC"),
    .init(
      "backblaze.key", "K003", "b{27}",
      yes: "KDWwIfVbthJazlwzJzl3st23RjV",
      no: "wTYdWZNHffKCbqViC0l2slCk1"),
    .init(
      "backblaze.key", "K004", "b{27}",
      yes: "h1a23pveBg3Wk39KchmIAQqN2a0",
      no: "OlvJTlp7PAurjHP4HWGndhON9"),
    .init(
      "backblaze.key", "K005", "b{27}",
      yes: "opSz6OSINx00Zsf04nWeWL7KErC",
      no: "7nL17Qdo74SEB4nIgjQUwXEbQ"),
    .init(
      "ubidots.token", "BBFF-", "a{30}",
      yes: "beJncZNE6ZBsJ4HS7b4bvdHAo1lwWo",
      no: "YyfamREOWNGE54dPwQensAWSOKsD"),
    .init(
      "ubidots.token", "BBUS-", "a{30}",
      yes: "dGfsr09NozFBqfLQYY0UA069uz3ZtF",
      no: "gIna1Hhwi8tPxQxp55G9aIy3iFgD"),
    .init(
      "facebook.graph", "EAAE", "a{60,400}",
      yes: "9EjOKhE1ewn1MGjY6sIjujQYD3Z1bFnhTWJk5usky46xwVfgRSjgs1jyQGanE1",
      no: "j8JZDeJMTfbf4IwGYHHDeUmVpSBb1ussqHdXyzsFI7PnngQDy87qHCAtBA"),
    .init(
      "facebook.graph", "EAAI", "a{60,400}",
      yes: "0Hglb5tztKHhgcIL0QyCRItPD8c7Bwe6jp3lA1oc7E1rdc9T8UuGWzu6clZF06",
      no: "IdVLUI8kiVwSTBIP7ZhDdWSCKqwSfQEQmPLwsxiL8U3PSDiaNpwO5sqCgE"),
    .init(
      "facebook.graph", "EAAK", "a{60,400}",
      yes: "a84w7cWULPZuIOynLMDY9GlKq9hP0JRedT6bdgvNtMEYzTBOiii5kSWLklBr9o",
      no: "Y24LqofGLeSHrx4FUmnatuNAvH2tcVGCoglKL7CjND3C4Lin5njhLEMtTX"),
    .init(
      "facebook.graph", "EAAH", "a{60,400}",
      yes: "ENxvo6YQ33Y2JWQfuj27ezGkOrWL10MMisPyhczndux738PB79S4Nxv2sXNuW9",
      no: "Mr5L3fdakBONlPbfzMf7PcL2ePXWK4h5TQkccTKAnWv8E9yNcwufa5fEGu"),
    .init(
      "facebook.graph", "EAAF", "a{60,400}",
      yes: "lVLQTA7vBjpyYxgxfZNIGXVNJSfBVnIJuXHLnvfNin2q2OGr4naCZO34EiyQUo",
      no: "kTjuN4T4XuyVUrbFq4ibh6t453oXhfFp7Wbfm0b8Hd4z3mEVkZgepPJ6qN"),
    .init(
      "facebook.graph", "EAAP", "a{60,400}",
      yes: "hLC5tUuyfYrewAxafhGswEVmloCcg4QwWnK07Y7dttQT5rqRvyjkaWDaoFzlkw",
      no: "tos2GlhqOBuQzx65lsOVBxF0FZf7ZAKTwnDucTqxUIaqkxeJc75j05EXan"),
    .init(
      "depot.token", "depot_project_", "h{40,80}",
      yes: "e0f6c7e21255151877b4fcfbf6223b3d81e50b8c33",
      no: "929ee5e907eab61b0013b4c5b826cfa13aeb82"),
    .init(
      "depot.organisation", "depot_org_", "h{40,80}",
      yes: "e0b44d2a3e141c97c2f73807bf2f5d61a9d9fe7f86",
      no: "ef67fada932654153d7cfbbf28464b82ea3191"),
  ]
}
