/// Mail, observability, content and other services: further forms.
extension TokenRules {
  static let servicesMore: [TokenRule] = [
    .init(
      "baidu.key", "bce-v3/ALTAK-", "a{21}/h{40}",
      yes: "aJ4GSlBToHzmNpWdWhXu0/704ef7ef4d1349fcd855274a8abd0ba6c76ba876",
      no: "glNINziccZyF6jWGPuvdg/37c72ccd34a546083c335eeb08719d517230a1"),
    .init(
      "samsara.key", "samsara_api_", "a{30}",
      yes: "ehd6BKxlauckc4rJuXE7OHCQE0hQPt",
      no: "T8PSSRJbIJSRf9b5vZdFKnH3p402"),
    .init(
      "ionic.token", "ion_", "a{42}",
      yes: "bWtF9MkbsSE9oxmjfW9Y2wG0vvZ4KbAi5QYWHFl1oS",
      no: "C2wS7PgGO0P77dfDXm4AuwxkqXsDASbm93POy7n7"),
    .init(
      "checkly.key", "cu_", "h{32}",
      yes: "4cb5789df5c33b706c23d8322478752b",
      no: "8975e7b9d259d04653bfa71a697bff"),
    .init(
      "riot.key", "RGAPI-", "h{8}-h{4}-h{4}-h{4}-h{12}",
      yes: "22aac56d-4a55-fcaf-6ef3-ecc31c148f92",
      no: "2473bc92-9878-736e-e061-4ee10f2121"),
    .init(
      "nightfall.key", "NF-", "a{32}",
      yes: "YOGKJBMGn65ZWmyuNfcGGbzHfXMgKY9M",
      no: "ehdAOk9rOHbZvHVsRTA0cOlE0Epp4Q"),
    .init(
      "asaas.key", "$aact_", "b{60,300}",
      yes: "EnFMPBWMQ9SStS5TvxIA16vdmFM4vYSpS/YZ5tfwfbVJ3wRwxaJNAQteeYuFwe",
      no: "8ZHmEWvASQ6LuXeezRzD62BkXSIrfu2vKoxzKA6GYaggQfqKbJRSfdU42d"),
    .init(
      "sumup.secret", "sup_sk_", "a{32,60}",
      yes: "8rGGb5rZvjKk6e32cwndObZffkquDVliPA",
      no: "AlRknOCPHIASgX0LBFNIMIXb6dXRwH"),
    .init(
      "onfido.live", "api_live.", "w{11}.w{32}",
      yes: "j5aM6NcXd-G.KYWkO-JfXlAyu-TcDI2aAyFchG8YqgTC",
      no: "5EtIVRrdA_w.3bYqG85nuRVuryW1_nUZ0YEpcwAAlr"),
    .init(
      "onfido.sandbox", "api_sandbox.", "w{11}.w{32}",
      yes: "8PJIWF93uLY.oFFDu1yfjk0-pufJbxfvk8cbuSOWio4W",
      no: "uZc-vyJYE5F.f-VyhZUrcwHRDIhdcQ3Sn-2Nr-TKbY"),
    .init(
      "pinterest.access", "pina_", "w{32,120}",
      yes: "ph__HBOUK3Jmf0k4c8PdxwbsgLz0WGLpN3",
      no: "G4n9cmLqAsnMC662oteGSBWYwqQPbx"),
    .init(
      "xendit.live", "xnd_production_", "w{40,90}",
      yes: "BoE-zJ9sA93oK1rdSI3DZW7M1tBxIVsutcX-JhJtoB",
      no: "NnD5hnUmZGfFBngL5Mua4Xxit4dp7d88Wr1wMl"),
    .init(
      "xendit.test", "xnd_development_", "w{40,90}",
      yes: "GvFlPg9PgL66po8camMngaHG1uDBS4jCmWsU87fCa6",
      no: "g_8lhGE3ezjprbllmpe3n9kevUZdO_RYMbbAlB"),
    .init(
      "github.app_installation", "v1.", "h{40}",
      yes: "473e403d2a255b76ee018442fec8872e1add20c6",
      no: "dfd5273f4450b9930dce6ac06cb40f000597f6"),
    .init(
      "zapier.webhook", "hooks.zapier.com/hooks/catch/", "p{10,30}",
      yes: "gkvpjK/skpod",
      no: "UVy9JU0q"),
    .init(
      "segment.public_api", "sgp_", "a{64}",
      yes: "2pBhpQqHabgA4XN1ZxgPLwVnzIbk2XUfsHVWS4IvREwmbJ10X7wAFCv3sBN4JLOH",
      no: "chrtyOWOygbw7AzJXuj0YnLK13HGHqCbDc7aoLsqCj2tLIkFA9RRaZcGts2sk3"),
    .init(
      "persona.live", "persona_production_", "a{20,60}",
      yes: "Kf13Jx7QpcSKY2JVJHvR1e",
      no: "bsUTwVrvIIJOVJ9orb"),
    .init(
      "tinybird.token", "p.eyJ", "w{40,400}.w{40,60}",
      yes: "leCmJUNb102Dk4mNvmsZ5vlbtrtgSWtd9pdvJj8TWe.768Bgn6GfnP62po9r-uMstUOZfpzi1kB5DzOZM4p09",
      no: "PZ13T-0Il8UdDwjp6VwNqIudz9FPy3chiofxwLjsqf.eQ4go61YN4XoLgQkOEPGMewtPbjq8SWF6Qe6Id"),
    .init(
      "infura.url", "infura.io/v3/", "h{32}",
      yes: "c5468a575a235ee1b241792864ea7cf1",
      no: "89b506c07c6f47c2c392d5bc6161e0"),
    .init(
      "svix.key", "testsk_", "a{30,40}",
      yes: "yYsgLU0rRQQpw8lVuvLahskCBl2JvT21",
      no: "qcXlY7QrLGnwPGJDZfn95pLHj9GL"),
    .init(
      "svix.signing", "whsec_", "b{24,31}",
      yes: "uBatYLLcpPx6S4x+kQ8BS+kbWS",
      no: "hX3mWpC+ULM7fJc0FhuWQD"),
    .init(
      "unkey.root", "unkey_", "a{18,40}",
      yes: "5DbgHts3uSWSs3Mx3VMo",
      no: "cs5EYujkhc2It5mj"),
    .init(
      "liveblocks.secret", "sk_prod_", "w{40,80}",
      yes: "JFzDSkHfBIqCIDwcCXZ17AXY2w4VrvGSWLTO_iB2zL",
      no: "0y-lulauMDY8y3r8fetciS4ccbwBlhUyaqvYFi"),
    .init(
      "liveblocks.development", "sk_dev_", "w{40,80}",
      yes: "ezrcTA_MjPLm6TFl-8M1skGia_y4ZRPsCzMqt637cL",
      no: "fH-q_6Lo6h8DD59Y3sdycGgKnqUqR0i3Ls2J5j"),
    .init(
      "dub.key", "dub_", "a{24}",
      yes: "j0ItWBtOE6Znqc1rVfOHPpCz",
      no: "oHfSUpMGMRQHS5oWewA9mK"),
    .init(
      "ramp.token", "ramp_tok_", "a{44,60}",
      yes: "unK7H7Gp7ni0DHHmNwK6JgmeFhz5HnopgQFLmlCiCbJ6Vj",
      no: "QZF8qZsyxZJiO1V26VLG5qxB6mkcc12TOI976htkLi"),
    .init(
      "ramp.business", "ramp_business_tok_", "a{44,60}",
      yes: "CbN8KWAer582j3UcyS0WphufdSHMksTa9Krw2qKTJObCpX",
      no: "MtBWAziNPED6GYBKXSSggq1A6KURTdAOrSNs7uwnZ8"),
    .init(
      "openai.project_key_marked", "sk-None-", "w{40,200}",
      yes: "KVnIqQXNsBT2wD6JD48lf0KBuUxwn0-O_oFghABZgG",
      no: "5aKkBaXshgFy8V-C5WCRPere83zs_R90kaoo6o"),
    .init(
      "dotenv.vault", "dotenv://:key_", "h{64}",
      yes: "4ae0903e1a792eb38ae25311d11b7b805781dc281e6f0e3ea86cd6e7c1012187",
      no: "abd6d12d242c5b0c8947de4df4b05687ef2cfe67bfc235d58ae6e181938bfd"),
    .init(
      "datastax.astra", "AstraCS:", "a{24}:h{64}",
      yes:
        "6TlQjnpJFINZRZSgFGZMHYRH:0f9b3c5ffbd3981c372aa2015d896a066cc97c3bcbc644d94565884a4f56639d",
      no: "OqAoU8aOonr4MxMT5hxt1JSO:bd559842f93aa2b102076ae15d5783783dc61a8d86ebdad92e4208e1190dc8"),
    .init(
      "wireguard.key", "PrivateKey = ", "b{44}",
      yes: "rqd2UH3sh8G27sa1SaYPzBLF8i1rBJaLet1QmLpO9frn",
      no: "43OdgEIcLNCr2CCxL9JrTyRVEEHn1iuVVm2LhXjUrk"),
    .init(
      "wireguard.key", "PresharedKey = ", "b{44}",
      yes: "UdtW4a1XsGuZvyoUTfZrDH3f/C8plgaNr4dic/Og+xFs",
      no: "7M2m7xOtGbpbtYMG/jJedD8ZvhnCW4uZn+H8DRQXzN"),
    .init(
      "ssh.putty", "Private-MAC: ", "h{40,64}",
      yes: "41ffaa4e6ceaa91eaab2e454dff3069014631bca3a",
      no: "cd706178464a92217c939c2184e485f6b23112"),
  ]
}
