//! Files as programs write them: marks, encodings, delimiters, line ends, quotes, rows of any length.

use worthwhile::document::survey::{FileFault, MAX_COLUMNS, MAX_ROW};

use super::speak::{Case, case, refused, utf16};

const PLAIN: &str = "persona,statedWorth\ncareful,18\nhurried,11\n";

pub fn cases() -> Vec<Case> {
    [encodings(), delimiters(), line_ends(), quotes(), lengths(), files()]
        .into_iter()
        .flatten()
        .collect()
}

fn encodings() -> Vec<Case> {
    let marked = |mark: &[u8], text: &str| [mark, text.as_bytes()].concat();
    let no_mark = |big| utf16(PLAIN, big).split_off(2);
    vec![
        case("plain", PLAIN, &[18.0, 11.0], &[]),
        case("UTF-8 with a mark", marked(b"\xEF\xBB\xBF", PLAIN), &[18.0, 11.0], &[]),
        case("UTF-16, little", utf16(PLAIN, false), &[18.0, 11.0], &[]),
        case("UTF-16, big", utf16(PLAIN, true), &[18.0, 11.0], &[]),
        case("UTF-16 without a mark, little", no_mark(false), &[18.0, 11.0], &[]),
        case("UTF-16 without a mark, big", no_mark(true), &[18.0, 11.0], &[]),
        case(
            "Excel's Unicode text",
            utf16("persona\tstatedWorth\r\ncareful\t18,5\r\n", false),
            &[18.5],
            &[],
        ),
        case(
            "a letter beyond the first plane, in UTF-16",
            utf16("respondent,statedWorth\n𝒜da,3\n", false),
            &[3.0],
            &[],
        ),
        case(
            "Latin-2, as an old Excel in Hungary writes",
            b"respondent;statedWorth\nB\xE9la;18\nAnna;11\n".to_vec(),
            &[11.0],
            &["2 unreadable"],
        ),
        case(
            "a UTF-8 letter cut in half",
            b"respondent,statedWorth\nB\xC3,18\nAnna,11\n".to_vec(),
            &[11.0],
            &["2 unreadable"],
        ),
        case(
            "a UTF-8 letter cut off by the end",
            b"statedWorth,respondent\n18,Anna\n11,B\xC3".to_vec(),
            &[18.0],
            &["3 unreadable"],
        ),
        case(
            "half a pair in UTF-16",
            [
                utf16("statedWorth,respondent\n18,", false),
                vec![0x34, 0xD8],
                "\n7,Anna\n".encode_utf16().flat_map(u16::to_le_bytes).collect(),
            ]
            .concat(),
            &[7.0],
            &["2 unreadable"],
        ),
        case(
            "an odd byte at the end of UTF-16",
            [utf16(PLAIN, false), vec![0x41]].concat(),
            &[18.0, 11.0],
            &["4 unreadable"],
        ),
        case(
            "the replacement letter itself",
            "respondent,statedWorth\nB\u{FFFD}la,18\nAnna,11\n",
            &[11.0],
            &["2 unreadable"],
        ),
        case("Korean letters", "respondent,statedWorth\n김민준,18\n", &[18.0], &[]),
    ]
}

fn delimiters() -> Vec<Case> {
    vec![
        case("semicolons", "persona;statedWorth\ncareful;18,5\n", &[18.5], &[]),
        case("tabs", "persona\tstatedWorth\ncareful\t18.5\n", &[18.5], &[]),
        case("bars", "persona|statedWorth\ncareful|18.5\n", &[18.5], &[]),
        case(
            "told in the first line",
            "sep=;\npersona;statedWorth\ncareful;18,5\nhurried;x\n",
            &[18.5],
            &["4 statedWorth wrong-kind"],
        ),
        case("told, and a comma", "sep=,\r\npersona,statedWorth\r\ncareful,18\r\n", &[18.0], &[]),
        case("a single column", "statedWorth\n18\n11\n", &[18.0, 11.0], &[]),
        case(
            "commas within a heading of semicolons",
            "persona;\"worth, all in all\";statedWorth\ncareful;1,5;18\n",
            &[18.0],
            &[],
        ),
        case(
            "two delimiters mixed",
            "persona;statedWorth\ncareful;18\nhurried,11\n",
            &[18.0],
            &["3 persona no-such-id"],
        ),
        refused(
            "spaces are no delimiter",
            "statedWorth persona\n18 careful\n",
            FileFault::NothingMatches,
        ),
    ]
}

fn line_ends() -> Vec<Case> {
    vec![
        case(
            "CRLF",
            "persona,statedWorth\r\ncareful,18\r\nhurried,x\r\n",
            &[18.0],
            &["3 statedWorth wrong-kind"],
        ),
        case(
            "CR alone, as old Macs write",
            "persona,statedWorth\rcareful,18\rhurried,x\r",
            &[18.0],
            &["3 statedWorth wrong-kind"],
        ),
        case(
            "all three mixed",
            "persona,statedWorth\ncareful,18\r\nhurried,x\rcareful,7\n",
            &[18.0, 7.0],
            &["3 statedWorth wrong-kind"],
        ),
        case("no end after the last line", "persona,statedWorth\ncareful,18", &[18.0], &[]),
        case(
            "blank lines",
            "\n\npersona,statedWorth\n\ncareful,18\n\n\nhurried,x\n\n",
            &[18.0],
            &["8 statedWorth wrong-kind"],
        ),
        case(
            "a line end within a cell",
            "respondent,statedWorth\n\"An\nna\",18\nBéla,x\n",
            &[18.0],
            &["4 statedWorth wrong-kind"],
        ),
        case(
            "CRLF within a cell",
            "respondent,statedWorth\r\n\"An\r\nna\",18\r\nBéla,x\r\n",
            &[18.0],
            &["4 statedWorth wrong-kind"],
        ),
        case(
            "rows of nothing, as Excel leaves them behind",
            "persona,statedWorth\ncareful,18\n,\n,\n",
            &[18.0],
            &[],
        ),
        case("rows of spaces", "persona,statedWorth\n  , \ncareful,18\n", &[18.0], &[]),
    ]
}

fn quotes() -> Vec<Case> {
    vec![
        case(
            "every cell quoted",
            "\"persona\",\"statedWorth\"\n\"careful\",\"18\"\n",
            &[18.0],
            &[],
        ),
        case("a quoted comma", "respondent,statedWorth\n\"Kovács, Anna\",18\n", &[18.0], &[]),
        case(
            "a quoted number with a decimal comma",
            "persona,statedWorth\ncareful,\"18,5\"\n",
            &[18.5],
            &[],
        ),
        case(
            "doubled quotes",
            "respondent,statedWorth\n\"Anna \"\"the best\"\"\",18\n",
            &[18.0],
            &[],
        ),
        case("a quote within a cell", "respondent,statedWorth\n5\" pipe,18\n", &[18.0], &[]),
        case("text behind a closing quote", "respondent,statedWorth\n\"An\"na,18\n", &[18.0], &[]),
        case(
            "a quote that never closes",
            "respondent,statedWorth\nAnna,18\n\"Béla,11\nCili,9\n",
            &[18.0],
            &["3 unclosed-quote"],
        ),
        case(
            "a quote that opens at the very end",
            "persona,statedWorth\ncareful,18\nhurried,\"",
            &[18.0],
            &["3 unclosed-quote"],
        ),
        case("single quotes are letters", "respondent,statedWorth\n'Anna',18\n", &[18.0], &[]),
        case("an empty quoted cell", "persona,statedWorth\n\"\",18\n", &[18.0], &[]),
    ]
}

fn lengths() -> Vec<Case> {
    let long = "x".repeat(MAX_ROW + 10);
    let many = |cells: usize| vec!["1"; cells].join(",");
    let wide = format!("persona,statedWorth\n{}\ncareful,18\n", many(MAX_COLUMNS + 5));
    vec![
        case(
            "a short row: what is missing behind is empty",
            "statedWorth,persona,weight\n18\n11,careful\n",
            &[18.0, 11.0],
            &[],
        ),
        case(
            "a row with a cell too many",
            "persona,statedWorth\ncareful,18,5\nhurried,11\n",
            &[11.0],
            &["2 too-many-cells"],
        ),
        case("empty cells too many", "persona,statedWorth\ncareful,18,,\n", &[18.0], &[]),
        case(
            "an unquoted decimal comma",
            "persona,statedWorth\ncareful,18,5\n",
            &[],
            &["2 too-many-cells"],
        ),
        case(
            "a row beyond all length",
            format!("respondent,statedWorth\n{long},18\nAnna,11\n"),
            &[11.0],
            &["2 row-too-long"],
        ),
        case(
            "a row beyond all length, quoted",
            format!("respondent,statedWorth\n\"{long}\",18\nAnna,11\n"),
            &[11.0],
            &["2 row-too-long"],
        ),
        case(
            "a runaway quote in a long file",
            format!("respondent,statedWorth\nAnna,11\n\"Béla,9\n{long}\n"),
            &[11.0],
            &["3 row-too-long"],
        ),
        case("cells beyond all number", wide, &[18.0], &["2 row-too-long"]),
        case(
            "a name beyond all length",
            format!("respondent,statedWorth\n{},18\nAnna,11\n", "x".repeat(121)),
            &[11.0],
            &["2 respondent too-long"],
        ),
        case(
            "a wave beyond all length",
            format!("wave,statedWorth\n{},18\n2026,11\n", "x".repeat(41)),
            &[11.0],
            &["2 wave too-long"],
        ),
        case(
            "a column without a heading",
            "persona,,statedWorth\ncareful,whatever,18\n",
            &[18.0],
            &[],
        ),
    ]
}

fn files() -> Vec<Case> {
    let long_heading = format!("{}\n18\n", "x".repeat(MAX_ROW + 10));
    vec![
        refused("nothing", "", FileFault::Empty),
        refused("a mark and nothing", b"\xEF\xBB\xBF".to_vec(), FileFault::Empty),
        refused("blank lines only", "\r\n\r\n  \r\n", FileFault::Empty),
        refused("a heading only", "persona,statedWorth\n", FileFault::NoRows),
        refused("a heading without a line end", "persona,statedWorth", FileFault::NoRows),
        refused(
            "a workbook",
            b"PK\x03\x04\x14\x00\x06\x00xl/workbook.xml".to_vec(),
            FileFault::NotText,
        ),
        refused(
            "an old workbook",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            FileFault::NotText,
        ),
        refused(
            "a packed file",
            b"\x1F\x8B\x08\x00persona,statedWorth".to_vec(),
            FileFault::NotText,
        ),
        refused("a document", b"%PDF-1.7 persona,statedWorth".to_vec(), FileFault::NotText),
        refused(
            "noise",
            (0..4000_u32)
                .map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8)
                .collect::<Vec<_>>(),
            FileFault::NotText,
        ),
        refused("headings that say nothing", "a,b,c\n1,2,3\n", FileFault::NothingMatches),
        refused("data without a heading", "careful,18\nhurried,11\n", FileFault::NothingMatches),
        refused(
            "a web page",
            "<!DOCTYPE html>\n<html><body>persona</body></html>\n",
            FileFault::NothingMatches,
        ),
        refused(
            "only what was computed",
            "value,advantage,gains\n1,2,3\n",
            FileFault::NothingMatches,
        ),
        refused("a heading that never ends", long_heading, FileFault::HeadingTooLong),
    ]
}
