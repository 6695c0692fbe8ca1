/// Clouds, hosting of programs, vaults: further forms.
extension TokenRules {
  static let cloudMore: [TokenRule] = [
    .init(
      "tailscale.key", "tskey-client-", "a{8,32}-a{20,64}",
      yes: "urFA4u2BVF-HGqRb4JSl7sM97dvUifirs",
      no: "g0dGRupoRd-sYSHOPnkCkW4Yafrzx"),
    .init(
      "tailscale.key", "tskey-scim-", "a{8,32}-a{20,64}",
      yes: "XnZt5lZRwZ-bb3tOJwxKkjwWMSsci5JM8",
      no: "oojEFsDXJK-akbt1lrHpyq36ufYtB"),
    .init(
      "tailscale.key", "tskey-webhook-", "a{8,32}-a{20,64}",
      yes: "WPAOLtBbLj-Ow8ezh38Nf3ricCGaxAFD4",
      no: "G1kFmUoXPq-70Q8n4frMpH22j9BjN"),
    .init(
      "tailscale.node", "nodekey:", "h{64}",
      yes: "71b845d675dacb6d81dbbb9480f4275208da4e2c305e47067b3072bb621afa93",
      no: "fa8549b262c1c9bc3cbed431f5e56ba1c90f0c1f225ea791d31f1f19ef765f"),
    .init(
      "tailscale.private", "privkey:", "h{64}",
      yes: "d37a014ab9a8a2aa2c4dd05d81fcf42527afba73f7db3932da42dc3320b673ea",
      no: "59365953047a9352aaf17a2ea795efda4b48cc31ca05e8de3126fbd8423839"),
    .init(
      "netbird.pat", "nbp_", "a{36,40}",
      yes: "pRb8jp6D3bLfMsztCPK2ccqSOrGYRrJkWvTmbR",
      no: "Qh5ZLLNDcWVGA3VkgAq5IxVkSdjF9ioGle"),
  ]
}
