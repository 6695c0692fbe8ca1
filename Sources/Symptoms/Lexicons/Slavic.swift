extension Lexicons {
  static let polish = """
    not: nie | bez | nigdy | ani | żaden | żadnych | nic
    unexpected_script: chińskie znaki | chińskie litery | tajskie znaki | tajskie litery | dziwne znaki | obce znaki | cyrylic* | rosyjskie litery | japońskie znaki | arabskie znaki | obce litery | obcy alfabet | chińskich znak* | tajskich znak* | azjatyckie znaki | krzaki
    language_switch: zmienia język | zmienił język | przechodzi na angielski | przełącza się na | odpowiada po angielsku | odpowiedział po angielsku | zły język | złym języku | innym języku | w innym języku | miesza języki
    syntax_error: błąd składni | błędy składni* | błędy składniowe | nie kompiluje | nie skompiluje | brakuje nawias* | brak nawias* | brakujący nawias | zepsuty kod | niepoprawny json | nieprawidłowy json | niepoprawna składnia | brakuje średnika | kod nie działa | wcięci*
    repetition: powtarza się | powtarza to samo | powtarza w kółko | w kółko | w pętli | zapętl* | nieskończona pętla | to samo zdanie | ciągle to samo | powtórzeni* | powtarza te same | bez końca powtarza
    garbled_text: bełkot | bez sensu | nie ma sensu | brakuje słów | brakujące słowa | gubi słowa | pomija słowa | niezrozumiał* | nieczyteln* | chaotyczn* | niespójn* | pomieszane słowa | zniekształcon* | podwójne słowa | bzdury | sałatka słowna | uszkodzony tekst
    truncated: ucina | ucięt* | urywa się | urwan* | przerywa w połowie | w połowie zdania | w połowie | niepełn* | niedokończon* | nie kończy | obcięt* | przerwan* | kończy się nagle | urwało
    refusal: odmawia | odmówił* | odmowa | nie chce odpowiedzieć | nie chce pomóc | nie chce odpowiadać | moralizuj* | niewinne pytanie | cenzur* | zbyt ostrożn* | odrzuca
    forgot_context: zapomina | zapomniał* | zapomina o | traci kontekst | stracił kontekst | zgubił kontekst | gubi kontekst | gubi wątek | nie pamięta | już mówił* | już pisał* | już wyjaśni* | muszę powtarzać | tłumaczyć od nowa | od nowa
    ignored_instruction: ignoruje | zignorował* | nie stosuje się | nie przestrzega | nie słucha | nie robi tego co | nie to o co | mimo że prosił* | pomimo instrukcji | wbrew | odwrotnie niż | instrukcj* .. ignoruj*
    hallucinated_api: zmyśla | zmyślił* | zmyślon* | wymyśla | wymyślił* | wymyślon* | halucyn* | nie istnieje | nie istnieją | nieistniejąc*
    wrong_answer: błędna odpowiedź | błędne odpowiedzi | zła odpowiedź | złe odpowiedzi | niepoprawn* | nieprawidłow* | nieprawda | błędny wynik | zły wynik | myli się | pomylił | źle policzył* | całkowicie źle | fałszyw* | sprzeczn* | błędne informacje
    malformed_tool_call: wywołanie narzędzia | wywołania narzędzi | nieprawidłowe narzędzie | wywołanie funkcji | złe parametry
    tool_errors: błąd narzędzia | błędy narzędzi | narzędzia zawodzą | narzędzia nie działają | narzędzie nie działa | błąd mcp
    empty_answer: pusta odpowiedź | puste odpowiedzi | pustą odpowiedź | pusta wiadomość | brak odpowiedzi | nic nie zwraca | odpowiedź jest pusta | żadnej odpowiedzi
    nondeterministic: za każdym razem in* | różne odpowiedzi | inna odpowiedź | inną odpowiedź | to samo pytanie .. inn* | ten sam prompt | czasem działa | raz działa | niespójne odpowiedzi | nieprzewidywaln* | czasami działa
    latency: wolno | wolny | wolne | wolna | powolny | powolne | powoli | długo trwa | trwa wieki | trwa za długo | trwa długo | trwa minut* | długie czekanie | czekam | czekać | limit czasu | przekroczono czas | timeout* | nie odpowiada | zawiesza się | zawiesza | przeciążon* | opóźnieni* | laguje | wieczność
    client_fault: wysypuje się | crash* | biały ekran | czarny ekran | pusty ekran | zalogować | logowani* | wylogow* | nie ładuje | nie wczytuje | przycisk .. nie | nie otwiera | zamarza | interfejs* | miga | aplikacja się zamyka | nie wyświetla
    billing: faktur* | obciążon* | zwrot pieniędzy | zwrotu | subskrypcj* | płatnoś* | zapłacił* | płacę | karta | anulować | limit użycia | limit wykorzystan* | za drogo | drogie | opłat*
    general_quality: gorzej | gorszy | gorsza | gorsze | pogorszy* | słaba jakość | jakość | jakości | głupszy | głupi* | bezużyteczn* | kiedyś lepiej | był lepszy | było lepiej | fataln* | okropn* | beznadziejn* | nieużywaln* | rozczarow* | kiepsk* | śmieci | spadek jakości
    """

  static let russian = """
    not: не | без | никогда | нет | ни | никаких
    unexpected_script: китайские иероглифы | китайские символы | китайские буквы | иероглиф* | тайские символы | тайские буквы | странные символы | непонятные символы | чужие символы | иностранные символы | японские символы | арабские символы | латинские буквы вместо | китайские слова | кракозябр* | крякозябр*
    language_switch: меняет язык | сменил язык | переходит на английский | перешел на английский | переключается на | переключился на | отвечает на английском | ответил на английском | не на том языке | на другом языке | другой язык | смешивает языки
    syntax_error: синтаксическая ошибка | синтаксические ошибки | синтаксическ* | ошибка синтаксиса | не компилируется | не собирается | пропущена скобка | не хватает скоб* | незакрытая скоб* | скобк* | сломанный код | код не работает | невалидный json | неверный json | точка с запятой | отступ* | битый json
    repetition: повторяется | повторяет одно и то же | повторяет одно | повторяет себя | повторяет те же | зациклился | зациклива* | в цикле | бесконечный цикл | одно и то же | одну и ту же фразу | снова и снова | по кругу | повторы
    garbled_text: бессмыслиц* | бред | чушь | абракадабр* | пропущены слова | пропускает слова | пропадают слова | не хватает слов | теряет слова | нечитаем* | непонятный текст | бессвязн* | каша из слов | набор слов | искаженный | удвоенные слова | нет смысла | тарабарщин* | без смысла
    truncated: обрывается | оборвал* | обрезан* | обрезает* | обрезал* | на полуслове | посреди предложения | на середине | на половине | неполный ответ | неполн* | не дописывает | не закончил | незаконченн* | прерывается | прервал* | усечен* | останавливается на
    refusal: отказывается | отказался | отказал* | отказ | не хочет отвечать | не хочет помогать | отклоняет | читает мораль | морализ* | безобидный вопрос | безобидн* | цензур* | слишком осторожн*
    forgot_context: забывает | забыл* | теряет контекст | потерял контекст | потеря контекста | не помнит | теряет нить | уже говорил* | уже писал* | уже объяснял* | приходится повторять | объяснять заново | заново объяснять | память
    ignored_instruction: игнорирует | проигнорировал* | не следует инструкц* | не выполняет инструкц* | не слушает* | не соблюдает | не то что я | не делает то | вопреки | несмотря на мои | наоборот | инструкции .. игнорирует | делает наоборот
    hallucinated_api: выдумывает | выдумал* | выдуманн* | придумывает | придумал* | галлюцин* | не существует | не существуют | несуществующ* | нет такой функции | нет такого
    wrong_answer: неправильный ответ | неправильные ответы | неверный ответ | неверные ответы | неправильно | неверно | ошибочн* | ошибается | ошибся | неверный результат | неправильный результат | неправда | ложн* | неверная информация | противоречит | ошибки в расчет* | ошибся в
    malformed_tool_call: вызов инструмента | вызовы инструментов | некорректный вызов | неверные параметры | вызов функции | неверные аргументы
    tool_errors: ошибка инструмента | ошибки инструмент* | инструменты не работают | инструменты падают | инструмент не работает | ошибка mcp
    empty_answer: пустой ответ | пустые ответы | пустое сообщение | нет ответа | ничего не выдает | ничего не возвращает | ответ пустой | ничего не отвечает | пустота вместо
    nondeterministic: каждый раз разн* | каждый раз по разному | разные ответы | разный ответ | каждый раз другой | тот же запрос | один и тот же вопрос .. разн* | то работает то | иногда работает | непредсказуем* | нестабильн* | через раз
    latency: медленн* | тормозит | тормоза | долго | очень долго | слишком долго | вечность | долго ждать | приходится ждать | таймаут* | тайм аут | время ожидания | зависает | завис | виснет | перегруж* | задержк* | лагает | не отвечает
    client_fault: вылетает | вылетел* | падает приложение | крашится | краш | белый экран | черный экран | пустой экран | войти в аккаунт | не могу войти | вход | разлогин* | выкидывает из | не загружается | не грузится | кнопка .. не | не открывается | интерфейс* | мерцает | не отображается | авторизац*
    billing: оплат* | списали | списал* | списание | счет | возврат денег | возврат средств | вернуть деньги | подписк* | платеж* | плачу | карта | отменить | лимит* | слишком дорого | дорого | деньги
    general_quality: хуже | стало хуже | стал хуже | ухудш* | плохое качество | качеств* | тупее | тупой | тупит | отупел | глупее | бесполезн* | раньше было лучше | был лучше | ужасн* | отвратительн* | разочаров* | деградир* | деградац* | мусор | плохо | плохие ответы | невозможно пользоваться
    """
}
