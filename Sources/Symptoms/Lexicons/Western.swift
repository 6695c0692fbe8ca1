extension Lexicons {
  static let turkish = """
    not: değil | hiç | asla | yok | olmadan
    unexpected_script: çince karakter* | çince harf* | tayca karakter* | tayca harf* | tay harf* | garip karakter* | tuhaf karakter* | yabancı karakter* | kiril | rusça harf* | japonca karakter* | arapça karakter* | yabancı harf* | çince kelime* | anlamsız karakter* | çince yaz*
    language_switch: dil değiştir* | dili değişti* | ingilizceye geç* | ingilizce cevap | ingilizce yanıt | yanlış dil* | başka dil* | farklı dil* | dilleri karıştır*
    syntax_error: sözdizimi hata* | sözdizimi | söz dizimi | derlenmiyor | derleme hatası | derlenemiyor | parantez eksik | eksik parantez | bozuk kod | geçersiz json | kod çalışmıyor | noktalı virgül | süslü parantez | girinti
    repetition: kendini tekrar* | tekrarlıyor | tekrar ediyor | tekrar tekrar | sürekli aynı | aynı cümle* | döngüye gir* | döngüde | sonsuz döngü | aynı şeyi | durmadan aynı
    garbled_text: anlamsız | saçma | saçmalıyor | saçmalık | kelimeler eksik | eksik kelime* | kelime atlıyor | kelimeleri atlıyor | okunmuyor | okunaksız | anlaşılmaz | bozuk metin | karmakarışık | tutarsız cümle* | kelime salatası
    truncated: yarıda kes* | yarıda kal* | kesiliyor | kesildi | yarım kal* | yarım bırak* | cümlenin ortasında | ortasında dur* | tamamlanma* | eksik cevap | yarım cevap | bitirmeden | yarım
    refusal: reddediyor | reddetti | reddet* | cevap vermek istemiyor | yardım etmeyi | yardım etmiyor | ahlak dersi | masum soru | zararsız | sansür* | aşırı temkinli
    forgot_context: unutuyor | unuttu | unut* | bağlamı kaybe* | hatırlamıyor | hatırlama* | daha önce söyle* | zaten söyle* | tekrar anlat* | baştan anlat* | hafıza*
    ignored_instruction: talimat* .. uymuyor | talimatlarıma | talimatları | yok sayıyor | görmezden gel* | dinlemiyor | dediğimi yapmıyor | söylediğimi yapmıyor | istediğimi yapmıyor | istediğim bu değil | tersini yap*
    hallucinated_api: uyduruyor | uydurdu | uydurma | halüsinasyon | olmayan fonksiyon | olmayan kütüphane | olmayan bir | mevcut olmayan | var olmayan | hayal ürünü | mevcut değil
    wrong_answer: yanlış cevap* | yanlış yanıt* | hatalı cevap | hatalı sonuç | yanlış sonuç | yanlış | hatalı | doğru değil | yanlış bilgi | yanlış hesap*
    malformed_tool_call: araç çağrısı | geçersiz araç | hatalı parametre* | fonksiyon çağrısı
    tool_errors: araç hata* | araçlar çalışmıyor | araçlar başarısız | mcp hatası
    empty_answer: boş cevap | boş yanıt | boş mesaj | cevap yok | yanıt yok | hiçbir şey döndürmüyor | cevap boş | yanıt boş | boş geliyor
    nondeterministic: her seferinde farklı | farklı cevap* | farklı yanıt* | aynı soru* .. farklı | aynı komut | bazen çalışıyor | tutarsız | bir çalışıyor bir | öngörülemez
    latency: yavaş | yavaşladı | çok yavaş | uzun sürüyor | çok uzun | bekliyorum | bekletiyor | zaman aşımı | zamanaşımı | cevap vermiyor | yanıt vermiyor | donuyor | takılıyor | aşırı yük* | gecikme* | kasıyor
    client_fault: çöküyor | çöktü | çökme | beyaz ekran | siyah ekran | boş ekran | giriş yap* | oturum aç* | oturum kapan* | yüklenmiyor | düğme çalışmıyor | buton* | açılmıyor | dondu | arayüz | titriyor | görüntülenmiyor
    billing: fatura* | ücret* | iade* | abonelik | aboneliği | ödeme | ödedim | iki kez çekil* | kart* | iptal | kullanım limiti | limit* | pahalı | para*
    general_quality: kötüleş* | daha kötü | kötü | kalite* | aptal* | aptallaştı | işe yaramaz | berbat | eskiden daha iyi | daha iyiydi | rezalet | kullanılmaz | hayal kırıklığı | geriled* | çöp | vasat
    """

  static let arabic = """
    not: لا | ليس | ليست | غير | بدون | لم | لن
    unexpected_script: أحرف صينية | حروف صينية | رموز صينية | كلمات صينية | أحرف تايلاندية | حروف تايلاندية | رموز غريبة | أحرف غريبة | حروف غريبة | حروف أجنبية | أحرف أجنبية | كلمات أجنبية | حروف روسية | حروف يابانية
    language_switch: يغير اللغة | غير اللغة | تغيير اللغة | يجيب بالإنجليزية | يرد بالإنجليزية | انتقل إلى الإنجليزية | يتحول إلى الإنجليزية | لغة أخرى | لغة خاطئة | يخلط اللغات | يخلط بين اللغات
    syntax_error: خطأ نحوي | أخطاء نحوية | خطأ في الصياغة | أخطاء في بناء | خطأ في بناء الجملة | لا يعمل الكود | الكود لا يعمل | الكود لا يترجم | قوس مفقود | قوس ناقص | أقواس | كود معطوب | json غير صالح
    repetition: يكرر نفسه | يكرر نفس | تكرار | يكرر | نفس الجملة | حلقة لا نهائية | حلقة مفرغة | مرارا وتكرارا | مرارًا وتكرارًا | يعيد نفس
    garbled_text: كلام غير مفهوم | غير مفهوم | هراء | كلمات مفقودة | كلمات ناقصة | ينقص كلمات | بلا معنى | بدون معنى | لا معنى له | نص مشوه | مشوش | غير مترابط | كلام فارغ
    truncated: يتوقف في المنتصف | في منتصف الجملة | مقطوع | مبتور | ينقطع | انقطع | غير مكتمل | غير مكتملة | ناقصة | لا يكمل | توقف فجأة | نصف الإجابة
    refusal: يرفض | رفض | ترفض | لا يريد الإجابة | لا يريد المساعدة | سؤال بريء | سؤال عادي | يعظني | رقابة | حذر جدا
    forgot_context: ينسى | نسي | نسيت | يفقد السياق | فقد السياق | لا يتذكر | لم يتذكر | قلت لك | شرحت من قبل | أكرر نفسي | أعيد الشرح
    ignored_instruction: يتجاهل | تجاهل | لا يتبع التعليمات | لا يلتزم | لا يستمع | لم يتبع | ليس ما طلبته | عكس ما طلبت | رغم أنني | تعليماتي
    hallucinated_api: يخترع | اخترع | يختلق | اختلق | هلوسة | يهلوس | غير موجودة | غير موجود | لا وجود لها | دالة وهمية | مكتبة وهمية | وهمية
    wrong_answer: إجابة خاطئة | إجابات خاطئة | جواب خاطئ | خطأ في الحساب | نتيجة خاطئة | معلومات خاطئة | معلومات غير صحيحة | غير صحيحة | غير صحيح | خاطئ | خاطئة | يناقض نفسه
    malformed_tool_call: استدعاء الأداة | استدعاء أداة | معاملات خاطئة
    tool_errors: خطأ في الأداة | أخطاء الأدوات | الأدوات لا تعمل | فشل الأدوات | تفشل الأدوات
    empty_answer: إجابة فارغة | رد فارغ | ردود فارغة | رسالة فارغة | لا يوجد رد | لا رد | لا يرد بشيء | جواب فارغ
    nondeterministic: إجابة مختلفة | إجابات مختلفة | مختلف كل مرة | كل مرة مختلف* | نفس السؤال | أحيانا يعمل | أحيانًا يعمل | غير متسق | غير متوقع | يعمل مرة
    latency: بطيء | بطيئة | بطء | بطيئ | يستغرق وقتا طويلا | وقتًا طويلاً | وقت طويل | يأخذ وقتا | انتهت المهلة | مهلة | لا يستجيب | يتجمد | معلق | تأخير | انتظار | مثقل
    client_fault: يتعطل | تعطل التطبيق | ينهار | انهار | شاشة بيضاء | شاشة سوداء | تسجيل الدخول | تسجيل الخروج | لا يفتح | لا يحمل | الزر لا يعمل | واجهة | لا يتم التحميل | التطبيق يغلق
    billing: فاتورة | فواتير | خصم | استرداد | اشتراك | اشتراكي | دفعت | الدفع | بطاقة | إلغاء | حد الاستخدام | غالي | مكلف | المال
    general_quality: أسوأ | ساءت | الجودة | جودة | غبي | أغبى | عديم الفائدة | كان أفضل | سيئ | سيئة | رديء | رديئة | فظيع | تدهور | انخفضت | مخيب | محبط
    """

  static let hindi = """
    not: नहीं | ना | बिना | मत | कभी
    unexpected_script: चीनी अक्षर | चीनी भाषा | चीनी शब्द | चाइनीज | थाई अक्षर | थाई शब्द | अजीब अक्षर | विदेशी अक्षर | अजीब चिन्ह | विदेशी लिपि | रूसी अक्षर | जापानी अक्षर | अनजान अक्षर | चीनी
    language_switch: भाषा बदल | भाषा बदलता | अंग्रेजी में जवाब | अंग्रेज़ी में जवाब | गलत भाषा | दूसरी भाषा | भाषाएँ मिला | अंग्रेज़ी में उत्तर
    syntax_error: सिंटैक्स | सिंटेक्स | कोड नहीं चलता | कोड नहीं चल | कंपाइल नहीं | कम्पाइल नहीं | ब्रैकेट | कोष्ठक | टूटा कोड | कोड टूटा | गलत json | कोड गलत
    repetition: दोहराता | दोहरा रहा | दोहराव | बार बार वही | बार बार एक | एक ही वाक्य | एक ही बात | लूप में | अनंत लूप | वही बात
    garbled_text: बेमतलब | अर्थहीन | समझ से बाहर | शब्द गायब | शब्द छूट | शब्द छोड़ | बकवास | ऊटपटांग | अस्पष्ट वाक्य | कोई मतलब नहीं | समझ नहीं आता | अटपटा | गड़बड़ शब्द
    truncated: बीच में रुक | बीच में ही रुक | अधूरा | अधूरी | अधूरे | कट जाता | कट गया | कटा हुआ | पूरा नहीं | वाक्य के बीच | बीच में कट | बीच में बंद
    refusal: मना कर | इनकार | इंकार | मदद नहीं कर | जवाब देने से | साधारण सवाल | उपदेश | सेंसर | अस्वीकार
    forgot_context: भूल जाता | भूल गया | भूल जाती | भूल | संदर्भ खो | याद नहीं | पहले ही बताया | पहले बता | फिर से समझाना | फिर से बताना | दोबारा बताना
    ignored_instruction: निर्देश नहीं मान | निर्देशों को | निर्देश अनदेखा | अनदेखा | नज़रअंदाज़ | नजरअंदाज | बात नहीं मान | बात नहीं सुन | जो कहा वह नहीं | मेरी बात नहीं | उल्टा
    hallucinated_api: मनगढ़ंत | गढ़ लेता | काल्पनिक | मौजूद नहीं | अस्तित्व में नहीं | अस्तित्व नहीं | नकली फ़ंक्शन | नकली पैकेज | है ही नहीं
    wrong_answer: गलत जवाब | गलत उत्तर | ग़लत | गलत परिणाम | गलत जानकारी | गलत | सही नहीं | गलत हिसाब | त्रुटिपूर्ण
    malformed_tool_call: टूल कॉल | गलत टूल | गलत पैरामीटर
    tool_errors: टूल त्रुटि | टूल फेल | टूल काम नहीं | टूल एरर
    empty_answer: खाली जवाब | खाली उत्तर | खाली संदेश | कोई जवाब नहीं | कुछ नहीं आता | जवाब खाली | उत्तर खाली | कोई उत्तर नहीं
    nondeterministic: हर बार अलग | अलग अलग जवाब | अलग जवाब | कभी काम करता | वही सवाल अलग | एक बार काम | असंगत
    latency: धीमा | धीमी | धीमे | बहुत समय | बहुत देर | देर लगती | देर लगता | समय लगता | इंतज़ार | इंतजार | टाइमआउट | टाइम आउट | समय समाप्त | जवाब नहीं दे रहा | अटक | हैंग | स्लो | सुस्त
    client_fault: क्रैश | बंद हो जाता | सफेद स्क्रीन | काली स्क्रीन | लॉगिन | लॉग इन | लॉग आउट | लोड नहीं | बटन | नहीं खुल | ऐप बंद | स्क्रीन
    billing: बिल | भुगतान | रिफंड | पैसे | पैसा | सदस्यता | सब्सक्रिप्शन | शुल्क | चार्ज | महंगा | सीमा समाप्त
    general_quality: खराब | ख़राब | बदतर | गुणवत्ता | क्वालिटी | बेकार | मूर्ख | पहले बेहतर | पहले अच्छा | घटिया | निराश | बुरा | बेवकूफ
    """

  static let vietnamese = """
    not: không | chẳng | chưa | đừng
    unexpected_script: ký tự trung quốc | chữ trung quốc | chữ tàu | tiếng trung | ký tự thái | chữ thái | tiếng thái | ký tự lạ | ký tự kỳ lạ | chữ lạ | ký tự nước ngoài | ký tự nhật | chữ nga | chữ hán | ký tự lạ lùng
    language_switch: đổi ngôn ngữ | chuyển ngôn ngữ | chuyển sang tiếng anh | trả lời bằng tiếng anh | sai ngôn ngữ | ngôn ngữ khác | lẫn ngôn ngữ | trộn ngôn ngữ
    syntax_error: lỗi cú pháp | không biên dịch được | không biên dịch | thiếu dấu ngoặc | thiếu ngoặc | code hỏng | code lỗi | mã lỗi | json không hợp lệ | mã không chạy | code không chạy | sai cú pháp
    repetition: lặp đi lặp lại | lặp lại | lặp vô hạn | vòng lặp | cùng một câu | nói đi nói lại | cứ lặp | nhắc lại mãi
    garbled_text: vô nghĩa | khó hiểu | thiếu từ | mất từ | mất chữ | bỏ sót từ | lộn xộn | không có nghĩa | vớ vẩn | không đọc được | rời rạc | lung tung | tối nghĩa
    truncated: bị cắt | cắt ngang | dừng giữa chừng | giữa chừng | giữa câu | chưa xong | không hoàn chỉnh | dở dang | bị ngắt | ngắt giữa | không trả lời hết | dừng đột ngột
    refusal: từ chối | không chịu trả lời | không chịu giúp | câu hỏi vô hại | lên lớp | kiểm duyệt | quá thận trọng | không muốn giúp
    forgot_context: quên | mất ngữ cảnh | không nhớ | mất bối cảnh | đã nói rồi | đã giải thích | phải nhắc lại | giải thích lại | nói lại từ đầu
    ignored_instruction: bỏ qua hướng dẫn | bỏ qua yêu cầu | bỏ qua chỉ dẫn | phớt lờ | không làm theo | không nghe lời | không tuân | không đúng yêu cầu | làm ngược lại | không theo yêu cầu
    hallucinated_api: bịa ra | bịa đặt | bịa | không tồn tại | ảo giác | tưởng tượng | không có thật | hàm không có
    wrong_answer: trả lời sai | câu trả lời sai | kết quả sai | sai hoàn toàn | không chính xác | không đúng | thông tin sai | tính sai | sai bét | sai sự thật
    malformed_tool_call: gọi công cụ | lời gọi công cụ | sai tham số
    tool_errors: lỗi công cụ | công cụ lỗi | công cụ thất bại | công cụ không hoạt động
    empty_answer: câu trả lời trống | trả lời trống | phản hồi trống | tin nhắn trống | không có phản hồi | không trả về gì | không có câu trả lời | trống rỗng | trống trơn
    nondeterministic: mỗi lần một khác | mỗi lần khác | câu trả lời khác nhau | cùng câu hỏi | lúc được lúc không | không nhất quán | khi được khi không | kết quả khác nhau
    latency: chậm | rất chậm | quá chậm | mất nhiều thời gian | lâu quá | quá lâu | rất lâu | chờ lâu | đợi lâu | hết thời gian | quá thời gian | không phản hồi | bị treo | treo máy | quá tải | độ trễ | giật lag | lag
    client_fault: bị sập | sập | ứng dụng thoát | màn hình trắng | màn hình đen | đăng nhập | đăng xuất | không tải được | không mở được | nút không | giao diện | đơ | crash* | văng ra
    billing: hóa đơn | thanh toán | hoàn tiền | đăng ký gói | gói cước | tính phí | trừ tiền | thẻ | hủy gói | giới hạn sử dụng | đắt | tiền
    general_quality: tệ hơn | kém hơn | tệ | chất lượng kém | chất lượng | ngu hơn | ngu | vô dụng | trước đây tốt hơn | tốt hơn trước | tồi tệ | thất vọng | giảm sút | xuống cấp | dở | kém
    """

  static let indonesian = """
    not: tidak | bukan | tanpa | belum | jangan | tak | nggak | ga | gak
    unexpected_script: karakter cina | karakter china | huruf cina | huruf china | aksara cina | karakter mandarin | huruf mandarin | karakter thailand | huruf thailand | huruf thai | aksara thai | karakter aneh | huruf aneh | karakter asing | huruf asing | karakter rusia | karakter jepang | tulisan cina | tulisan asing | simbol aneh
    language_switch: ganti bahasa | berganti bahasa | berubah bahasa | beralih ke bahasa | pindah ke bahasa | menjawab dalam bahasa inggris | jawab pakai bahasa inggris | bahasa yang salah | bahasa lain | salah bahasa | campur bahasa | mencampur bahasa
    syntax_error: kesalahan sintaks* | error sintaks* | sintaks | tidak bisa dikompilasi | gagal kompilasi | tidak bisa dikompile | kurung kurang | kurang kurung | tanda kurung | kode rusak | kode error | json tidak valid | kode tidak jalan | kode tidak berjalan | kurang titik koma
    repetition: mengulang ulang | mengulang | berulang ulang | diulang terus | terus mengulang | kalimat yang sama | hal yang sama | loop terus | dalam loop | loop tak | terjebak dalam | berulang kali
    garbled_text: tidak masuk akal | omong kosong | ngawur | kata hilang | kata yang hilang | kata kata hilang | kehilangan kata | kacau | tidak terbaca | tidak jelas | berantakan | tidak bisa dipahami | tak bermakna | tidak bermakna | melewatkan kata | teks rusak
    truncated: terpotong | dipotong | berhenti di tengah | di tengah kalimat | tidak selesai | belum selesai | tidak lengkap | setengah jalan | terputus | putus di | berhenti tiba | jawaban setengah
    refusal: menolak | ditolak | tidak mau menjawab | tidak mau membantu | ceramah | menceramahi | pertanyaan biasa | tidak berbahaya | sensor | terlalu hati hati
    forgot_context: lupa | melupakan | kehilangan konteks | hilang konteks | tidak ingat | sudah saya bilang | sudah bilang | sudah dijelaskan | harus mengulang penjelasan | menjelaskan ulang | jelaskan lagi
    ignored_instruction: mengabaikan | diabaikan | tidak mengikuti | tidak ikuti | tidak mendengarkan | tidak sesuai instruksi | tidak menuruti | bukan yang saya minta | kebalikan dari | instruksi saya | tidak patuh
    hallucinated_api: mengarang | karangan | dikarang | halusinasi | berhalusinasi | tidak ada fungsi | tidak pernah ada | fungsi yang tidak ada | paket yang tidak ada | yang tidak ada | fiktif | tidak eksis
    wrong_answer: jawaban salah | jawabannya salah | jawaban yang salah | hasil salah | hasilnya salah | salah hitung | tidak benar | tidak akurat | keliru | informasi salah | salah total | salah semua
    malformed_tool_call: panggilan alat | pemanggilan alat | panggilan tool | parameter salah
    tool_errors: error alat | alat gagal | tool gagal | kesalahan alat | tool error
    empty_answer: jawaban kosong | respons kosong | balasan kosong | pesan kosong | tidak ada jawaban | tidak ada respons | hasil kosong | kosong
    nondeterministic: berbeda setiap kali | setiap kali berbeda | jawaban berbeda | jawaban beda | pertanyaan sama | prompt sama | prompt yang sama | kadang berhasil | kadang jalan | kadang bisa | tidak konsisten | tidak menentu
    latency: lambat | lama sekali | sangat lambat | lemot | lelet | terlalu lama | lama banget | menunggu lama | nunggu | waktu habis | timeout* | tidak merespons | tidak merespon | macet | hang | kelebihan beban | penundaan | loading terus
    client_fault: crash* | macet dan tertutup | aplikasi tertutup | layar putih | layar hitam | layar kosong | masuk akun | login | keluar sendiri | tidak bisa dibuka | tidak memuat | tombol .. tidak | tampilan | membeku | tidak bisa login | gagal login
    billing: tagihan | pembayaran | bayar | dikenakan biaya | ditagih | refund | pengembalian dana | langganan | berlangganan | kartu | batas pemakaian | batas penggunaan | mahal | uang
    general_quality: lebih buruk | semakin buruk | makin buruk | memburuk | buruk | kualitas | bodoh | makin bodoh | tidak berguna | dulu lebih baik | jelek | parah | mengecewakan | kecewa | menurun | turun | payah | sampah
    """
}
