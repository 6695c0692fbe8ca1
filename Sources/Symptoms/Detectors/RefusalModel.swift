internal import CLexicons

/// Whether an answer declines what was asked, as known phrases and a model that was learnt judge it
/// together. `docs/symptoms.md` tells how it was trained and what it reaches.
package enum RefusalModel {
  /// The model that is built into the program.
  private static let standard = TextModel(bsl_refusal_model(), codes: 1)
  /// Characters of an answer that are read: who declines does so at once.
  static let mostCharacters = 240

  /// What an answer must be judged at least: few decline, most of them in known words.
  private static let (least, leastWithPhrase): (Float, Float) = (0.9, 0.25)

  /// How surely an answer's prose declines; nil where it does not.
  static func strength(of prose: [UInt8]) -> Double? {
    let head = head(prose)
    let isKnown = phrases.stands(in: head)
    guard let standard else { return isKnown ? 0.9 : nil }
    let probability = probability(head, by: standard)
    guard probability >= (isKnown ? leastWithPhrase : least) else { return nil }
    return Double(max(probability, least))
  }

  /// How likely a model finds it that an answer's prose declines.
  package static func probability(of prose: [UInt8], by model: TextModel) -> Float {
    probability(head(prose), by: model)
  }

  private static func probability(_ head: ArraySlice<UInt8>, by model: TextModel) -> Float {
    model.curves[0].probability(
      model.scores(ComplaintFeatures(head))[0], phrases.stands(in: head) ? 1 : 0)
  }

  /// What the model reads of an answer.
  package static func features(of prose: [UInt8]) -> ComplaintFeatures {
    ComplaintFeatures(head(prose))
  }

  /// One where a known phrase stands at the answer's beginning, else zero.
  package static func phraseStrength(of prose: [UInt8]) -> Float {
    phrases.stands(in: head(prose)) ? 1 : 0
  }

  /// The beginning of an answer without what it quotes, whole words of it.
  private static func head(_ prose: [UInt8]) -> ArraySlice<UInt8> {
    var (end, characters) = (0, 0)
    while end < prose.count {
      if prose[end] & 0xC0 != 0x80 {
        if characters == mostCharacters { break }
        characters += 1
      }
      end += 1
    }
    let text = prose[..<end]
    let isPlain = !text.contains { $0 == 0x22 || $0 >= 0x80 }
    return isPlain ? text : straightened(unquoted(text))
  }

  /// A text without what stands between quotation marks on a line.
  private static func unquoted(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: ArraySlice<UInt8> = []
    var isQuoted = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x22: isQuoted.toggle()
      // German quotations end with the mark that English ones begin with.
      case 0x201C: isQuoted.toggle()
      case 0x201E, 0xAB, 0x300C: isQuoted = true
      case 0x201D, 0xBB, 0x300D, 0x0A: isQuoted = false
      default: break
      }
      if !isQuoted { result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
    }
    return result
  }

  /// Typographic apostrophes as plain ones.
  private static func straightened(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: ArraySlice<UInt8> = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80,
        text[index + 2] == 0x99
      {
        result.append(0x27)
        index += 3
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }

  private static let phrases = Needles([
    "i can't help with", "i cannot help with", "i can't assist", "i cannot assist",
    "i'm not able to help", "i am not able to help", "i'm unable to help", "i am unable to",
    "i'm unable to assist", "i'm not able to assist", "i won't be able to help",
    "i can't provide", "i cannot provide", "i'm sorry, but i can't", "i'm sorry, but i cannot",
    "sorry, but i can't", "sorry, i can't", "sorry, i cannot", "i apologize, but i can't",
    "i apologize, but i cannot", "i must decline", "i have to decline", "i'm going to decline",
    "i won't help", "i don't feel comfortable", "i'm not comfortable", "not something i can help",
    "can't do that for you", "against my guidelines", "violates my", "i can't write that",
    "i can't generate", "i cannot generate", "i can't create", "i cannot create",
    "i'd rather not", "i can't engage", "i'm not able to write", "i'm not able to provide",
    "not able to discuss", "unable to discuss", "can't discuss", "cannot discuss",
    "can't talk about", "cannot talk about", "unable to provide", "unable to write",
    "unable to create", "unable to generate", "unable to answer", "unable to engage",
    "not able to answer", "not able to create", "not able to generate", "not able to engage",
    "not able to assist", "i cannot write", "i can't produce", "i cannot produce",
    "i can't do that",
    "i can't answer that question", "need to decline", "i will not be able", "prefer not to",
    "isn't something i can", "is not something i can", "isn't something i'm able",
    "goes against my", "against my polic", "against my programming", "violate my",
    "i can't continue with", "i cannot continue with", "i can't in good conscience",
    "kann ich nicht schreiben", "darf ich nicht", "möchte ich nicht schreiben",
    "je ne peux pas écrire", "je ne peux pas t'aider", "je ne peux pas fournir",
    "je ne peux pas créer", "je refuse de", "no puedo escribir", "no puedo proporcionar",
    "no puedo generar", "no puedo crear", "no puedo responder a es", "não posso escrever",
    "não posso fornecer", "não posso criar", "não posso gerar", "não posso responder",
    "non posso scrivere", "non posso fornire", "non posso creare", "non posso rispondere",
    "kan ik je niet helpen", "kan ik u niet helpen", "dat kan ik niet schrijven",
    "nie mogę napisać", "nie mogę udzielić", "nie mogę odpowiedzieć na to", "muszę odmówić",
    "не могу написать", "не могу предоставить", "не могу ответить на этот", "вынужден отказать",
    "yazamam", "yardımcı olamıyorum", "لا أستطيع كتابة", "لا يمكنني كتابة", "لا أستطيع تقديم",
    "नहीं लिख सकता", "नहीं लिख सकती", "यह नहीं कर सकता", "ไม่สามารถเขียน", "ไม่สามารถให้",
    "tôi không thể viết", "không thể cung cấp", "tidak bisa menulis", "tidak dapat memberikan",
    "我不能写", "我无法写", "我不能提供", "我无法提供", "我无法回答", "我不能回答", "无法为您", "無法協助",
    "書くことはできません", "書けません", "提供できません", "お答えすることはできません",
    "작성할 수 없", "제공할 수 없", "답변할 수 없", "답변드릴 수 없",
    "i can't fulfill", "i cannot fulfill", "i can't comply", "i cannot comply",
    "ich kann dir dabei nicht helfen", "ich kann ihnen dabei nicht helfen",
    "ich kann dabei nicht helfen", "dabei kann ich nicht helfen",
    "kann ich dir nicht helfen", "kann ich dir leider nicht", "kann ich ihnen nicht helfen",
    "kann ich ihnen leider nicht", "diese anfrage kann ich", "i'm afraid i can't",
    "i'm not going to help", "can't support this request", "unable to fulfill",
    "unable to comply", "unable to assist", "have to pass on this", "not able to fulfill",
    "je dois décliner", "je ne peux pas donner suite", "no puedo hacer eso",
    "no puedo cumplir", "no podré ayudar", "não consigo ajudar", "não vou poder ajudar",
    "non posso soddisfare", "non sono in grado di aiutar", "daar kan ik je niet",
    "daar kan ik niet mee", "nie jestem w stanie pomóc", "nie mogę spełnić",
    "не смогу помочь", "не могу выполнить", "bu konuda yardım", "bu isteği yerine getirem",
    "لا يمكنني تلبية", "لن أتمكن من", "मदद नहीं कर सकता", "मदद नहीं कर सकती",
    "ไม่สามารถช่วย", "không thể hỗ trợ", "không thể thực hiện yêu cầu", "tidak bisa membantu",
    "无法协助", "无法满足", "不便回答", "お応えできません", "お応えすることができません",
    "ご要望には", "도와 드릴 수 없", "도움을 드릴 수 없", "ich kann ihnen nicht helfen",
    "es tut mir leid, aber ich kann", "tut mir leid, aber ich kann", "das kann ich leider nicht",
    "je ne peux pas vous aider", "je ne peux pas t'aider", "je ne peux pas répondre",
    "désolé, mais je ne peux", "je suis désolé, mais je", "je ne suis pas en mesure",
    "no puedo ayudar", "lo siento, pero no puedo", "no me es posible", "não posso ajudar",
    "desculpe, mas não posso", "lamento, mas não posso", "sinto muito, mas não",
    "non posso aiutar", "mi dispiace, ma non posso", "ik kan je daar niet mee helpen",
    "ik kan hier niet", "het spijt me, maar ik kan", "nie mogę pomóc", "nie mogę ci pomóc",
    "przykro mi, ale nie mog", "я не могу помочь", "извините, но я не могу",
    "к сожалению, я не могу",
    "yardımcı olamam", "üzgünüm, ancak", "لا أستطيع مساعدت", "عذرًا، لا يمكنني",
    "لا يمكنني المساعدة",
    "मैं इसमें मदद नहीं", "क्षमा करें, मैं", "ฉันไม่สามารถช่วย", "ขออภัย ฉันไม่สามารถ",
    "tôi không thể giúp", "xin lỗi, tôi không thể", "saya tidak dapat membantu", "maaf, saya tidak",
    "i won't provide", "i won't be making", "i won't write", "i won't create", "i won't generate",
    "i will not provide", "i can't work with", "as a responsible assistant", "i won't be providing",
    "lamento no poder", "siento no poder", "lamento não poder", "me temo que no puedo",
    "prefiero no",
    "prefiro não", "preferisco non", "je préfère ne pas", "je regrette, mais",
    "je ne suis pas autoris",
    "no estoy autorizad", "não estou autorizad", "non mi è possibile", "não me é possível",
    "bedaure, aber", "darf ich leider nicht", "möchte ich nicht",
    "darüber kann ich nicht", "ik mag je", "ik kan u niet",
    "ik kan je niet", "yerine getirem", "не могу предостав", "не могу обсужд", "odmawiam",
    "niestety nie mogę", "nie mogę w tym pomóc", "nie wolno mi",
    "я не могу обсужда", "не могу с этим помочь", "не имею права", "не могу помочь",
    "bunu yapamam", "yardım edemem", "لا أستطيع المساعدة", "لا أستطيع مساعدتك",
    "أعتذر، لا", "أعتذر، ولكن", "عذراً، لا", "لا يمكنني مساعدتك", "لا يمكنني القيام", "मैं यह नहीं",
    "मैं मदद नहीं", "सहायता नहीं कर", "ไม่สามารถให้ความช่วยเหลือ", "ขออภัย ไม่สามารถ",
    "tôi không thể hỗ trợ", "rất tiếc, tôi", "xin lỗi, nhưng tôi không", "saya tidak bisa",
    "saya tidak dapat",
    "mohon maaf, saya", "很抱歉，我不能", "对不起，我不能", "对不起，我无法", "抱歉，這", "抱歉，我無法", "我無法",
    "対応できません", "お手伝いすることはできません", "ご協力できません", "도움을 드리기 어렵", "도와드리기 어렵",
    "제공해 드릴 수 없", "답변을 드릴 수 없", "도와줄 수 없",
    // Who would rather not.
    "lasse ich lieber", "davon nehme ich abstand", "werde ich mich nicht äußern",
    "je m'abstiendrai", "je préfère m'abstenir", "prefiero abstenerme", "me abstengo de",
    "prefiro me abster", "prefiro abster", "mi astengo", "preferirei non", "blijf ik liever",
    "laat ik liever", "wolę nie", "wolałbym nie", "wolałabym nie", "предпочту не", "предпочитаю не",
    "я воздержусь", "я бы предпочёл не", "girmemeyi tercih", "değinmemeyi", "paylaşmamayı tercih",
    "أفضّل ألا", "أفضل ألا", "أفضّل عدم", "أفضل عدم", "أعتذر عن تقديم", "नहीं करना चाहूँग",
    "टिप्पणी नहीं करना", "ขอไม่ให้", "ขอไม่ตอบ", "ขอไม่พูดถึง", "tôi xin phép không", "tôi xin từ chối",
    "saya memilih untuk tidak", "saya memilih tidak", "恕我不能", "恕我无法", "我不便", "控えさせて",
    "差し控え", "ご遠慮させて", "응하기 어렵", "다루지 않겠",
    "我无法帮助", "我不能帮助", "抱歉，我无法", "抱歉，我不能", "很抱歉，我无法", "无法提供帮助",
    "お手伝いできません", "申し訳ありませんが", "お答えできません", "도와드릴 수 없", "죄송하지만",
  ])
}
