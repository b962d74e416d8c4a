//! Indonesian.

use crate::text::GuidePhrases;

pub(super) const TEXT: GuidePhrases = GuidePhrases {
    title: "Worthwhile: apakah ini sepadan bagi pelanggan?",
    about: "Kalkulator nilai pelanggan untuk halaman mana pun: semua yang didapat dikurangi semua yang dikeluarkan, \
            dibandingkan dengan pilihan lain. Berjalan di peramban dan tidak mengirim apa pun.",
    headline: "Apakah ini sepadan bagi pelanggan?",
    lead: "Worthwhile menimbang apa yang didapat pelanggan dengan semua yang harus ia keluarkan: uang, waktu, tenaga, \
           dan kenyamanan. Hasilnya lalu dibandingkan dengan apa yang akan ia lakukan jika tidak memilihnya.",
    lead_honest: "Geser satu penggeser dan jawabannya ikut berubah. Bisa jadi jawabannya: tetaplah dengan yang sudah \
                  Anda miliki.",
    weigh: "Hitung nilainya",
    weigh_about: "Pilih siapa Anda dan masukkan angka Anda sendiri. Cara menghitung setiap hasil dapat dibuka.",
    exceed: "Rencanakan layanan Anda",
    exceed_about: "Untuk siapa pun yang melayani pelanggan: pilih satu hal yang ingin Anda berikan \
                   lebih baik daripada yang diharapkan, janjikan yang bisa Anda tepati, telusuri \
                   perjalanan pelanggan Anda, lalu lihat apakah hasilnya sepadan.",
    example: "Contoh",
    method: "Cara menghitungnya",
    method_about: "Tujuh gagasan, masing-masing dengan asal-usulnya dan apa yang tidak diketahuinya.",
    unknown: "Batasannya",
    sources: "Sumber",
    value: "Nilai adalah apa yang tersisa",
    value_text: "Nilai pelanggan (CV) adalah semua yang didapat seseorang (B) dikurangi semua yang ia keluarkan (C). Manfaatnya bisa teknis, ekonomis, layanan, atau sosial. Biayanya bukan hanya harga: waktu, tenaga, dan kerepotan ikut dihitung, sebesar nilainya bagi pelanggan itu.",
    value_unknown: "Hanya pelanggan yang dapat mengatakan berapa nilai suatu manfaat. Selama belum ada yang bertanya, \
                    angkanya hanyalah asumsi, dan ditandai demikian.",
    left: "Yang tersisa",
    compare: "Sepadan dibandingkan dengan apa?",
    compare_text: "Yang penting adalah selisihnya dengan pilihan lain yang terbaik, dan tidak berbuat apa-apa selalu termasuk pilihan. Dari situ didapat harga tertinggi: sampai harga itu, pelanggan tidak lebih rugi daripada dengan pilihan lainnya.",
    compare_terms: "V: nilai semuanya sebelum dikurangi harga. Vₐ − Pₐ: yang tersisa dari pilihan lain yang terbaik.",
    compare_unknown: "Harga tertinggi bukanlah harga yang adil. Bagi orang yang tidak punya pilihan lain, sekaleng semur bisa saja bernilai seratus dolar; itu tidak berarti pantas dijual semahal itu.",
    fit: "Harus berfungsi, dan ada saat diperlukan",
    fit_text: "Sebuah penawaran berguna jika menjalankan tugasnya atau menghilangkan kendala: itulah utilitasnya. Salah satu saja sudah cukup. Namun ia juga harus buka sesuai janji, tetap melayani Anda saat ramai, pulih tepat waktu, dan aman sesuai harapan: keempatnya, setiap kali. Itulah garansinya.",
    fit_picture: "Empat bagian yang masing-masing terpenuhi 95 dari 100 kali, bersama-sama hanya terpenuhi 81 kali.",
    fit_unknown: "Keempatnya dianggap gagal sendiri-sendiri. Jika kegagalannya terjadi bersamaan, \
                  keadaannya sedikit lebih baik daripada hitungan ini.",
    sure: "Seberapa pasti?",
    sure_text: "Kalau tidak yakin, masukkan rentang. Sepuluh ribu kemungkinan yang masuk akal diambil secara acak, selalu yang sama, dan jawabannya berbunyi: dari 100 kemungkinan, sekian kali Anda untung. Yang paling menentukan hasil ditampilkan lebih dulu, dan setiap angka menyebutkan asalnya: hasil ukur, kata pelanggan, atau hanya asumsi.",
    sure_unknown: "Setiap rentang diambil terpisah dari yang lain, dan tebakan tidak menjadi pengetahuan hanya karena \
                   diulang sepuluh ribu kali.",
    promise: "Lampaui satu harapan, tepati yang lain",
    promise_text: "Waktu, biaya, atau layanan: senang tidaknya pelanggan bergantung pada apa yang dijanjikan. Karyawan tidak perlu bekerja lebih cepat. Waktu 45 menit yang sama lebih cepat daripada janji yang satu dan lebih lambat daripada janji yang lain. Janji terbaik adalah yang ditepati dengan peluang α*.",
    promise_early: "Dijanjikan 60 menit, tiba dalam 45: seperempat jam lebih cepat.",
    promise_late: "Dijanjikan 30 menit, tiba dalam 45: terlambat seperempat jam.",
    promise_terms: "L: kerugian jika satu satuan lebih buruk daripada janji. G: rasa senang jika \
                    satu satuan lebih baik. P: yang hilang karena satu satuan lebih hati-hati.",
    promise_unknown: "Apakah melampaui harapan ada imbalannya masih diperdebatkan, begitu pula seberapa berat kerugian dibandingkan keuntungan: penelitian menyebut 1,3 sampai 2,25 kali. Keduanya dapat Anda geser. Belum ada yang menguji apakah satu harapan lebih baik daripada tiga. Dan pelanggan yang datang lagi akan terbiasa dengan apa yang dulu menyenangkannya.",
    complaint: "Agar keluhan sampai kepada Anda lebih dulu",
    complaint_text: "Apa pun yang Anda lakukan, selalu ada pelanggan yang tidak puas. Permudah mereka menyampaikannya \
                     kepada Anda, dan jawablah dengan cepat; perencana menghitung siapa yang bertahan. Keraguan \
                     paling cepat muncul sesaat setelah membeli, jadi 24 jam pertama punya daftarnya sendiri. \
                     Batas itu patokan praktis, bukan temuan penelitian.",
    worth: "Nilai seorang pelanggan: nilai umur pelanggan (CLV)",
    worth_text: "Pelanggan yang bertahan mungkin lebih sering datang, berbelanja lebih banyak, dan merekomendasikan Anda. \
                 Perencana menunjukkan tambahan dari masing-masing, tambahan bila semuanya terjadi, dan berapa \
                 pelanggan lagi yang harus bertahan agar semua itu sepadan.",
    worth_terms: "m: yang disisakan seorang pelanggan untuk Anda dalam satu periode. r: bagian \
                  yang bertahan. d: suku bunga. A: biaya mendapatkannya.",
    worth_unknown: "Rumus ini menganggap bagian yang bertahan sama di setiap periode.",
    limits: "Batasan alat ini",
    limit_models: "Model bawaan hanyalah contoh. Angkanya masuk akal, tetapi tidak diukur; hanya model traktor yang \
                   mengulang kasus yang pernah diterbitkan.",
    limit_customer: "Alat ini tidak tahu berapa nilai sesuatu bagi Anda. Ia hanya menghitung dari apa yang Anda katakan.",
    limit_stated: "Harga yang menurut orang mau mereka bayar biasanya lebih tinggi daripada yang \
                   benar-benar mereka bayar: sepertiga lebih tinggi dalam perbandingan berbagai \
                   penelitian (Murphy dkk. 2005).",
    limit_missing: "Yang tidak diisi tidak dihitung, dan disebutkan. Tidak pernah dianggap nol.",
    yours: "Pasang di halaman Anda",
    step_write: "Tulis model Anda",
    step_write_about: "Di Studio, dari model bawaan atau dari halaman kosong, dengan hasilnya langsung di sampingnya.",
    step_copy: "Salin berkasnya",
    step_copy_about: "Folder `dist/` boleh ditaruh di mana saja di server web Anda. Tidak perlu program, basis data, \
                      maupun akun.",
    step_paste: "Tempelkan dua baris",
    step_paste_about: "Kalkulator menjadi bagian dari halaman Anda, dengan warna Anda dan bahasa pengunjung Anda.",
    fallback: "Sekali cuci $9.",
    pages_to_see: "Halaman untuk dilihat",
    minimal: "Satu skrip, satu tag",
    two: "Dua dalam satu halaman",
    inline: "Model di dalam halaman",
    events: "Peristiwa dan metode",
    as_questionnaire: "Kalkulator sebagai kuesioner",
    themed: "Warna dan huruf Anda",
    strict: "Kebijakan keamanan paling ketat",
    planner_alone: "Perencana saja",
    framed: "Dalam bingkai yang mengikuti tingginya",
    private: "Tidak ada yang keluar dari peramban Anda",
    private_text: "Setelah berkasnya dimuat, tidak ada lagi yang diambil maupun dikirim. Tidak ada kuki dan tidak ada \
                   pihak ketiga. Yang Anda masukkan hilang saat halaman ditutup, kecuali halaman itu menawarkan \
                   untuk mengingatnya, dan itu pun hanya tersimpan di peramban ini.",
    private_site: "Situs ini menyimpan berkasnya sendiri di peramban Anda agar dapat dibuka tanpa jaringan.",
    take: "Unduh panduan ini sebagai satu berkas ({size})",
    licence: "Bebas digunakan dengan lisensi MIT atau Apache-2.0.",
};
