/// Words that begin or end no term, in languages that put spaces between words.
enum StopWords {
  static let all: Set<[UInt8]> = Set(
    """
    the a an and or but of to in on at for with from by as is are was were be been being it its this \
    that these those i you he she we they me my your our their his her them us not no yes so if then \
    than when while because which who what where how why there here just very too also only even \
    more most some any all each can could will would should may might must do does did done have has \
    had get got getting it's i'm don't doesn't didn't can't won't isn't im ive i've please after \
    before again now still always never every since about into out up down over under again one two \
    der die das und oder aber ist sind war nicht ein eine einen einem einer mit für auf von zu zum \
    zur im in den dem des es ich du er sie wir ihr mich mir mein meine dein auch nur noch schon wenn \
    dass als wie was bei aus nach immer wieder sich so sehr habe hat haben wird werden kann \
    le la les un une des et ou mais est sont de du dans pour avec sur par que qui ne pas je tu il \
    elle on nous vous ils mon ma mes ce cette ces se si au aux en plus a à ont été très tout c'est \
    j'ai n'est \
    el los las una unos y o pero es son en con por para del al no me mi mis tu su sus se lo más muy \
    que como cuando ya está esta este esto ha han he hay \
    il lo gli i e ma è sono di da con per che non si mi una uno della del nel alla ho hai come \
    os as um uma mas em com não nao que se o ao da do na no minha meu ele ela isso foi está \
    de het een en van dat niet met voor zijn op aan ook ik je hij ze we mijn er is was maar bij dit \
    i w na z do się nie to jest że jak ale od po za dla co mi mnie mój jego o czy tak \
    и в на с не что это как по для от я мы он она они но а у из за мне меня мой то же бы так все \
    ve bir bu da de için ile çok ama ben o ne gibi mi her daha var yok \
    في من على إلى عن أن لا ما هذا هذه التي الذي هو هي أنا و ثم كان مع كل قد لم \
    और का की के में है हैं को से पर यह वह मैं ने नहीं तो भी एक हो था थी कि मुझे मेरे कर \
    và là của có không một những các cho với được trong khi tôi bạn nó này đó thì mà đã sẽ cũng rất \
    yang dan di ke dari untuk dengan tidak ini itu saya anda dia ada pada adalah akan sudah juga \
    sangat bisa \
    이 그 저 것 수 등 및 는 은 이것 그것 나 제 내 안 못 더 너무 또 왜
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
