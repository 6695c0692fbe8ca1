extension Lexicons {
  /// What Turkish speakers say.
  static let turkish = #"""
    language: tr
    words: oluyor oldum olmuş ve bir bu da de için ile çok ama ben o ne gibi mi her daha var yok hiç değil sonra bile diye olarak oldu içinde bana benim
      şey kadar bunu beni artık sadece ki hala geliyor veriyor yapıyor
    not: hiç hiçbir
    not-after: düzeltti çözdü buldu değil yok değildi yoktu olmadan
    through: hata hatası hatasız hiç bir çok ama de da bile herhangi görmedim bulamadım bulunmuyor sorunu sorun ya
    %you: sen sana seni siz size
    %isaret: karakter* harf* sembol* kelime* yazı yazılar yazısı metin* alfabe* işaret* simge*
    %yabanci: çince* çin korece* kore japonca* japon tayca* tayland* rusça* rus arapça* arap ibranice* yunanca* kiril* hintçe* asya* ukraynaca*
    %dil: isveççe* danca* norveççe* fince* çekçe* macarca* yunanca* rumence* lehçe* felemenkçe* ingilizce* türkçe* almanca* fransızca* ispanyolca* italyanca* portekizce* rusça* çince* japonca* arapça* korece*
    unexpected_script: %yabanci > %isaret | %yabanci + ortasında | %yabanci + arasında + %isaret | garip > karakter* | garip > harf* | garip > sembol* | tuhaf > karakter* | tuhaf > harf* | yabancı > karakter* | yabancı > harf* | yabancı > alfabe* | başka > alfabe* | farklı > alfabe* | bilinmeyen > karakter* | anlamsız > karakter* | kanji | kiril* | acayip > harf* | acayip > karakter* | okunmayan > karakter* | rastgele > karakter* | yanlış > alfabe*
    @gec: geç* değiş* dön* kay* atla* bitir*
    %cevapla: cevap* yanıt* yaz* konuş* başla* söyl*
    language_switch: %dil + geçti !%isaret | %dil + geçiyor !%isaret | %dil + geçi* !%isaret | %dil + dönüyor !%isaret | %dil + döndü !%isaret | dil* > değiş* !arayüz* !ayar* | dil* > geç* | dil* > karış* | yanlış > dil* | başka > dil* !program* | farklı > dil* | %dil > %cevapla !%isaret | %dil > yerine | %dil + karış* | birden > %dil !%isaret | aniden > %dil !%isaret | yarısı > %dil !%isaret | bir_kısmı > %dil !%isaret
    @par: parantez* noktalı_virgül virgül* tırnak* iki_nokta girinti* ayraç* süslü köşeli
    @eks: eksik* unut* kapatılma* fazla kapanmamış yanlış kayıp atlamış
    %kod: kod* betik* fonksiyon* json yaml html css sql python javascript program*
    %toolish: araç* aracı* çağrı* argüman* araç_çağrı*
    syntax_error: sözdizim* + hata* | sözdizimi | söz_dizimi | söz > dizim* | syntax + hata* | yazım_hatası > kod* | @par + @eks | derlenmi* | derlenme* | derleme > hata* | derleyici > hata* | json + geçersiz !%toolish | geçersiz > json !%toolish | kod* + bozuk | bozuk > kod* | bozuk > json !%toolish | parse > hata* | ayrıştırma > hata* | girinti > hata* | girinti* + yanlış | parse > edilemi* | ? kod* > çalışmıyor | geçersiz > yaml | ayrıştırılamı*
    %ayni: aynı
    %birim: cümle* paragraf* satır* kelime* cevap* metin* şey* bölüm* madde* yanıt*
    @yine: tekrar* sürekli defalarca kez defa döngü* hep durmadan yine
    repetition: %ayni > paragraf* > kez | %ayni > %birim > kez > yaz* | kez > %ayni > liste* | %ayni > liste* + kez | arka_arkaya > %ayni | %ayni > %birim > kez | %ayni > %birim > kere | tekrarl* !sorun !tekrarlamad* !tekrarlamıyor* !tekrarlamaz* | tekrar > ediyor | tekrar > eden | tekrar > edip | %ayni > %birim > tekrar > tekrar | tekrar > tekrar !anlat* !açıkla* !sor* | döngü* | %ayni > %birim + @yine !soru* | %ayni > %birim > duruyor | yazıp > duruyor | kendini > tekrar* | bozuk > plak | sonsuz > döngü* | aynı_şeyi > söyl* | aynı_şeyleri > söyl* | aynı_şeyi > yaz*
    %metin: metin* kelime* cümle* cevap* dilbilgisi yazı* yanıt* gramer
    garbled_text: anlamsız* | anlaşılmaz* | saçma > sapan | saçmalı* | karman | çorman | kelime* > eksik* | eksik > kelime* | kelimeler > atla* | kelime* > atlıyor | kelime > salatası | karışık + kelime* | karmakarışık | bozuk > metin | bozuk > cümle* | bozuk > karakter* | karakter* > bozuk | okunmuyor | okunaksız | tutarsız > cümle* | hiçbir > anlam | anlam > ifade > etmiyor | anlamı > yok | çift > kelime* | kelime* > iki > kez | kodlama > hata* | kopuk > cümle* | abuk | devrik | ? saçma | zırva* | mantıksız > cümle* | kelimelerin > yeri | kelime* > kayıp
    @kes: kesil* kesi* dur* bit* yarım kopuyor koptu
    %yari: yarı* ortasında ortada aniden birden yarım pat_diye
    %ui: uygulama* ekran* sayfa* tarayıcı* pencere* bağlantı* abonelik
    truncated: soruda > dur* | maddede > dur* | adımda > dur* | satırda > dur* | yarıda > kesil* !%ui | yarıda > kesi* !%ui | yarıda > bit* | yarıda > kal* | yarım > kal* | yarım > bırak* | kesil* + %yari !%ui | kesiliyor !%ui | kesildi !%ui | @kes + ortasında !%ui | aniden > bit* | aniden > dur* !%ui | birden > dur* !%ui | birden > bit* | tamamlanma* | tamamlamı* | eksik > cevap | cevap* > eksik | sonu > yok | sonu > gelmi* | sonu > eksik | devamı > yok | devamı > gelmi* | bitmemiş | bitirmiyor | bitirmeden | yarısı > yok | kesik > cevap | cümle > ortasında
    %zararsiz: zararsız* masum* normal* basit* sıradan*
    refusal: açıklamak > istemedi | yardım_etmek > istemedi | cevap_vermek > istemedi | söylemek > istemedi | yazmak > istemedi | reddet* !reddetmed* !reddetmiyor* !reddetmez* !reddetmemi* | reddedi* | ret_* | geri_çevir* | yardım > etmek > istemiyor | yardım > etmiyor | yardım > etmedi | cevap > vermek > istemiyor | yazmak > istemiyor | yapmak > istemiyor | %zararsiz > soru* | %zararsiz > istek* | sansür* | ahlak > ders* | vaaz* | aşırı > temkinli | çok > temkinli | aşırı > dikkatli | kurallara > aykırı | politika* > aykırı | yapamam > diyor | yapamayacağını > söyl* | yardımcı_olamayacağını | yardımcı_olamam | yönergeler* | izin > verilmiyor > diyor | kabul > etmiyor !şifre* !kart*
    %soyle: söyle* anlat* açıkla* yaz* ver* belirt*
    forgot_context: konuyu > hatırlam* | unut* !@par | unuttu !@par | hatırlamı* | hatırlama* | hatırlayamı* | bağlam* > kaybe* | bağlamı > kaybet* | konuyu > kaybet* | ipin > ucunu | daha_önce > %soyle > tekrar | zaten > söyle* | zaten > anlat* | baştan > anlat* | yeniden > anlat* | tekrar > anlat* | yeniden > açıkla* | tekrar > açıkla* | baştan > açıkla* | tekrar > soruyor | yine > soruyor | hafıza* | hafızası | bellek* > kayb* | sıfırdan > başla* | sanki > hiç | konuşmayı > kaybet* | aklında > tutmuyor | aklında > tutamıyor
    @yok: yok_say* dikkate_alm* görmezden
    %talimat: talimat* kural* istek* isted* komut* prompt* biçim* yönerge* uyarı* tercih*
    %iste: istedim istemiştim söyledim söylemiştim belirttim açıkça özellikle yasakladım dedim demiştim istememe dememe söylememe rağmen
    %yine: yine_de rağmen buna_rağmen ama fakat gene
    ignored_instruction: istemediğimi > söyl* | istemediğimi >> yine_de | @yok + %talimat | %talimat + yok_say* | %talimat + uymuyor | %talimat + uymadı | %talimat + uymaz | %talimat + göz_ardı | %talimat > görmezden | dediğimi > yapm* | söylediğimi > yapm* | istediğimi > yapm* | beni > dinlem* | dinlemiyor | görmezden > gel* | göz > ardı | dikkate > alm* | %iste > yine_de | %iste >> yine_de | %iste >> buna_rağmen | %iste > ama > %yaptı | %iste > fakat | dememe > rağmen | söylememe > rağmen | istememe > rağmen | tam_tersini | tersini > yap* | kafasına > göre | istemediğim > halde | %talimat > takip > etmi* | umursam* + %talimat | yoksayıyor | ihlal + %talimat
    %yaptı: kullandı yaptı ekledi yazdı değiştirdi koydu
    %api: fonksiyon* metod* metot* kütüphane* paket* api* modül* sınıf* parametre* seçenek* komut* import* bağımlılık*
    @olmayan: olmayan mevcut_değil bulunmayan var_olmayan mevcut_olmayan
    hallucinated_api: %api > hiçbir_yerde > yok | %api > yok | öyle > bir > %api > yok | böyle > bir > %api > yok | uydur* + %api | halüsin* !gerçek* | @olmayan > %api | %api > yok | %api > mevcut > değil | %api + diye_bir_şey_yok | icat > %api | hayali > %api | %api + bulunamadı | ? uydur* | ? var_olmayan | gerçekte_olmayan
    @yanlis: yanlış* hatalı* hata yanıl* doğru_değil
    %sonuc: cevap* sonuç* sonuc* hesap* sayı* tarih* iddia* bilgi* gerçek* çözüm* açıklama* toplam* çeviri* formül* yanıt*
    wrong_answer: %sonuc > @yanlis !%diger | yanlış > %sonuc !%diger | hatalı > %sonuc !%diger | tamamen > yanlış !%diger | doğru > değil | yanlış > hesap* | hesap* > hata* | çeliş* | kendisiyle > çeliş* | yanılıyor | gerçek > değil | yalan* | güncel > değil | uydurma > bilgi | yanıltıcı | mantık > hata* | ? yanlış* !%diger | ? hatalı* !%diger
    %diger: dil* alfabe* araç* parametre* argüman* fatura* tutar* sözdizim* şifre* biçim* girinti* kod harf* ücret
    %cagri: çağrı* araç_çağrı* fonksiyon_çağrı* tool_call* function_call*
    malformed_tool_call: json + %toolish + geçersiz | json + %toolish + bozuk | %cagri + ham | %cagri + geçersiz | %cagri + bozuk | %cagri + hatalı | %cagri + yerine | %cagri + metin | %cagri + gösteri* | %cagri + yazdır* | %cagri + yanlış | yanlış > parametre* | geçersiz > parametre* | geçersiz > argüman* | yanlış > argüman* | yanlış > araç | olmayan > araç | xml > etiket*
    %arac: araç* aracı* aracın mcp eklenti* düzenleme* tool*
    @hata: hata* başarısız* çalışmıyor çöküyor
    tool_errors: %arac + @hata !ham !geçersiz !yanlış | dosya* > düzenleyemi* | dosya* > değiştiremi* | mcp > hata*
    %bos: boş*
    empty_answer: %bos > cevap* | cevap* > %bos | %bos > mesaj* | mesaj* > %bos | %bos > yanıt* | yanıt* > %bos | cevap > yok | yanıt > yok | hiçbir > cevap | hiçbir > şey > yazm* | hiçbir > şey > gelm* | hiçbir > şey > döndürm* | hiçbir > şey > gösterm* | tek > kelime | cevap > vermiyor > hiç | hiç > cevap > verm* | hiçbir > yanıt | ? cevap > vermiyor
    %soru: soru* prompt* istek* girdi* komut*
    nondeterministic: %ayni > %soru + farklı | %ayni > %soru + bazen | %ayni > %soru + her_seferinde | %ayni > %soru + başka | her_seferinde > farklı | her_seferinde > başka | her > seferinde > farklı | bazen > bazen | bazen > çalış* > çalışm* | tutarsız* !cümle* | bir > çalışıyor > bir | öngörülemez | rastgele !karakter* | şans > iş* | piyango | asla > aynı | bir_öyle | değişken > cevap*
    %uzun: dakika* saat* uzun saniye* saatler* yıl
    latency: ? dakika* !tasarruf !toplantı* | dakikalarca > bekl* | yavaş* | ağır > çalış* | %uzun > sür* | uzun > sürü* | %uzun > bekl* | bekl* > %uzun | bekletiyor | bekleme > süre* | yanıt > süre* | cevap > süre* | zaman_aşım* | zaman > aşım* | timeout | gecikme* | geç > cevap | geç > yanıt | geç > geliyor | aşırı > yük* | kasıyor | takılıyor > cevap* | hızlı > değil | performans + saniye | geç > yanıt* | ? yanıt_vermiyor | çok > bekle*
    %client: uygulama* sayfa* site* tarayıcı* pencere* buton* düğme* arayüz* ekran* istemci* eklenti* sekme* telefon* klavye* menü* editör*
    @bozul: çök* don* kapan* açılmıyor yüklenmi* çalışmıyor takıl* yanıp kaybol* beyaz siyah tepki_vermiyor açılma* bozul* kilitlen*
    client_fault: %client + @bozul !yavaş* | beyaz > ekran | siyah > ekran | boş > sayfa | giriş > yapamı* | giriş > yapılmı* | giriş > yapam* | giriş + @hata | oturum > aç* > @hata | oturum > açam* | oturumu > kapat* | hesab* > gir*mi* | hesabıma > giremi* | çıkış > yap* | yüklenmiyor | açılmıyor | buton* > çalışm* | geçmiş* > kaybol* | sohbet* > kaybol* | şifre* + @hata | çöküyor | donuyor !cevap*
    billing: avro > çekil* | lira > çekil* | euro > çekil* | ücret > çekil* | fatura* | ücret* !ücretsiz_ | iade* | abonelik* | ödeme* | ödedi* | ödüyor* | kart* > çek* | kredi > kart* | para > çek* | para* > iade | param* | paramı | limit* | kota* | çok > pahalı | pahalı | fiyat* | iptal > abone* | deneme > süre* | kredi | makbuz | tahsil*
    @kotu: kötü* düş* geril* berbat* azal* rezalet vasat
    %kali: kalite* seviye* cevaplar* performans* sonuçlar* model*
    general_quality: aptal* | salak* | gerizekal* | %kali + @kotu !yavaş* !saniye | daha > kötü* | kötüleş* | eskisi > gibi > değil | eskisinden > kötü* | eskiden > iyi* | eskiden > daha > iyi | aptal* | salak* | gerile* | geriledi | daha > az > zeki | tembel* | yüzeysel* | bozuldu > model* | gittikçe > kötü* | gün_geçtikçe > kötü* | ? kötü* | ? berbat* | ? işe_yaramaz* | ? yararsız | ? rezalet | ? hayal_kırıklığı | ? çöp | ? kalite* | ? felaket | ? iğrenç
    """#
}
