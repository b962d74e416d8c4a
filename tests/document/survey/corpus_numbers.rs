//! Files whose cells are odd: numbers, names, words, prices.

use super::speak::{Case, case};

pub fn cases() -> Vec<Case> {
    [decimals(), numbers(), bounds(), names(), prices(), headings()].into_iter().flatten().collect()
}

fn decimals() -> Vec<Case> {
    vec![
        case("decimal commas", "statedWorth;weight\n1234,56;1\n0,5;1\n", &[1234.56, 0.5], &[]),
        case(
            "points in groups, decimal commas",
            "statedWorth;weight\n1.234,56;1\n1.500;1\n",
            &[1234.56, 1500.0],
            &[],
        ),
        case(
            "commas in groups, decimal points",
            "statedWorth\tweight\n1,234.56\t1\n1,500\t1\n",
            &[1234.56, 1500.0],
            &[],
        ),
        case("spaces in groups", "statedWorth;weight\n1 234,56;1\n", &[1234.56], &[]),
        case(
            "hard and thin spaces in groups",
            "statedWorth;weight\n1\u{a0}234,56;1\n1\u{202f}234\u{202f}567;1\n",
            &[1234.56, 1_234_567.0],
            &[],
        ),
        case(
            "apostrophes in groups",
            "statedWorth;weight\n1'234.56;1\n1’234.5;1\n",
            &[1234.56, 1234.5],
            &[],
        ),
        case("open to both, in a file of semicolons", "statedWorth;weight\n1,500;1\n", &[1.5], &[]),
        case(
            "open to both, in a file of commas",
            "statedWorth,weight\n\"1,500\",1\n",
            &[1500.0],
            &[],
        ),
        case(
            "the other mark where it can mean one thing only",
            "statedWorth;weight\n1,25;1\n2.5;1\n",
            &[1.25, 2.5],
            &[],
        ),
        case(
            "points that may be either, in a file of commas",
            "persona,statedWorth\ncareful,25.000\nhurried,30.000\n",
            &[],
            &["2 statedWorth two-readings", "3 statedWorth two-readings"],
        ),
        case(
            "points that may be either, and a cell that decides",
            "persona,statedWorth\ncareful,25.000\nhurried,\"30.000,5\"\n",
            &[25_000.0, 30_000.5],
            &[],
        ),
        case(
            "points that may be either, and another column that decides",
            "weight,statedWorth\n\"1,5\",25.000\n1,30.000\n",
            &[25_000.0, 30_000.0],
            &[],
        ),
        case(
            "points that may be either, in a file of the program's own",
            "version,model,statedWorth\n1,car-wash,25.125\n",
            &[25.125],
            &[],
        ),
        case("a zero that begins no group", "statedWorth,weight\n\"0,500\",1\n", &[0.5], &[]),
        case(
            "a torn group",
            "statedWorth;weight\n1.23.456,5;1\n",
            &[],
            &["2 statedWorth wrong-kind"],
        ),
    ]
}

fn numbers() -> Vec<Case> {
    vec![
        case(
            "money with its sign",
            "statedWorth\n$18.50\n€ 12\n18 Ft\n\"₩1,000\"\n\"Rp 15.500,25\"\n",
            &[18.5, 12.0, 18.0, 1000.0, 15_500.25],
            &[],
        ),
        case("the model's currency", "statedWorth\nUSD 18.50\n12 USD\n", &[18.5, 12.0], &[]),
        case("powers of ten", "statedWorth\n1.5E+03\n2e2\n", &[1500.0, 200.0], &[]),
        case(
            "negative in every way",
            "statedWorth\n-5\n−5\n(5)\n- 5\n",
            &[-5.0, -5.0, -5.0, -5.0],
            &[],
        ),
        case("a plus sign", "statedWorth\n+5\n", &[5.0], &[]),
        case("an apostrophe that made it text", "statedWorth\n'18\n", &[18.0], &[]),
        case("shares", "fit.capacity,statedWorth\n90 %,18\n0.9,11\n", &[18.0, 11.0], &[]),
        case("words", "statedWorth\nabout ten\n18\n", &[18.0], &["2 statedWorth wrong-kind"]),
        case("a number with its currency's name", "statedWorth\n18 dollars\n", &[18.0], &[]),
        case(
            "a number with a word",
            "statedWorth\n18 potatoes\n",
            &[],
            &["2 statedWorth wrong-kind"],
        ),
        case(
            "digits of other scripts, wide, and with what cannot be seen",
            "statedWorth\n１８\n٥٠\n\u{200b}9\n\u{202a}1234\u{202c}\n",
            &[18.0, 50.0, 9.0, 1234.0],
            &[],
        ),
        case("a figure kept as text", "statedWorth\n\"=\"\"18\"\"\"\n", &[18.0], &[]),
        case("a unit where it belongs", "amounts.queue,statedWorth\n10 min,18\n", &[18.0], &[]),
        case(
            "a unit where it does not",
            "amounts.queue,statedWorth\n10 h,18\n",
            &[],
            &["2 amounts.queue wrong-kind"],
        ),
        case("what Excel makes of 1-2", "statedWorth\n1-Feb\n", &[], &["2 statedWorth wrong-kind"]),
        case("a date", "statedWorth\n2026-03-01\n", &[], &["2 statedWorth wrong-kind"]),
        case(
            "Excel's own errors",
            "statedWorth\n#DIV/0!\n#REF!\n#VALUE!\n",
            &[],
            &["2 statedWorth wrong-kind", "3 statedWorth wrong-kind", "4 statedWorth wrong-kind"],
        ),
        case(
            "not a number, and infinity",
            "statedWorth\nNaN\ninf\n1e999\n",
            &[],
            &["2 statedWorth wrong-kind", "3 statedWorth wrong-kind", "4 statedWorth not-finite"],
        ),
        case("two points", "statedWorth\n1.2.3\n", &[], &["2 statedWorth wrong-kind"]),
        case(
            "a sign alone",
            "statedWorth\n+\n.\n%\n",
            &[],
            &["2 statedWorth wrong-kind", "3 statedWorth wrong-kind", "4 statedWorth wrong-kind"],
        ),
        case("a formula", "statedWorth\n\"=SUM(A1:A3)\"\n", &[], &["2 statedWorth wrong-kind"]),
        case("hexadecimal", "statedWorth\n0x10\n", &[], &["2 statedWorth wrong-kind"]),
        case(
            "no answer in every way",
            "statedWorth,amounts.queue\n18,NA\n11,n/a\n9,-\n8,#N/A\n7,\n6,NULL\n",
            &[18.0, 11.0, 9.0, 8.0, 7.0, 6.0],
            &[],
        ),
        case(
            "a range as the calculator exports it",
            "amounts.queue,statedWorth\n5~10~20,18\n",
            &[18.0],
            &[],
        ),
        case(
            "a range of two, and one out of order",
            "amounts.queue,statedWorth\n5~10,18\n20~10~5,11\n",
            &[],
            &["2 amounts.queue wrong-kind", "3 amounts.queue out-of-order"],
        ),
    ]
}

fn bounds() -> Vec<Case> {
    vec![
        case(
            "less than nothing",
            "amounts.queue,statedWorth\n-5,18\n5,11\n",
            &[11.0],
            &["2 amounts.queue too-small"],
        ),
        case(
            "more effort than ten points",
            "amounts.hassle,statedWorth\n11,18\n10,11\n",
            &[11.0],
            &["2 amounts.hassle too-large"],
        ),
        case(
            "a share above one",
            "fit.capacity,statedWorth\n98,18\n0.98,11\n",
            &[11.0],
            &["2 fit.capacity too-large"],
        ),
        case(
            "beyond the largest amount",
            "statedWorth\n2e12\n18\n",
            &[18.0],
            &["2 statedWorth too-large"],
        ),
        case(
            "a weight of nothing",
            "weight,statedWorth\n0,18\n1.5,11\n",
            &[11.0],
            &["2 weight too-small"],
        ),
        case(
            "a rating beyond the scale",
            "desired.queue,received.queue,statedWorth\n8,0,18\n7,1,11\n",
            &[11.0],
            &["2 desired.queue too-large, received.queue too-small"],
        ),
        case(
            "everything wrong at once",
            "persona,amounts.queue,statedWorth\nnobody,-1,x\n",
            &[],
            &["2 persona no-such-id, amounts.queue too-small, statedWorth wrong-kind"],
        ),
        case(
            "a version that is not ours",
            "version,statedWorth\n2,18\n1,11\n",
            &[11.0],
            &["2 version version"],
        ),
    ]
}

fn names() -> Vec<Case> {
    vec![
        case(
            "personas by their labels",
            "persona,statedWorth\nShort of time,18\ncareful,11\nKEVÉS AZ IDEJE,9\nnobody,8\n",
            &[18.0, 11.0, 9.0],
            &["5 persona no-such-id"],
        ),
        case(
            "a persona that is not there",
            "persona,statedWorth\nstudent,18\n,11\n",
            &[11.0],
            &["2 persona no-such-id"],
        ),
        case(
            "a situation that is not there",
            "situation,statedWorth\nrainy,18\nurgent,11\n",
            &[11.0],
            &["2 situation no-such-id"],
        ),
        case(
            "an alternative that is not there",
            "alternative,statedWorth\nriver,18\nhome,11\n",
            &[11.0],
            &["2 alternative no-such-id"],
        ),
        case(
            "answers about something else",
            "model,statedWorth\npizza,18\ncar-wash,11\n",
            &[11.0],
            &["2 model other-model"],
        ),
        case(
            "rates that are not there",
            "uncounted,statedWorth\n\"hour,hope\",18\n\"hour,hassle\",11\n",
            &[11.0],
            &["2 uncounted not-one-of"],
        ),
        case(
            "an order of what is not there",
            "order,statedWorth\n\"pride,hope\",18\n\"pride,clean\",11\n",
            &[11.0],
            &["2 order no-such-id"],
        ),
        case(
            "an order in the host's words",
            "order,statedWorth\n\"Feeling proud of your car; a clean car\",18\n\"A dirty car\",11\n",
            &[18.0],
            &["3 order no-such-id"],
        ),
        case(
            "who and when, and nothing said",
            "persona,wave,statedWorth\ncareful,2026-03,\ncareful,2026-03,18\n",
            &[18.0],
            &["2 nothing-said"],
        ),
    ]
}

fn prices() -> Vec<Case> {
    let four = "tooCheap,cheap,expensive,tooExpensive,statedWorth\n";
    vec![
        case("four prices", format!("{four}5,8,12,15,18\n"), &[18.0], &[]),
        case(
            "three of four prices",
            format!("{four}5,8,,15,18\n5,8,12,15,11\n"),
            &[11.0],
            &["2 prices-missing"],
        ),
        case(
            "prices that contradict each other are counted later",
            format!("{four}15,12,8,5,18\n"),
            &[18.0],
            &[],
        ),
        case(
            "a price below nothing",
            format!("{four}-1,8,12,15,18\n"),
            &[],
            &["2 tooCheap too-small, prices-missing"],
        ),
        case(
            "would they buy",
            "buys.9,buys.10.5,statedWorth\nyes,no,18\nigen,nem,11\n예,아니요,9\nya,tidak,8\n1,0,7\n",
            &[18.0, 11.0, 9.0, 8.0, 7.0],
            &[],
        ),
        case(
            "perhaps they would buy",
            "buys.9,statedWorth\nperhaps,18\nY,11\n",
            &[11.0],
            &["2 buys.9 neither-yes-nor-no"],
        ),
    ]
}

fn headings() -> Vec<Case> {
    vec![
        case(
            "headings in capitals, with spaces",
            " PERSONA , Stated Worth \ncareful,18\n",
            &[18.0],
            &[],
        ),
        case(
            "a heading with a unit",
            "Waiting in the queue (minutes),statedWorth\n10,18\n",
            &[18.0],
            &[],
        ),
        case(
            "headings in Hungarian without accents",
            "Varakozas a sorban,statedWorth\n10,18\n",
            &[18.0],
            &[],
        ),
        case("a heading with a letter wrong", "statedWorht,persona\n18,careful\n", &[18.0], &[]),
        case(
            "the same heading twice: the first counts",
            "statedWorth,statedWorth\n18,x\n",
            &[18.0],
            &[],
        ),
        case(
            "a column that nobody asked for",
            "statedWorth,favourite colour\n18,blue\n",
            &[18.0],
            &[],
        ),
        case(
            "an export of the calculator's own",
            "version,model,persona,amounts.queue,value,advantage,gains,statedWorth\n1,car-wash,careful,12,2.1,-1,0.8,18\n",
            &[18.0],
            &[],
        ),
    ]
}
