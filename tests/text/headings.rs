//! The round trip of headings: what each service makes of a question is recognised as its column again.

use worthwhile::document::survey::{Column, Encoding, Format, Heading, Mapping};
use worthwhile::document::{json, read_model};
use worthwhile::model::calculator::Model;
use worthwhile::model::survey::{Asking, Question, questionnaire};
use worthwhile::text::{FindingSentences, LANGUAGES, Numbers, Text, column_labels};

use crate::english::{Dollars, as_in_dollars};

/// Money as browsers write it in a language and currency.
struct Money(&'static str);

impl Numbers for Money {
    fn money(&self, amount: f64) -> String {
        let (whole, parts) = (amount.trunc(), ((amount - amount.trunc()) * 100.0).round());
        let grouped = |mark: &str| {
            let digits = format!("{whole:.0}");
            let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
            if head.is_empty() { tail.to_owned() } else { [head, mark, tail].concat() }
        };
        match self.0 {
            "id" => format!("Rp\u{a0}{},{parts:02.0}", grouped(".")),
            "hu" => format!("{},{parts:02.0}\u{a0}USD", grouped("\u{a0}")),
            "ko" => format!("US${}.{parts:02.0}", grouped(",")),
            _ => format!("${}.{parts:02.0}", grouped(",")),
        }
    }

    as_in_dollars!(
        signed_money,
        whole_money,
        signed_whole_money,
        plain,
        rounded,
        minutes,
        hours,
        days,
        years
    );
}

/// Questions with the columns of their answers, and for each column its own part of the question, if there are several.
fn questions(
    model: &Model,
    tag: &'static str,
    text: &Text,
) -> Vec<(Column, String, Option<String>)> {
    let ladder = [Asking::ladder_around(model), vec![7.5, 12.0, 1250.0, 980.25]].concat();
    let asking = Asking { beliefs: true, gaps: true, fit: true, four_prices: true, ladder };
    let words = FindingSentences { text, numbers: &Money(tag), language: tag, model };
    let questions = questionnaire(model, &asking);
    // The first two columns are of no question.
    let columns: Vec<Column> = Column::asked(model, &asking).into_iter().skip(2).collect();
    let asked = questions.iter().flat_map(|question| {
        let whole = words.question(question);
        match question {
            Question::FourPrices => {
                let four = words.four_prices();
                let part = |price: String| {
                    let own = price.strip_prefix(&*whole).map(|own| own.trim().to_owned());
                    (whole.clone(), own)
                };
                four.map(part).into_iter().collect()
            }
            _ => vec![(whole, None)],
        }
    });
    let asked: Vec<_> = asked.collect();
    assert_eq!(asked.len(), columns.len());
    columns.into_iter().zip(asked).map(|(column, (whole, part))| (column, whole, part)).collect()
}

/// A service, and how it writes the heading of the answers to a question: the number and name of its column, the
/// question, and the row of a grid.
type Service = (&'static str, fn(usize, &str, &str, Option<&str>) -> String);

fn grid(question: &str, row: Option<&str>, before: &str, behind: &str) -> String {
    row.map_or(question.to_owned(), |row| [question, before, row, behind].concat())
}

fn code(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect()
}

const SERVICES: [Service; 12] = [
    ("Google Forms", |_, _, question, row| grid(question, row, " [", "]")),
    ("Google Forms, rows alone", |_, _, question, row| {
        grid("What do you think?", row, " [", "]")
            .replace("What do you think?", if row.is_some() { "…" } else { question })
    }),
    ("Microsoft Forms", |_, _, question, row| {
        row.unwrap_or(question).replacen(' ', "\u{a0}", 1) + "\n"
    }),
    ("Typeform", |_, _, question, row| grid(&["*", question, "*"].concat(), row, " - ", "")),
    ("SurveyMonkey", |_, _, question, row| {
        [question, "\n", row.unwrap_or("Open-Ended Response")].concat()
    }),
    ("Qualtrics, names", |_, name, _, _| name.replace('.', "_")),
    ("Qualtrics, codes", |at, _, question, row| {
        let text = grid(question, row, " - ", "");
        format!("Q{at}_{at}\n{text}\n{{\"ImportId\":\"QID{at}_TEXT\"}}")
    }),
    ("LimeSurvey, codes", |_, name, _, _| code(name)),
    ("LimeSurvey, codes and questions", |at, _, question, row| {
        grid(
            &format!("Q{at}{}. {question}", if row.is_some() { "[SQ001]" } else { "" }),
            row,
            " [",
            "]",
        )
    }),
    ("KoBo, names", |_, name, _, _| ["group_zx1/", &name.replace('.', "_")].concat()),
    ("KoBo, labels", |_, _, question, row| ["About you/", &grid(question, row, "/", "")].concat()),
    ("a list of JSON", |_, name, _, _| name.to_owned()),
];

#[test]
fn every_question_of_every_model_is_recognised_as_each_service_heads_it() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in std::fs::read_dir("models").unwrap() {
        let document = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let model = read_model(&json::parse(&document).unwrap()).unwrap().content;
        for language in LANGUAGES {
            let text = Text::from(language);
            let questions = questions(&model, language.tag, &text);
            for (service, write) in SERVICES {
                let heading =
                    |(at, (column, whole, part)): (usize, &(Column, String, Option<String>))| {
                        write(at, &column.name(&|price| price.to_string()), whole, part.as_deref())
                    };
                let names: Vec<String> = questions.iter().enumerate().map(heading).collect();
                let format = Format { encoding: Encoding::Utf8, delimiter: ',', decimal: None };
                let labels = |column: &Column| column_labels(&model, column);
                let mapping = Mapping::suggest(&model, &Heading::of(format, names), &labels);
                for (mapped, (column, ..)) in mapping.columns().iter().zip(&questions) {
                    count += 1;
                    // A code that holds no point tells no price.
                    let is_told =
                        service != "LimeSurvey, codes" || !matches!(column, Column::Buys(_));
                    if is_told && mapped.column.as_ref() != Some(column) {
                        wrong.push(format!(
                            "{} {} {service}: {:?} is {:?}, not {column:?}",
                            model.id.as_str(),
                            language.tag,
                            mapped.heading,
                            mapped.column
                        ));
                    }
                }
            }
        }
    }
    assert!(count > 10_000);
    assert!(
        wrong.is_empty(),
        "{} of {count}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(60)].join("\n")
    );
}

#[test]
fn what_is_alike_by_chance_is_left_out() {
    let document = std::fs::read_to_string("models/car-wash.json").unwrap();
    let model = read_model(&json::parse(&document).unwrap()).unwrap().content;
    let labels = |column: &Column| column_labels(&model, column);
    let names = [
        "Height",
        "Freight",
        "Which of these describes your car?",
        "Waiting in the queue: how satisfied are you?",
        "Models",
        "Orders",
        "Gave",
        "Satisfaction - price",
        "“Car wash”: would you buy it again?",
        "Would you buy it at 3 of our places?",
    ];
    let format = Format { encoding: Encoding::Utf8, delimiter: ',', decimal: None };
    let heading = Heading::of(format, names.map(str::to_owned).to_vec());
    for mapped in Mapping::suggest(&model, &heading, &labels).columns() {
        assert_eq!(mapped.column, None, "{}", mapped.heading);
    }
}
