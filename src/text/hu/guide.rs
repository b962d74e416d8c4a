//! Hungarian.

use crate::text::GuidePhrases;

pub(super) const TEXT: GuidePhrases = GuidePhrases {
    title: "Worthwhile: megéri az ügyfélnek?",
    about: "Kalkulátor bármelyik oldalra, amely megmutatja, mennyit ér valami az ügyfélnek: amit kap, levonva belőle \
            mindent, amibe kerül, és összevetve azzal, amit egyébként tenne. A böngészőben fut, és semmit nem küld \
            el.",
    headline: "Megéri az ügyfélnek?",
    lead: "A Worthwhile egymás mellé teszi, amit az ügyfél kap, és mindazt, amibe ez kerül: pénzt, időt, fáradságot és \
           kényelmet. Az eredményt pedig összeveti azzal, amit az ügyfél egyébként tenne.",
    lead_honest: "Mozdítson meg egy csúszkát, és a válasz követi. Lehet, hogy ez lesz: maradjon annál, amije van.",
    weigh: "Mérlegelje",
    weigh_about: "Válassza ki, melyik leírás illik Önre, és írja be a saját számait. Az eredmény minden soránál \
                  megnyitható, hogyan jött ki.",
    exceed: "Tervezze meg",
    exceed_about: "Annak, aki ügyfeleket szolgál ki: válassza ki azt az egy dolgot, amelyben jobb lesz a vártnál, ígérje \
                   azt, amit be is tart, járja végig az ügyfele útját, és nézze meg, megéri-e.",
    example: "Példa",
    method: "Hogyan számol",
    method_about: "Hét gondolat; mindegyiknél ott áll, honnan származik, és mit nem tud.",
    unknown: "Amit nem tud",
    sources: "Források",
    value: "Az érték az, ami megmarad",
    value_text: "Az ügyfélérték (CV) mindaz, amit az ügyfél kap (B), levonva belőle mindent, amit ad érte (C). A haszon lehet műszaki, gazdasági, szolgáltatási vagy közösségi. A költség több az árnál: az idő és a fáradság is számít, annyival, amennyit ennek az ügyfélnek ér.",
    value_unknown: "Csak az ügyfél tudja megmondani, mennyit ér neki egy haszon. Amíg senki sem kérdezte meg, addig a \
                    szám feltételezés, és így is van megjelölve.",
    left: "Ami megmarad",
    compare: "Megéri – mihez képest?",
    compare_text: "Az számít, mennyivel jobb ez annál a legjobb lehetőségnél, amelyet az ügyfél egyébként választana; \
                   a semmittevés mindig a lehetőségek közé tartozik. Ebből adódik a legmagasabb ár: az, amely mellett \
                   az ügyfél még nem jár rosszabbul.",
    compare_terms: "V: mindennek az értéke az ár levonása előtt. Vₐ − Pₐ: ami a legjobb másik lehetőséggel megmarad.",
    compare_unknown: "A legmagasabb ár nem azonos a méltányos árral. Akinek nincs más választása, annak egy \
                      pörköltkonzerv száz dollárt is megérhet; ettől még nem helyes ennyit kérni érte.",
    fit: "Végezze el, amit kell, és legyen ott, amikor kell",
    fit_text: "Egy ajánlat akkor segít, ha elvégzi, amit kell, vagy elhárít egy akadályt: ez a hasznossága. A kettő közül az egyik is elég. De az ígért időben nyitva is kell lennie, csúcsidőben is ki kell szolgálnia az ügyfelet, hiba után időben helyre kell állnia, és olyan biztonságosnak kell lennie, amilyennek elvárják: mind a négynek, minden alkalommal. Ez a garanciája.",
    fit_picture: "Négy feltétel, amely egyenként 100-ból 95-ször teljesül, együtt már csak 81-szer.",
    fit_unknown: "A számítás abból indul ki, hogy a négy feltétel egymástól függetlenül hiúsul meg. Ha a hibák \
                  egyszerre jelentkeznek, a valóság ennél valamivel jobb.",
    sure: "Mennyire biztos?",
    sure_text: "Nem biztos benne? Adjon meg tartományt. A program tízezer elképzelhető esetet sorsol, mindig ugyanazokat, és a válasz így szól: 100 esetből ennyiszer jár jól. Elöl áll, amin az eredmény a leginkább múlik, és minden számnál látszik, hogy mérték, ügyfelek mondták, vagy csak feltételezés.",
    sure_unknown: "A tartományokból egymástól függetlenül sorsol, és egy becslésből attól még nem lesz tudás, hogy \
                   tízezerszer kisorsolják.",
    promise: "Egy elvárást múljon felül, a többit teljesítse",
    promise_text: "Idő, költség vagy szolgáltatás: az ügyfél öröme azon múlik, mit ígértek neki. Senkinek sem kell gyorsabban dolgoznia. Ugyanaz a 45 perc az egyik ígérethez képest korai, a másikhoz képest késő. A legjobb ígéret az, amelyik α* eséllyel teljesül.",
    promise_early: "60 percre ígérték, 45 alatt ott van: negyedórával korábban.",
    promise_late: "30 percre ígérték, 45 alatt van ott: negyedórás késés.",
    promise_terms: "L: mennyire fáj, ha egy egységgel rosszabb az ígértnél. G: mekkora öröm, ha egy egységgel jobb. P: \
                    mennyibe kerül még egy egységnyi óvatosság.",
    promise_unknown: "Vitatott, hogy az elvárás felülmúlása hoz-e bármit is, és az is, hányszor annyit nyom a latban egy veszteség, mint egy nyereség: a kutatások szerint 1,3–2,25-ször annyit. Mindkettő csúszkával állítható. Azt, hogy egy elvárás jobb-e, mint három, még senki sem vizsgálta. Aki pedig visszatér, az megszokja, aminek korábban örült.",
    complaint: "Először Önnek panaszkodjanak",
    complaint_text: "Bármit tesz, lesz olyan ügyfél, aki elégedetlen marad. Legyen könnyű szólnia Önnek, és \
                     válaszoljon gyorsan; a tervező kiszámolja, hányan maradnak meg így. A kétely leginkább rögtön a \
                     vásárlás után jelentkezik, ezért az első 24 órának külön listája van. Ez ökölszabály, nem \
                     kutatási eredmény.",
    worth: "Mennyit ér egy ügyfél: életciklus-érték (CLV)",
    worth_text: "Aki megmarad, az talán gyakrabban jön, többet költ, és ajánlja Önt. A tervező megmutatja, mennyit ad \
                 hozzá mindez külön-külön és együtt, és hogy hány ügyfélnek kellene még megmaradnia ahhoz, hogy \
                 megérje.",
    worth_terms: "m: ami egy ügyfél után egy időszakban megmarad. r: a megmaradók aránya. d: kamat. A: az ügyfél \
                  megszerzésének költsége.",
    worth_unknown: "A képlet abból indul ki, hogy a megmaradók aránya minden időszakban ugyanakkora.",
    limits: "A számítás korlátai",
    limit_models: "A beépített modellek szemléltető példák. Számaik hihetők, de senki nem mérte őket; egyedül a traktoré \
                   közölt eset.",
    limit_customer: "Nem tudhatja, mi mennyit ér Önnek. Azzal számol, amit Ön megad.",
    limit_stated: "Amennyit az emberek saját szavuk szerint fizetnének, az többnyire több, mint amennyit valóban \
                   fizetnek: kutatások összevetésében egyharmaddal (Murphy és mások 2005).",
    limit_missing: "Amit senki nem adott meg, az kimarad, és meg is van nevezve. Soha nem számít nullának.",
    yours: "Tegye ki az oldalára",
    step_write: "Írja meg a modelljét",
    step_write_about: "A Stúdióban, egy beépített modellből kiindulva vagy üres lappal kezdve, mellette mindig az \
                       eredménnyel.",
    step_copy: "Töltse fel a fájlokat",
    step_copy_about: "A `dist/` mappa bárhová kerülhet a szerverén. Nem kell hozzá program, adatbázis vagy fiók.",
    step_paste: "Illesszen be két sort",
    step_paste_about: "A kalkulátor az oldala része lesz, az Ön színeivel és a látogató nyelvén.",
    fallback: "Egy mosás ára 9 dollár.",
    pages_to_see: "Megnézhető oldalak",
    minimal: "Egy szkript, egy elem",
    two: "Kettő egy oldalon",
    inline: "Modell az oldalon belül",
    events: "Események és metódusok",
    as_questionnaire: "A kalkulátor mint kérdőív",
    themed: "Saját színek és betűk",
    strict: "A legszigorúbb biztonsági szabályzat",
    planner_alone: "Csak a tervező",
    framed: "Keretben, amely követi a magasságát",
    private: "Semmi nem hagyja el a böngészőjét",
    private_text: "Ha a fájlok betöltődtek, az oldal többé semmit nem kér le és semmit nem küld el. Nincs süti, és nincs \
                   harmadik fél. Amit beír, az az oldal bezárásakor elvész, hacsak az oldal fel nem ajánlja, hogy \
                   megjegyzi, de akkor is csak ebben a böngészőben.",
    private_site: "Ez a webhely megőrzi a saját fájljait a böngészőjében, hogy hálózat nélkül is megnyíljon.",
    take: "Az útmutató letöltése egyetlen fájlban ({size})",
    licence: "Szabadon használható az MIT vagy az Apache-2.0 licenc szerint.",
};
