/// Providers of models and of what agents use: a row a form.
extension TokenRules {
  static let models: [TokenRule] = [
    .init(
      "anthropic.api", "sk-ant-api03-", "w{80,120}",
      yes: "HYoN7dnB25ZtnhpN-OFrx1gdCy1YcENmEM_yH47AVdfzX8_JhM1vzNLfRwGxt9r37s1i7bgLfBKo7twPWI",
      no: "0fmgcEofAdgftmrpQb8fl_DaebJvX_0WN15ON_1I19IFEfNjc2S7f2lG9fKzDbs7-2IUTr-FVrQn4t"),
    .init(
      "anthropic.admin", "sk-ant-admin01-", "w{80,120}",
      yes: "ygrOFL50DgedfUUQ6OKqvHxDIm2c6auvDvday6M0gnF8t7o5-QolEPXNgVmiuQknVzl8vtjrhIvTI05EHt",
      no: "tMpq_PvuI52iF-LBcIY1B1DECRd_SVdEBqcUT7ce071lOgJvs9muGoIJg6lbZtQQaRTq2gu72EgAau"),
    .init(
      "anthropic.oauth", "sk-ant-oat01-", "w{60,140}",
      yes: "UvYy66D5y_DzZMNzaV1o4c3JXIzxqs85iVTh2qOkpIiDDl8R-hRL6cHVAQz87a",
      no: "pkd4c68NCCr7L2GEJOy4dISTFmu1EcDDal3x4A__8NHmLrSY-4PWf187Ua"),
    .init(
      "anthropic.session", "sk-ant-sid01-", "w{60,140}",
      yes: "9_dGo4uWxooVctBiTkjsk66bW0SsQMhYhP_0MzQ1JgS3RD5VfWj1ligAXQgz-W",
      no: "9yORHPuqvvNpuDMdAefc5-wnr2u5oRl216l1SR2m0kXL87HSJBYB_efnQZ"),
    .init(
      "anthropic.other", "sk-ant-", "z{3}d{2}-w{80,140}",
      yes:
        "gfm80-I48tCiWh2NjOgUQwssQcUolDh9ZWi9czIT5LcRVcfYfi-2Z_wF6mvzxk2S-KrXeFpeCgArTRLDQ3co-BWn",
      no: "qqw76-dx6z6x4tmQlhoqMqm93wjTxzEGOJIT5YcR2pE6TDfWDwETcJEdUjcAlK7IasYvejeG9DOdY_rarQiO"),
    .init(
      "openai.project", "sk-proj-", "w{40,200}",
      yes: "vUXx2l3LU2mD7wIDUw6s1LAqedaWd4V8G9pplEzrAD",
      no: "o8CN0dwV-39PjBQ60x6fIRb8u4rRdstzhscuWh"),
    .init(
      "openai.service", "sk-svcacct-", "w{40,200}",
      yes: "a1-LIVn09ZsBaflvwi6sGI1ZShKC8W_DkTCL5D7KLK",
      no: "SQ93fOzkb6ar-eGUM3NMNdw2MWzwHXOTJcHV1e"),
    .init(
      "openai.admin", "sk-admin-", "w{40,200}",
      yes: "gr4rV2pHOtztJ3yLAYd2ER-8j-NYSdzqMsjKChh4ZD",
      no: "Cr1EVfixvN_0u0azByHd1A5_NVBDVX94ebSdnP"),
    .init(
      "openai.legacy", "sk-", "a{32,64}",
      yes: "74Kav425jk8QbBFDgaCD5WkzzZbRthXoIU",
      no: "NrgEpy9OjswtsNV1oAVPdBEb2TeexA"),
    .init(
      "openai.session", "sess-", "a{40}",
      yes: "X2SbVOeyOuzgayowRJCxuN0bPEKgmnPthEglaScW",
      no: "oeND57rjnQAa4HUIlyax0UI0DM3K24k8zdNKGC"),
    .init(
      "openrouter.key", "sk-or-v1-", "h{64}",
      yes: "e072719f12a4f4435c2b120c248919ae7c4521e923447abdad6edab562f0059a",
      no: "a4e6e4d35023d93cec06474f914cfcf36790d04ee52a6b2ede8fbab37fa8fe"),
    .init(
      "huggingface.user", "hf_", "L{34}",
      yes: "QhTFpVLusuYIAYTZLMauUiJtFYmfhvbmOI",
      no: "ORwsxoYFLxDChYEvdmtQFkqwDZjnoTTf"),
    .init(
      "huggingface.user", "hf_", "a{34}",
      yes: "ZsGMPwv34w8B4UuxElYx7dT8aML8HI85mk",
      no: "kfReIn7ADu9U24cUnds2cc2ooZN55hqM"),
    .init(
      "huggingface.organisation", "api_org_", "L{34}",
      yes: "dMsyhdOqkPmBeZaxqNLgSpaGmRPDrvyBDK",
      no: "XIAGrNaFFQBmDLRpONVlUlprnIgQBQaY"),
    .init(
      "perplexity.key", "pplx-", "a{48}",
      yes: "wZOv3Hr3XSZiCoJOjvdgvY2dLj3DwJqm3t7p7ANKXcxIfhVd",
      no: "cfgiO1WkpsVy4aKg6suC4mxZYcJA4U9wUiXBGMPC6t5x7q"),
    .init(
      "groq.key", "gsk_", "a{52}",
      yes: "XH08Di8yApMVq8i1McOXNGK4ItcRUYVtDtOLz7syzEto4gnXDU2J",
      no: "8dZov4Drz4NAyINtAzbp7D6yHZcuMruf42SyIGbpvz3FJtSPEt"),
    .init(
      "cerebras.key", "csk-", "a{40,60}",
      yes: "cZFpIumLsqNVkYrLBHXAWNWOwj1nMV96ryoJs4Hl7l",
      no: "MGi9eh5Ca6W0H08DjyHfGXghvT3LQqOhumlGO9"),
    .init(
      "replicate.token", "r8_", "a{37,40}",
      yes: "6vWFAvRTpX9MTVUf3rRcCQBufQdGvxfJO3wNnmr",
      no: "hc6XUQCVyf5SEG9pWMamJZQNgv7B7e8G7my"),
    .init(
      "xai.key", "xai-", "a{70,90}",
      yes: "QT0Mu4NJRkA9Hwy9bvLz0fI9wyo6BZkfjDJ6ShaC7UA7oZm89c9etlGrlWyfOHkTYOMkG8Bm",
      no: "xiCbh1sLPP6vWkBngKqKD1h01SUdhjY3HRRzlinS62617EFDzq5c0bWYSiucVeqyON42"),
    .init(
      "together.key", "tgp_v1_", "w{40,50}",
      yes: "qSFzw9AhULW_k6jpVv2Nyd4sK8Bv_ZYovPHJx_NdeU",
      no: "RiR-dLaOB6dj_ME6quGHYZJ_r0hYgkOFQaciH3"),
    .init(
      "fireworks.key", "fw_", "a{22,30}",
      yes: "dL8H1N5tv9aQPIULgwopBczN",
      no: "CthIUsv4XndtClvO7JGP"),
    .init(
      "elevenlabs.key", "sk_", "h{48}",
      yes: "06cf1d179130db8f4e07b9a6306ceeec38a162b11a577888",
      no: "79f6e761c44e5d18f489353926751243ec77cdab39c90e"),
    .init(
      "langsmith.personal", "lsv2_pt_", "h{32}_h{10}",
      yes: "60ad24d93819117b404c63f86f1b7aad_3c7ccdf9c5",
      no: "ff1a286a1d754f0af182713ce7ab54d7_6e826e16"),
    .init(
      "langsmith.service", "lsv2_sk_", "h{32}_h{10}",
      yes: "fd1a7e1293a4b89816ff5b9433bcd6ac_431ea3e5b9",
      no: "e0a290049d214deb96a8f1f0bd50cc00_e630dbf3"),
    .init(
      "langfuse.secret", "sk-lf-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "0b0f7222-b3c2-d014-1df4-985f879e5272",
      no: "d090d587-01a7-0a47-049f-c1c260d37e"),
    .init(
      "wandb.key", "wandb_v1_", "_{40,90}",
      yes: "h4IS05fYubRxc6d90VWbU1bBkZduYj_KG_sC2iixG4",
      no: "OXqQKX8g00tZOwzGz41eZ7gUCAtShMWjAeJyId"),
    .init(
      "pinecone.key", "pcsk_", "_{50,80}",
      yes: "pnbyeq6J1CUGCSaQ8SLT9ts8URDfpHLpjh81OPVrb52565x0JYTQ",
      no: "z7zn7oAOdwMMXOStqZJGwzKc1gTgjH4xQ3ED4Y8CczRU60wr"),
    .init(
      "nvidia.ngc", "nvapi-", "w{60,72}",
      yes: "HptWGx9zVnyW0r71eNQTKihQBithtyPltCdPMHplMDbF1sRBn1w5Y6SBMsH6rp",
      no: "ZqXRBq6BDa8dZwXZwYjV9tNFT8PvY0cpotGfMThATDeeuoFetlIgvIgyt5"),
    .init(
      "voyage.key", "pa-", "w{43}",
      yes: "TH8jKArWerzc4vMaJR4HB5rCYwIXJNY56NHRyuW65bB",
      no: "solVny-npx8HGSQAMhKXQwCZJ0RfsyXc46sm9E0fn"),
    .init(
      "jina.key", "jina_", "w{50,70}",
      yes: "tvSW8vui80AfbEbGOzkBVNM1cz_fA8jhcFH8Vo5He4H3Rr-8RkqK",
      no: "OyGNh1AfV4_wI7_-5grry_SMKiZDGqTcQ_uhKaYobjqFBUhD"),
    .init(
      "tavily.key", "tvly-", "w{32,48}",
      yes: "szRhPR3HFeDENKn7SoBVKCufRu0GBlwL2J",
      no: "iV7ZcjkotXAZ-YdCDWPi6LbklH-P-i"),
    .init(
      "helicone.key", "sk-helicone-", "w{20,60}",
      yes: "hEwdD2e33c355I_wjD_tyN",
      no: "4O_d2Dje-XeFF67ywY"),
    .init(
      "modal.token", "ak-", "a{22}",
      yes: "WiT6LAtJKxnkiNyUJSrg3k",
      no: "7v3LRE5Nm7Zl7A0MF1Jy"),
    .init(
      "modal.secret", "as-", "a{22}",
      yes: "KttAb8ovrYMX0enCXNw8iy",
      no: "kgvM3iYlV5bOKFV0iqQD"),
    .init(
      "runpod.key", "rpa_", "A{40,50}",
      yes: "1RPJBR0MUWV3JD46PRCWXALIPKM92J58NPYKTW5DSZ",
      no: "63MZWYAI2TCG6NX82R3D6AFGZBC083PQODG2SW"),
    .init(
      "apify.token", "apify_api_", "a{30,40}",
      yes: "q733zUhEIzhb1kgYbVGVX8e5OugycgYe",
      no: "NaEkJujOwPRwefcx3mtJxqak3RhA"),
    .init(
      "firecrawl.key", "fc-", "h{32}",
      yes: "85ffab2a586777cc22e853d4ae6066c0",
      no: "cee1ff25ba96c1247378a562d3bee6"),
  ]
}
