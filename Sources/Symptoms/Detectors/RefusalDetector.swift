/// A refusal where nothing harmful was asked.
enum RefusalDetector {
  static func detect(_ conversation: Conversation, into found: inout FindingTable) {
    let refuses = conversation.answers.contains { answer in
      // "I can't see the file, so I will read it first" is work, not refusal.
      if answer.callsTools || answer.text.count > 1500 || !answer.fences.isEmpty { return false }
      let head = answer.text.prefix(400)
      return phrases.stands(in: answer.isPlain ? head : straightened(head))
    }
    if refuses, !conversation.othersSay(harms) { found.add(.refusal, .answer, 0.9) }
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

  private static let harms = Needles([
    "bomb", "explosive", "weapon", "malware", "ransomware", "keylogger", "phishing", "kill ",
    "suicide", "meth ", "steal ", "stalk", "ddos", "counterfeit", "poison", "without her knowing",
    "without his knowing", "fake id", "launder", "nerve agent", "exploit kit", "bombe", "waffe",
    "bomba", "arme ", "credit card numbers", "bypass drm", "undress", "self-harm",
  ])

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
    "我无法帮助", "我不能帮助", "抱歉，我无法", "抱歉，我不能", "很抱歉，我无法", "无法提供帮助",
    "お手伝いできません", "申し訳ありませんが", "お答えできません", "도와드릴 수 없", "죄송하지만",
  ])
}
