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
        "Beste ",
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
        "你好，我叫王小明。", "私の名前は佐藤健一です", "제 이름은 김민수입니다", "저는 이수진이고",
      ], no: ["我叫的外卖", "我叫它重试", "我叫一个外卖"],
      EasternNames.introduced),
    .init(
      "Names before an honorific", "PERSON", EasternNames.honorifics,
      yes: ["请联系王小明先生", "田中さんへ", "이민호님께"], no: ["老先生", "たくさん"], EasternNames.honoured),
    .init(
      "Authors of changes", "PERSON.author",
      [
        "Author: ", "Committer: ", "Co-authored-by: ", "Signed-off-by: ", "Reviewed-by: ",
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
      "Handles", "USERNAME.handle",
      [
        "twitter.com/", "x.com/", "instagram.com/", "linkedin.com/in/", "t.me/", "facebook.com/",
        "handle is ", "twitter: ", "instagram: ", "telegram: ", "discord: ", "my username is ",
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
      yes: ["born on 3 March 1984", "生年月日：1984年3月3日"], no: ["born on a Tuesday"],
      DateRules.spelled),
    .init(
      "Ages behind a word", "DATE_OF_BIRTH.age", DateRules.ageBefore, yes: ["my brother turned 53"],
      no: ["turned 50% off", "I'm 100% sure"], DateRules.age),
    .init(
      "Ages before a word", "DATE_OF_BIRTH.age", DateRules.ageBehind, yes: ["a 36 year old man"],
      no: ["some years old"], DateRules.ageBefore),
  ]
}
