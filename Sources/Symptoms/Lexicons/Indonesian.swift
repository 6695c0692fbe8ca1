extension Lexicons {
  /// What Indonesian speakers say.
  static let indonesian = #"""
    language: id
    words: yang dan di ke dari untuk dengan tidak ini itu saya anda dia ada pada adalah akan sudah juga sangat bisa tapi karena
      lebih dalam seperti tetap hanya lagi banyak oleh apa selalu saat semua aku gak nya
    not: tidak tak bukan belum tanpa jangan gak nggak ga enggak ngga
    through: ada sama sekali terlalu begitu pernah lagi satupun satu pun sedikit juga sangat lagi-lagi menemukan melihat mengalami
      masalah apa apapun
    only: hanya cuma
    %you: kamu anda kau
    %huruf: huruf karakter aksara kata simbol tulisan teks abjad
    %asing: china cina tiongkok mandarin jepang korea rusia arab thailand thai yunani ibrani kiril hindi asing
    %bahasa: inggris jepang spanyol prancis perancis jerman mandarin rusia arab belanda melayu indonesia cina korea
    unexpected_script: %huruf > %asing | huruf > aneh | karakter > aneh | aksara > aneh | simbol > aneh | aksara > lain | huruf > lain | abjad > lain | alfabet > lain | karakter > acak | karakter > tak_dikenal | karakter > tidak > dikenal | kanji | huruf > sirilik | tulisan > %asing | alfabet > asing | huruf > tidak > dikenal
    @ganti: beralih berubah berganti pindah ganti ubah mengganti berpindah jadi loncat
    %jawab: jawab* menjawab membalas menulis balas* ditulis merespons mulai
    language_switch: pakai > bahasa > %bahasa !%huruf | lanjut > bahasa > %bahasa | @ganti > bahasa | @ganti > %bahasa !%huruf | %jawab > bahasa > %bahasa !%huruf | %jawab > dalam > %bahasa !%huruf | salah > bahasa | bahasa > salah | bahasa > lain !pemrograman | campur* > bahasa | bahasa > campur* | bahasa > berbeda !pemrograman | tiba-tiba > %bahasa !%huruf | tiba > %bahasa !%huruf | separuh > %bahasa | sebagian > %bahasa | bahasa > %bahasa > padahal
    %kurung: kurung titik_koma koma kutip titik_dua indentasi kurawal
    @kurang: kurang hilang lupa kelebihan tidak_ditutup ketinggalan
    %kode: kode* kodenya skrip program fungsi json script
    %toolish: alat* alatnya panggilan argumen* tool*
    syntax_error: kesalahan > sintaks* | galat > sintaks* | sintaks* > salah | eror > sintaks* | error > sintaks* | sintaks | syntax | @kurang + %kurung | tidak > kompil* | tidak > dikompilasi | gagal > kompil* | gagal > dikompilasi | tidak > bisa > di-compile | error > kompil* | json > tidak > valid !%toolish | json > rusak !%toolish | kode* > rusak | tidak > bisa > diparse | gagal > parse | kesalahan > indentasi | indentasi > salah | ? kode* > tidak > jalan | ? kode* > tidak > berjalan | ? kode* > tidak > berfungsi | tidak > bisa > dikompilasi
    %sama: sama persis
    %unit: kalimat* paragraf* baris kata jawaban* teks hal bagian poin
    repetition: %unit > sama > kali | sama > ditulis > kali | *ulang-ulang* !menjelas* | berulang* !pertanyaan | mengulang* !saya_harus | diulang* | terulang | berputar-putar | pengulangan | terjebak > loop | loop | lingkaran | %unit > sama > terus | %unit > sama > kali | itu-itu | kaset > rusak | repetitif
    %teks: kata kalimat* teks jawaban* tata_bahasa tulisan
    garbled_text: kacau > %teks | %teks > kacau | tidak > masuk > akal > %teks | tidak > bermakna | tak > bermakna | tidak > ada > artinya | tanpa > makna | kata > hilang | kata-kata > hilang | kata > kurang | berantakan > %teks | %teks > berantakan | ngawur > %teks | %teks > ngawur | omong > kosong | tidak > bisa > dipahami | tidak > dimengerti | tidak > dapat > dipahami | acak-acakan | teks > rusak | kalimat* > rusak | kata > ganda | kata > dobel | sulit > dipahami > kalimat* | encoding | meracau | tidak > nyambung | ngelantur | campur_aduk | %teks + tidak_masuk_akal | kata > terbalik | tidak > terbaca
    @henti: berhenti terpotong terputus putus selesai berakhir dipotong potong
    %tengah: tengah tiba-tiba mendadak separuh setengah tiba
    %ui: aplikasi* layar halaman browser koneksi
    truncated: berhenti > di > pertanyaan | berhenti > di > nomor | berhenti > di > baris | berhenti > di > poin | terpotong* !%ui | @henti + %tengah !%ui | tidak > selesai !%ui | tidak > lengkap | tak > selesai | belum > selesai | tidak > tuntas | tidak > komplit | setengah > jawaban | separuh > jawaban | bagian > akhir > hilang | akhirnya > hilang | menggantung | berhenti > menulis | sisanya > hilang | jawaban* > terputus
    %biasa: biasa sederhana normal tidak_berbahaya wajar polos
    refusal: menolak !kartu !pembayaran | ditolak !kartu !pembayaran | penolakan | tidak > mau > membantu | tidak > mau > bantu | tidak > mau > menjawab | tidak > mau > menulis | tidak > mau > membuat | tidak_mau > jawab | sensor | disensor | ceramah* | menceramahi | menggurui | terlalu > hati-hati | terlalu > berhati | melanggar > kebijakan | melanggar > aturan | melanggar > pedoman | bertentangan > kebijakan | katanya > tidak > bisa | bilang > tidak > bisa | enggan
    forgot_context: menanyakan > lagi | bertanya > lagi | tanya > lagi | nanya > lagi | tidak > ingat | sudah > tidak > ingat | lupa !%kurung | melupakan | pikun | tidak > ingat | tak > ingat | tidak > mengingat | gak > ingat | kehilangan > konteks | konteks > hilang | menjelaskan > ulang | menjelaskan > lagi | menjelaskan > semua* | jelaskan > ulang | jelaskan > lagi | sudah > bilang | sudah > jelaskan | sudah > katakan | sudah > beri | bertanya > lagi | menanyakan > lagi | minta > lagi | ingatan | memori | dari > nol | dari > awal > menjelaskan | seolah > belum | amnesia
    @abai: mengabaikan diabaikan abaikan cuek mengesampingkan
    %perintah: instruksi* perintah* aturan* permintaan* arahan* prompt* format* petunjuk* larangan*
    %minta: minta bilang suruh katakan larang melarang tegas jelas meminta
    %tapi: tapi tetap padahal meskipun walaupun namun masih
    ignored_instruction: sudah > bilang > tetap | sudah > bilang > tanpa | bilang > jangan > tetap | @abai > %perintah !kebijakan | @abai > apa | @abai > saya | tidak > mengikuti | tidak > ikuti | tidak > menuruti | tidak > nurut | tidak > patuh | tidak > mematuhi | tidak > mendengar* | tidak > menghiraukan | tidak > sesuai > %perintah | tidak > sesuai > permintaan | %minta > jangan > %tapi | %minta > tetap | %minta >> tetap | %minta > %tapi > tetap | sudah > %minta > tetap | meskipun > %minta | walaupun > %minta | padahal > %minta | kebalikan* | bukan > yang > saya > minta | semaunya | seenaknya | ? mengabaikan
    %api: fungsi* metode* pustaka* paket* api* modul* kelas* parameter* perintah* library librari package
    @takada: tidak_ada tak_ada fiktif palsu tidak_eksis tidak_nyata
    hallucinated_api: mengarang* + %api | karangan + %api | halusinasi | berhalusinasi | @takada + %api !masalah | %api > tidak > ada | mengada-ada > %api | mengada-ada | %api > fiktif | %api > palsu | ? mengarang | ? tidak_eksis | %api > rekaan | %api > tidak > ditemukan
    @salah: salah keliru tidak_benar tidak_akurat tidak_tepat ngawur
    %hasil: jawaban* hasil* perhitungan* hitungan* angka* tanggal informasi* fakta* solusi* penjelasan* jumlah terjemahan* data
    wrong_answer: %hasil > @salah !%lain | @salah > %hasil !%lain | salah > hitung | tidak > benar !%lain | tidak > akurat | tidak > tepat | bertentangan > sendiri | kontradik* | bohong | berbohong | menyesatkan | kadaluarsa | usang | benar-benar > salah !%lain | ? salah !%lain | ? keliru !%lain | salah_total | kesalahan > fakta | kesalahan > perhitungan
    %lain: bahasa abjad alat* parameter* argumen* tagihan* jumlah_tagihan sintaks* sandi format kurung indentasi ditagih kata_sandi
    %panggil: panggilan* pemanggilan* tool_call function_call
    malformed_tool_call: json + %toolish + tidak_valid | json + %toolish + rusak | %panggil + mentah | %panggil + tidak_valid | %panggil + salah | %panggil + rusak | %panggil + alih-alih | %panggil + bukannya | %panggil + teks | parameter* > salah | salah > parameter | argumen* > tidak > valid | argumen* > salah | salah > alat | alat > tidak > ada | tag > xml | parameter* > tidak > valid
    %alat: alat* tool tools mcp plugin* penyuntingan edit* perkakas
    @gagal: gagal error* eror* kesalahan galat tidak_berfungsi tidak_jalan tidak_bekerja
    tool_errors: %alat + @gagal !mentah !tidak_valid | tidak > bisa > mengedit > *file* | tidak > bisa > mengedit > berkas | tidak > dapat > mengedit | panggilan > alat + @gagal !mentah
    %kosong: kosong hampa blank
    empty_answer: jawaban* > %kosong | pesan* > %kosong | respons* > %kosong | balasan* > %kosong | tidak > ada > jawaban | tidak > ada > balasan | tidak > ada > respons | tidak > menjawab > apa* | tidak > muncul > apa* | tidak > menampilkan > apa* | tidak > keluar > apa* | keluaran > kosong | hasilnya > kosong | tidak > satu > kata | ? tidak > menjawab
    %tanya: pertanyaan* prompt* permintaan* input masukan
    nondeterministic: %tanya > sama + beda | %tanya > sama + berbeda | %tanya > sama + kadang* | %tanya > sama + berubah | setiap > kali > berbeda | setiap > kali > beda | tiap > kali > beda | tiap > kali > berbeda | kadang > kadang | kadang-kadang > kadang-kadang | kadang* > berhasil | kadang* > bisa | tidak > konsisten | inkonsisten* | tidak > bisa > ditebak | berubah-ubah | untung-untungan | acak > hasil* | tidak > pernah > sama | hasil > berubah
    %lama: menit* jam lama detik berjam-jam
    latency: ? menit | lambat* | lelet* | lemot* | pelan* | lama > sekali > jawab* | butuh > %lama | perlu > %lama | makan > %lama | menunggu > %lama | tunggu > %lama | nunggu > %lama | terlalu > lama | sangat > lama | lama > sekali | lama > banget | waktu > tunggu | waktu > respons | timeout* | waktu > habis | batas > waktu | kelebihan > beban | tertunda | latensi | delay | lag | tidak > cepat | kinerja > detik | tidak_kunjung > jawab* | ? tidak > merespons | loading > %lama
    %client: aplikasi* app halaman* situs* web browser peramban tombol* layar* antarmuka* jendela menu kibor keyboard
    @rusak: crash macet hang menutup tertutup tidak_bisa_dibuka tidak_terbuka tidak_memuat tidak_berfungsi membeku beku putih hitam hilang berkedip force_close freeze keluar tidak_bisa ngadat blank
    client_fault: layar > hitam | layar > putih | %client + @rusak !lambat !lelet | layar > putih | layar > hitam | halaman > kosong | tidak > bisa > masuk | tidak > bisa > login | gagal > login | gagal > masuk | tidak > dapat > masuk | login > gagal | login + @gagal | keluar > sendiri | logout | tidak > bisa > dibuka | tidak > mau > terbuka | crash* | tombol* > tidak | riwayat > hilang | obrolan > hilang | chat > hilang | kata_sandi > ditolak | tidak > mau > memuat
    billing: ditagih | tagih* | ditagih | penagihan | tagihan* | pembayaran* | bayar* | membayar | dibayar | uang | refund | pengembalian > dana | langganan* | berlangganan | kartu > kredit | kartu > dua | biaya* | batas > penggunaan | kuota* | limit* | mahal | harga | faktur | dipotong > saldo | saldo | uji > coba > gratis
    @buruk: buruk turun menurun jelek memburuk parah merosot rendah payah
    %mutu: kualitas* mutu kinerja performa jawaban* hasil* model*
    general_quality: %mutu > @buruk !lambat !detik | lebih > buruk | makin > buruk | semakin > buruk | lebih > jelek | makin > parah | dulu > lebih > bagus | dulu > lebih > baik | sebelumnya > lebih > baik | bodoh | tolol | lebih > bodoh | menurun | merosot | kurang > cerdas | tidak > sebagus | tidak > sepintar | malas | dangkal | kemunduran | ? buruk | ? jelek | ? tidak > berguna | ? mengecewakan | ? kecewa | ? payah | ? parah | ? sampah | ? kualitas*
    """#
}
