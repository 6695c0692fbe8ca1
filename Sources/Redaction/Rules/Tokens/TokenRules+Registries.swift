/// Package registries: a row a form.
extension TokenRules {
  static let registries: [TokenRule] = [
    .init(
      "npm.access", "npm_", "a{36}",
      yes: "6vuV7hXKcd0OkJvHK6MzlAGKiCUqjXf9M9BC",
      no: "EQdsfuvCDV3MogoL6rLgglimjZgfxyPuSx"),
    .init(
      "npm.legacy_auth", "_authToken=", "x{20,100}",
      yes: "ia4sn5TUyuXOv4r_LeVSwy",
      no: "Ar2W0QZz3xAVvW5h4K"),
    .init(
      "pypi.upload", "pypi-AgEIcHlwaS5vcmc", "w{50,1000}",
      yes: "TeHKl41WnVg-fpTRoeL12E4Zbq7W96TO-BW0iKfJx_2kaHEdAkit",
      no: "lz3W7lnE_FKdVorUssHVA_aEi_gXVybb7DijIFPEFyrb9xFB"),
    .init(
      "pypi.test", "pypi-AgENdGVzdC5weXBpLm9yZw", "w{50,1000}",
      yes: "MFoQFmlpAgT74KE3fQRfQN6S2TY4mkI1mwUyGhuLoiOdncVMU-R4",
      no: "ci_hhnPNuC7tCgMMV1CbtAnZetn_UU1Qy9g5A85y6Q2Ceyiq"),
    .init(
      "rubygems.key", "rubygems_", "h{48}",
      yes: "49edc0f7ff1dc1f4860d36d3f34487d4a55cc1a44a63afe3",
      no: "0d0e3a91154156b1b710070095aeb3b3f0cda683e78d25"),
    .init(
      "clojars.token", "CLOJARS_", "l{60}", isCaseless: true,
      yes: "75zn47hq0bzzo6ijexbq5aru8i0hz9khqonvggdkbgn30bk34tqjtlrey8nl",
      no: "w68x4lu0zmy0s1j0erqqv33bngnaub286a0d7dae9s45yar1ufxwjiynmo"),
    .init(
      "docker.pat", "dckr_pat_", "w{27,40}",
      yes: "wGBDG7OiH1kuEkeiZOMcvRr_w_k1h",
      no: "H_5BO-Ga9o5Ccev43Qi1on5ug"),
    .init(
      "docker.organisation", "dckr_oat_", "w{27,40}",
      yes: "q4609MZosIs-nUfiJXr1lT-8YNT7T",
      no: "mZCZErGB8SccSl3PkcbEWYU6o"),
    .init(
      "crates.token", "cio", "a{32}",
      yes: "dhJOHFGFtaLXsBWnAeFAanD6OdunSYMr",
      no: "YtqLyIhE949kmWt340w9uxiB02z6qc"),
    .init(
      "nuget.key", "oy2", "l{43}",
      yes: "9p6ax8yct3j0rvqjx3jqq0he0ubakobnwdnt5ql4kop",
      no: "lgt74d5pjvj78yy33w9sm1qo27giv4lxa7i7dq36g"),
    .init(
      "packagist.org", "packagist_org_", "h{52,80}",
      yes: "746b247c8573889a4ac599c95eb4aca39aae8daf8c6a0fe12ac3bc12dc32c66712",
      no: "49ce8d2732cacab543ffd2fe9a23ff92220e98d7"),
    .init(
      "packagist.user", "packagist_uut_", "h{52,80}",
      yes: "9a0690103154e927294b0b769f91e8543343a8886ad03e1b4fd55427da66dfbac9",
      no: "a0ec5531e4f3f7bbb94ca1f70b85ea71d26e39aa"),
    .init(
      "packagist.org", "packagist_ort_", "h{52,80}",
      yes: "9158f9a84080390e4033423a4a1af75907b392c03b2776fe018bdf67878fecadd8",
      no: "1f1035abe7fb5940d8902ce916af85a915bbc924"),
    .init(
      "jsr.token", "jsrp_", "a{36,50}",
      yes: "uim4oCbUOXQdseSyvVts57WziIzGMNmwVvlysb",
      no: "5JeBvAk5JVbPSD3b5lIcf55hgc10c9bYn8"),
    .init(
      "hex.key", "hexpm_", "h{32,64}",
      yes: "ace9a53573fcc3c9061e5372fb40886453",
      no: "ae6c72ab0896b4cc3a1f3d7412f239"),
  ]
}
