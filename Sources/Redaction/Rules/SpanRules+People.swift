extension SpanRules {
  static let people: [SpanRule] = [
    .init(
      "Names behind an introduction", "PERSON",
      [
        "my name is ", "my name's ", "maiden name is ", "last name is ", "first name is ", "name? ",
        "i am called ", "call me ", "people call me ", "name's ",
        "this is me, ", "named her ", "named him ", "full name: ", "ich heiße ", "mein name ist ",
        "je m'appelle ", "mon nom est ", "me llamo ", "mi nombre es ", "mi chiamo ",
        "il mio nome è ",
        "meu nome é ", "me chamo ", "mijn naam is ", "ik heet ", "nazywam się ", "mam na imię ",
        "minun nimeni on ", "jag heter ", "jeg hedder ", "jeg heter ", "меня зовут ",
        "sincerely,\n",
        "best regards,\n", "kind regards,\n", "regards,\n", "cheers,\n", "best,\n", "grüße,\n",
        "mit freundlichen grüßen\n", "cordialement,\n", "saludos,\n", "thanks,\n", "groeten,\n",
        "pozdrawiam,\n", "cordiali saluti,\n", "abraços,\n", "surname: ", "customer: ", "patient: ",
        "applicant: ",
      ], caseless: true,
      yes: ["my name is Ann Lee", "Ich heiße Jörg", "mi chiamo Chiara Conti", "my name is matteo"],
      no: ["my name is not important", "call me when it is done", "file name: Makefile.am("],
      NameRules.introduced),
    .init(
      "Names behind a title", "PERSON",
      [
        "Mr. ", "Mrs. ", "Ms. ", "Dr. ", "Mr ", "Mrs ", "Ms ", "mr. ", "mrs. ", "ms. ", "Prof. ",
        "Herr ",
        "Herrn ", "Frau ", "Madame ", "Mme ", "Monsieur ", "M. ", "Señor ", "Señora ", "Sr. ",
        "Sra. ",
        "Signor ", "Signora ", "Senhor ", "Senhora ", "Mevrouw ", "Meneer ", "Pan ", "Pani ",
        "Dear ",
        "Liebe ", "Lieber ", "Cher ", "Chère ", "Estimado ", "Estimada ", "Caro ", "Cara ",
        "Beste ", "Dr ", "Herr Kollege ", "Frau Kollegin ",
        "Drogi ", "Droga ", "signor ", "signora ", "senhor ", "senhora ", "señor ", "señora ",
        "monsieur ", "madame ", "mevrouw ", "meneer ",
      ], yes: ["Mr. Leiva flew", "Dear Ann,", "il signor Castellani ha risposto"],
      no: ["Dear Customer Support", "Dr. is short for doctor"],
      NameRules.introduced),
    .init(
      "Names behind a mention", "PERSON", NameRules.mentions,
      yes: ["I'm so jealous! said Maslin to Antonio", "my boss Vanja is away"],
      no: ["as it said The file is gone", "it says Error in line 3", "my friend Claude"],
      NameRules.mentioned),
    .init(
      "Names in Chinese, Japanese, Korean", "PERSON", EasternNames.introductions,
      yes: [
        "你好，我叫王小明。", "原告：柴国梁，男", "担保人：冼慧玲，", "환자명: 표순희 (여)", "私の名前は佐藤健一です", "제 이름은 김민수입니다",
        "저는 이수진이고",
      ], no: ["被告：北京某某科技有限公司，", "作者：未知", "我叫的外卖", "我叫它重试", "我叫一个外卖"],
      EasternNames.introduced),
    .init(
      "Names before an honorific", "PERSON", EasternNames.honorifics,
      yes: ["请联系王小明先生", "田中さんへ", "이민호님께"], no: ["老先生", "たくさん"], EasternNames.honoured),
    .init(
      "Authors of changes", "PERSON.author",
      [
        "Author: ", "Committer: ", "Commit: ", "Co-authored-by: ", "Signed-off-by: ",
        "Reviewed-by: ",
        "Tested-by: ", "Acked-by: ", "Reported-by: ", "author ", "committer ",
      ], yes: ["Author: Ann Lee <a.lee@mail.net>"],
      no: ["Author: see AUTHORS\n", "if author == me and age < 3:"],
      ContactRules.author),
    .init(
      "User names in paths", "USERNAME",
      ["/home/", "/Users/", "\\Users\\", "/users/", "\\\\Users\\\\", "/export/home/", "C:/Users/"],
      yes: ["/home/annlee/src", "C:\\Users\\ann.lee\\x"],
      no: ["/home/runner/work", "/Users/Shared"],
      ContactRules.pathUser),
    .init(
      "User names in logs", "USERNAME", AccountNames.introductions, caseless: true,
      yes: [
        "Failed password for kurosawa from 10.4.4.7", "gebruikersnaam wim1958,",
        "用户 heitu_1987 登录失败", "Invalid user pgossin from 10.4.4.7 port 51544",
        "Started session 4471 of user mathurine.", "Anmeldung des Benutzers waltrud59 an",
        "password attempt for 'rquintero' from",
      ],
      no: [
        "Failed password for root from 10.4.4.7", "username password", "invalid user input",
        "username is required", "login failed for the user", "des Benutzers nicht",
        "number of user accounts", "用户 登录",
      ], AccountNames.introduced),
    .init(
      "User names of FTP servers", "USERNAME",
      ["] OK LOGIN", "] FAIL LOGIN", "] OK UPLOAD", "] OK DOWNLOAD"],
      yes: ["[pid 3811] [officina_bassi] OK LOGIN"],
      no: ["[pid] OK LOGIN".replacing("pid", with: "1")],
      AccountNames.bracketed),
    .init(
      "Owners of files in listings", "USERNAME",
      ["r-- 1", "--- 1", "r-x 1", "rwx 1", "rw- 1", "r-x 2", "r-x 3", "r-x 4", "r-x 5", "--- 2"],
      yes: ["-rw-r--r-- 1 lsteinhoff staff 7310 Okt 3 11:07 x"],
      no: ["-rw-r--r-- 1 root root 12 Jan 1 10:00 x", "drwxr-xr-x 2 ubuntu ubuntu 4096 x"],
      AccountNames.owner),
    .init(
      "Users of sudo", "USERNAME", ["sudo: ", "sudo:"],
      yes: ["sudo: pkuipers4 : TTY=pts/1"],
      no: ["sudo: command not found", "sudo: root : TTY=pts/1"],
      AccountNames.sudo),
    .init(
      "Handles behind a word or in quotes", "USERNAME.handle", AccountNames.mentions,
      caseless: true,
      yes: ["seller \"@bicis_sur_45\" said", "Sou o @litoralbtc do fórum"],
      no: [
        "\"@types/node\"", "\"@media print\"", "\"@babel/core\": 1", "\"@Override\"",
        "\"@angular\"",
      ],
      AccountNames.mention),
    .init(
      "Pages of people", "USERNAME",
      ["github.com/", "gitlab.com/", "behance.net/", "dribbble.com/", "linkedin: in/"],
      caseless: true,
      yes: ["leo@tamarac.net | github.com/leo-gis82 | Boise", "GitHub: github.com/dain-sun\n"],
      no: [
        "github.com/apple/swift", "import \"github.com/spf13/cobra\"", "see github.com/kubernetes",
      ],
      AccountNames.page),
    .init(
      "Speakers in chats of games", "USERNAME", AccountNames.speakers,
      yes: ["[18:02:11] <zoe_trovao> oi", "[18:02] <marches22> oi"],
      no: ["[18:02:11] <root> x", "if 8 <foo> 9", "[3] <div>"],
      AccountNames.speaker),
    .init(
      "Speakers in chats", "PERSON", ChatNames.anchors,
      yes: [
        "[19:05] 小琳：你好", "[18:33] Marta: nie wiem", "[14:02] Jarrod: mate", "[9:42] Bettu: 3",
      ],
      no: ["[10:12] Error: no", "[10:12:01] INFO: ok", "a[10] = b", "[10:12] Build: done"],
      ChatNames.grow),
    .init(
      "Full names behind a short introduction", "PERSON",
      [
        "soy ", "Soy ", "sono ", "Sono ", "jestem ", "Jestem ", " ben ", "Ben ", "ja sam ",
        "zovem se ",
        "mă numesc ", "em là ", "tôi là ", "tên là ", "nama saya ", "naitwa ", "jeg er ", "jag är ",
        "ich bin ", "Ich bin ",
        "je suis ", "Je suis ", "ik ben ", "Ik ben ", "sou o ", "sou a ", "I am ", "I'm ",
        "меня зовут ", "мене звати ", "я, ", " я ", "με λένε ",
        "είμαι η ", "είμαι ο ", "аты-жөнім ", "olen ", "nimeni on ", "jmenuji se ", "vagyok ",
        "dott.ssa ", "dott. ", "avv. ", "adw. ", "mgr ", "dhr. ", "mevr. ", "Dr ", "Dra. ",
        "Maître ",
        "pan ", "pani ", "panu ", "o nome de ", "a nombre de ", "a nome ", "au nom de ",
        "Witness: ", "contact ", "intestato a ", "intestata a ", "em nome de ", "en nombre de ",
        "im Auftrag von ", "ophalen bij ", "ten name van ", "na nazwisko ", "клиентката ",
        "пациентка ",
        "Пациентка: ", "Пациент: ",
        "вместо ", "господин ", "госпожа ",
        "mother was called ", "father was called ", "grandmother was called ",
        "grandfather was called ", "sister was called ", "brother was called ",
        "reservation under ", "reservation is under ", "booked under ", "booking under ",
        "reservation under the name ", "booked under the name ",
      ],
      yes: [
        "Soy Custodia Rebollo", "είμαι η Δήμητρα Σταμάτη", "dott.ssa Ippolita Sarcone",
        "selam, ben Sevgi Karabulak", "her grandmother was called Brana Hrdlick",
        "reservation under the name Ruvija Liversar",
      ],
      no: [
        "sold under the name Windows Vista", "soy Yo", "I am Not Sure", "contact Support Team",
        "sono In ritardo", "ich bin Der",
      ],
      NameRules.introducedFully),
    .init(
      "Names before what tells of a person", "PERSON", NameRules.followers,
      yes: [
        "Bogumił Henryk Sroka, zam. Stara", "EDITH ROSE THISTLEWOOD (Claimant)",
        "Benneke Lührmann, * 19.09.2014", "Halmosi Borbála vagyok, TAJ",
      ], no: ["the client, born in 2019", "see Table, * 3", "Mandant, geb. 1970"],
      NameRules.followed),
    .init(
      "People greeted", "PERSON",
      [
        "Hi ", "Hello ", "Hallo ", "Bonjour ", "Hola ", "Ciao ", "Olá ", "Cześć ", "Hej ", "Salut ",
        "Hey ",
      ],
      yes: ["Hi Thulani, the keys are here"],
      no: ["Hello World!", "Hello, World", "Hi Team,", "Hi Claude,"],
      NameRules.greeted),
    .init(
      "Names in scripts without capitals behind an introduction", "PERSON",
      [
        "שמי ", "השם שלי ", "मेरा नाम ", "नाम: ", "ดิฉัน", "ผมชื่อ", "ฉันชื่อ", "ชื่อ ", "اسمي ", "بالأستاذ ",
        "الأستاذ ", "السيد ", "السيدة ", "الدكتور ",
      ],
      yes: ["שמי רחל לוינסון, ת.ז.", "मेरा नाम अनीता जोशी है", "اسمي خالد"], no: ["שמי 5"],
      NameRules.uncased),
    .init(
      "Handles", "USERNAME.handle",
      [
        "twitter.com/", "x.com/", "instagram.com/", "linkedin.com/in/", "t.me/", "facebook.com/",
        "handle is ", "twitter: ", "instagram: ", "telegram: ", "discord: ", "skype: ",
        "my username is ",
      ], caseless: true, yes: ["linkedin.com/in/ann-lee-42", "my username is @annlee"],
      no: ["twitter.com/share", "discord: down"], ContactRules.handle),
    .init(
      "Organisations by their legal form", "ORGANISATION", OrganisationRules.forms,
      yes: ["Gradiant Research LLC", "Müller & Söhne GmbH"],
      no: ["the Inc file", "Copyright Acme Inc"],
      OrganisationRules.before),
    .init(
      "Organisations behind an introduction", "ORGANISATION", OrganisationRules.introductions,
      yes: ["I work for Datamyne"], no: ["this should work for Linux", "does it work for all"],
      OrganisationRules.introduced),
    .init(
      "Personal pages", "USERNAME.website",
      [
        "website is ", "website: ", "website:\n", "homepage: ", "my site is ", "my blog is ",
        "blog: ",
      ],
      caseless: true, yes: ["my website is https://annlee.net/"], no: ["my website is down"],
      ContactRules.website),
    .init(
      "E-mail addresses, percent-encoded", "EMAIL", ["%40"],
      yes: ["to=ann.lee%40mail.net"], no: ["100%40 off"]
    ) { scan, start, _ in ContactRules.email(scan, at: start, width: 3) },
    .init(
      "Dates of birth in words", "DATE_OF_BIRTH", DateRules.introductions, caseless: true,
      yes: [
        "born on 3 March 1984", "生年月日：1984年3月3日", "nata a Pisa il 14 giugno 1953",
        "生年月日：平成5年6月18日", "születési dátum: 1957. április 23.", "lahir 22 Juni 1979",
        "nascida em 9-XI-1957",
      ], no: ["born on a Tuesday", "born in the cloud in 2019", "airborne 3 May 2020"],
      DateRules.spelled),
    .init(
      "Dates before the word for birth", "DATE_OF_BIRTH", ["日生", "일생", "日出生"],
      yes: ["1993年4月22日生まれ", "2017년 3월 9일생"], no: ["3日生存", "第5日生"], DateRules.behind),
    .init(
      "Ages behind a word", "DATE_OF_BIRTH.age", DateRules.ageBefore, yes: ["my brother turned 53"],
      no: ["turned 50% off", "I'm 100% sure"], DateRules.age),
    .init(
      "Ages before a word", "DATE_OF_BIRTH.age", DateRules.ageBehind, yes: ["a 36 year old man"],
      no: ["some years old"], DateRules.ageBefore),
  ]
}
