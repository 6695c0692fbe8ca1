/// Names of languages that are written in another script than Latin, and of scripts, in all languages of
/// the lexicons: who says one explains its letters.
enum LanguageNames {
  static let needles: [StaticString] = [
    // English.
    "russian", "ukrainian", "belarusian", "bulgarian", "serbian", "macedonian", "cyrillic", "greek",
    "hebrew", "yiddish", "arabic", "persian", "farsi", "urdu", "hindi", "marathi", "nepali",
    "sanskrit", "devanagari", "bengali", "tamil", "telugu", "punjabi", "gujarati", "thai", "khmer",
    "burmese", "tibetan", "mongolian", "georgian", "armenian", "amharic", "chinese", "mandarin",
    "cantonese", "hanzi", "japanese", "kanji", "hiragana", "katakana", "korean", "hangul", "hanja",
    // German.
    "russisch", "ukrainisch", "weißrussisch", "bulgarisch", "serbisch", "kyrillisch", "griechisch",
    "hebräisch", "jiddisch", "arabisch", "persisch", "thailändisch", "georgisch", "armenisch",
    "chinesisch", "japanisch", "koreanisch", "mongolisch",
    // Dutch.
    "oekraïens", "bulgaars", "servisch", "cyrillisch", "grieks", "hebreeuws", "jiddisch",
    "perzisch", "georgisch", "armeens", "chinees", "japans", "koreaans", "sanskriet",
    // French.
    "russe", "ukrainien", "bulgare", "serbe", "cyrillique", "en grec", "le grec", "du grec",
    "grecque", "grecs", "hébreu", "arabe", "persan", "thaï", "géorgien", "arménien", "chinois",
    "japonais", "coréen", "mandarin",
    // Spanish.
    "ruso", "rusa", "ucranian", "búlgar", "serbio", "cirílic", "griego", "griega", "hebreo",
    "hebrea", "árabe", "persa", "tailandés", "georgian", "armenio", "sánscrit", "chino",
    "japonés", "japones", "coreano", "coreana",
    // Portuguese.
    "russo", "russa", "ucraniano", "sérvio", "grego", "grega", "hebraico", "tailandês",
    "georgiano", "armênio", "sânscrito", "chinês", "chinesa", "japonês", "japonesa",
    // Italian.
    "ucrain", "bulgaro", "serbo", "cirillic", "greco", "greca", "ebraico", "ebraica", "arabo",
    "araba", "persiano", "tailandese", "thailandese", "armeno", "sanscrit", "cinese", "giapponese",
    // Polish.
    "rosyjsk", "ukraińsk", "białorusk", "bułgarsk", "serbsk", "cyrylic", "greck", "hebrajsk",
    "arabsk", "persk", "tajsk", "gruzińsk", "ormiańsk", "sanskry", "chińsk", "japońsk", "koreańsk",
    "po grecku", "po rosyjsku", "mandaryńsk",
    // Russian and Ukrainian.
    "китайск", "японск", "корейск", "арабск", "греческ", "иврит", "персидск", "фарси", "хинди",
    "санскрит", "тайск", "грузинск", "армянск", "бенгальск", "тамильск", "иероглиф", "кандзи",
    "хангыль", "хираган", "катакан", "латин", "китайськ", "японськ", "корейськ", "арабськ",
    "грецьк", "ієрогліф",
    // Turkish.
    "rusça", "ukraynaca", "bulgarca", "sırpça", "kiril", "yunanca", "ibranice", "arapça",
    "farsça", "hintçe", "tayca", "gürcüce", "ermenice", "sanskritçe", "çince", "japonca", "korece",
    "osmanlıca",
    // Arabic.
    "الروسية", "روسي", "الأوكرانية", "السيريلية", "اليونانية", "يوناني", "العبرية", "عبري",
    "الفارسية", "فارسي", "الهندية", "السنسكريتية", "التايلاندية", "تايلاندي", "الصينية", "صيني",
    "اليابانية", "ياباني", "الكورية", "كوري", "الأردية",
    // Hindi.
    "रूसी", "रशियन", "यूक्रेनी", "यूनानी", "ग्रीक", "हिब्रू", "अरबी", "फ़ारसी", "फारसी", "उर्दू", "संस्कृत", "थाई",
    "चीनी", "मंदारिन", "जापानी", "जापानीज़", "कोरियाई", "कोरियन", "बंगाली", "बांग्ला", "तमिल",
    // Thai.
    "ภาษารัสเซีย", "ภาษายูเครน", "ซีริลลิก", "ภาษากรีก", "อักษรกรีก", "ฮีบรู", "ภาษาอาหรับ", "ภาษาเปอร์เซีย",
    "ฮินดี", "สันสกฤต", "บาลี",
    "ภาษาจีน", "จีนกลาง", "อักษรจีน", "ตัวจีน", "ภาษาญี่ปุ่น", "คันจิ", "ภาษาเกาหลี", "ภาษาเขมร", "ภาษาลาว",
    // Vietnamese.
    "tiếng nga", "chữ nga", "tiếng ukraina", "kirin", "tiếng hy lạp", "chữ hy lạp",
    "tiếng do thái", "tiếng ả rập", "tiếng ba tư", "tiếng phạn", "tiếng thái", "tiếng khmer",
    "tiếng lào", "tiếng trung", "tiếng hoa", "tiếng hán", "tiếng quan thoại", "chữ hán", "hán tự",
    "hán việt", "chữ nôm", "chữ nho", "tiếng nhật", "tiếng hàn",
    // Indonesian.
    "bahasa rusia", "bahasa ukraina", "sirilik", "bahasa yunani", "ibrani", "bahasa arab",
    "huruf arab", "tulisan arab", "bahasa persia", "sanskerta", "bahasa thai",
    "bahasa tionghoa", "bahasa cina", "bahasa jepang", "huruf jepang", "bahasa korea", "aksara",
    // Chinese.
    "俄语", "俄語", "俄文", "乌克兰语", "烏克蘭語", "西里尔", "希腊语", "希腊文", "希腊字母", "希臘語",
    "希臘文", "希伯来", "希伯來", "阿拉伯语", "阿拉伯文", "阿拉伯語", "波斯语",
    "印地", "梵文", "梵语", "泰语", "泰語", "泰文", "日语", "日語", "日文", "假名", "韩语", "韓語", "韩文",
    "韓文", "谚文", "藏文", "蒙古文",
    // Japanese.
    "ロシア語", "ウクライナ語", "キリル", "ギリシャ語", "ギリシャ文字", "ギリシア語", "ヘブライ", "アラビア語",
    "アラビア文字", "ペルシャ語", "ペルシア語",
    "ヒンディー", "サンスクリット", "梵字", "タイ語", "中国語", "簡体字", "繁体字", "韓国語", "ハングル", "朝鮮語",
    // Korean.
    "러시아어", "우크라이나어", "키릴", "그리스어", "히브리어", "아랍어", "페르시아어", "힌디어", "산스크리트",
    "태국어", "중국어", "한자", "한문", "일본어", "히라가나", "가타카나", "몽골어",
  ]
}
