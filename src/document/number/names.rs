//! The names that stand beside figures: of currencies and units, in the languages that people write.

use super::notation::Measure;

/// Each currency: its code, then its signs and names.
const CURRENCIES: &[&str] = &[
    "USD US$ $ dollar dollars dolar dollár 달러",
    "EUR € euro euros euró 유로",
    "IDR Rp rupiah 루피아",
    "HUF Ft forint 포린트",
    "KRW ₩ 원 won",
    "GBP £ pound pounds",
    "JPY ¥ 円 yen 엔",
    "CNY CN¥ ¥ 元 yuan",
    "INR ₹ Rs rupee rupees",
    "VND ₫ đ dong",
    "THB ฿ baht",
    "PLN zł",
    "CZK Kč",
    "RON lei",
    "SEK kr",
    "NOK kr",
    "DKK kr",
    "ISK kr",
    "CHF Fr SFr",
    "TRY ₺ TL",
    "UAH ₴",
    "RUB ₽",
    "BRL R$",
    "ILS ₪",
    "NGN ₦",
    "PHP ₱",
    "MYR RM ringgit",
    "SGD S$ $",
    "AUD A$ $",
    "CAD C$ CA$ $",
    "NZD NZ$ $",
    "HKD HK$ $",
    "TWD NT$ $",
    "MXN MX$ $",
    "ZAR R",
];

/// Currencies whose smallest coin is a whole one, or whose parts nobody writes: minor unit 0 of ISO 4217, or
/// 0 digits in cash of Unicode CLDR.
const WHOLE: &str = "BIF CLP COP CRC DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PYG RSD \
                     RWF SLL SOS SYP TZS UGX UYI UZS VND VUV XAF XOF XPF YER";

/// Whether people write amounts in a currency with parts of it, such as cents. A currency that is not known
/// has them.
pub fn has_minor_unit(code: &str) -> bool {
    !WHOLE.split(' ').any(|whole| whole == code)
}

/// Currencies of countries that write 12,34,567.
const PAIRS: &str = "BDT BTN INR LKR NPR PKR";

/// Whether people who pay in a currency group digits by two.
pub(super) fn groups_by_two(code: &str) -> bool {
    PAIRS.split(' ').any(|pairs| pairs == code)
}

/// The code and the signs and names of every currency.
pub(super) fn currencies() -> impl Iterator<Item = (&'static str, &'static str)> {
    let named = |line: &&'static str| (line.split(' ').next().unwrap_or(line), *line);
    CURRENCIES.iter().map(named)
}

/// What may stand beside a figure that measures this.
pub(super) fn units(measure: Measure) -> &'static str {
    match measure {
        Measure::Minutes => "min mins minute minutes m menit mnt perc p 분",
        Measure::Hours => "h hr hrs hour hours jam óra ó 시간",
        Measure::Days => "d day days hari nap 일",
        Measure::Hundredths => "%",
        Measure::Plain | Measure::Money => "",
    }
}

/// Words for thousands and more, and their powers of ten.
pub(super) const LARGE: [(&str, i8); 8] = [
    ("ribu", 3),
    ("rb", 3),
    ("juta", 6),
    ("jt", 6),
    ("ezer", 3),
    ("k", 3),
    ("lakh", 5),
    ("crore", 7),
];
