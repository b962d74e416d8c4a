//! Hungarian.

use crate::text::SitePhrases;

pub(super) const TEXT: SitePhrases = SitePhrases {
    brand: "Worthwhile",
    skip: "Ugrás a tartalomra",
    pages: "Oldalak",
    languages: "Nyelv",
    guide: "Útmutató",
    studio: "Stúdió",
    survey: "Felmérés",
    studio_about: "Írjon saját értékmodellt, nézze meg azonnal működés közben, és vigye magával a sorokat, amelyekkel az oldalára teheti.",
    survey_about: "Kérdezze meg az ügyfeleit, mennyit ér nekik (helyszíni értékfelmérés), és lássa, hol ad jó becslést a modellje, és hol nem.",
    needs_wasm: "Ehhez az oldalhoz JavaScript és WebAssembly futtatására képes böngésző kell.",
};
