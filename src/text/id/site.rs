//! Indonesian.

use crate::text::SitePhrases;

pub(super) const TEXT: SitePhrases = SitePhrases {
    brand: "Worthwhile",
    skip: "Langsung ke isi",
    pages: "Halaman",
    languages: "Bahasa",
    guide: "Panduan",
    studio: "Studio",
    survey: "Survei",
    studio_about: "Tulis model nilai Anda sendiri, lihat langsung hasilnya, lalu salin baris kode untuk memasangnya di halaman Anda.",
    survey_about: "Tanyakan kepada pelanggan berapa nilainya bagi mereka (penilaian nilai lapangan), lalu lihat di mana model Anda tepat dan di mana tidak.",
    needs_wasm: "Halaman ini memerlukan JavaScript dan peramban yang dapat menjalankan WebAssembly.",
};
