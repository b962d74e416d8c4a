//! What goes out: rows that come in again, rejected rows, questionnaires, value cases, changes.

use proptest::prelude::*;
use worthwhile::document::survey::*;
use worthwhile::document::{Value, read_model, write_model, write_row};
use worthwhile::model::calculator::{Answers, Input, Model, evaluate};
use worthwhile::model::survey::*;

use super::speak::{car_wash, read};
use crate::any::{self, laws};
use crate::speak::{answers, file, value};

fn plain(number: f64) -> String {
    number.to_string()
}

fn field<'v>(value: &'v Value, name: &str) -> &'v Value {
    let Value::Record(fields) = value else { panic!("{value:?} is no record") };
    &fields.iter().find(|(given, _)| given == name).unwrap().1
}

fn list(value: &Value) -> &[Value] {
    let Value::List(items) = value else { panic!("{value:?} is no list") };
    items
}

fn everything(model: &Model) -> Vec<Column> {
    let ladder = [Column::Buys(9.0), Column::Buys(10.5)];
    let mut all: Vec<_> = Column::all(model).into_iter().chain(ladder).collect();
    all.retain(|column| !matches!(column, Column::Model | Column::Computed(_)));
    all
}

#[test]
fn the_row_of_a_visitor_is_a_response() {
    let model = car_wash();
    let said = value(
        r#"{"version": 1, "persona": "hurried", "amounts": {"queue": {"low": 5, "likely": 10, "high": 20}}, "fit": {"capacity": 0.8}, "uncounted": ["hassle"]}"#,
    );
    let said = answers(&said).content;
    let row = write_row(&model, &said, &evaluate(&model, &said), &plain);
    let read = read(row.as_bytes()).unwrap();
    assert_eq!((read.told(), read.responses.len()), (vec![], 1));
    assert_eq!(read.responses[0].answers, said);
}

#[test]
fn a_template_has_a_column_for_every_question() {
    let model = car_wash();
    let asking = Asking { gaps: true, four_prices: true, ladder: vec![9.0], ..Asking::default() };
    let columns = Column::asked(&model, &asking);
    let heading = write_heading(&columns, &plain);
    for name in ["persona", "amounts.queue", "desired.queue", "statedWorth", "tooCheap", "buys.9"] {
        assert!(
            heading.trim_end().split(',').any(|cell| cell == name),
            "{name} is not in {heading}"
        );
    }
    let names: Vec<String> = heading.trim_end().split(',').map(str::to_owned).collect();
    let mapping = Mapping::suggest(&model, &super::columns::unread(names), &|_| Vec::new());
    let found: Vec<_> =
        mapping.columns().iter().map(|mapped| mapped.column.clone().unwrap()).collect();
    assert_eq!(found, columns);
}

#[test]
fn rejected_rows_can_be_put_right_and_read_again() {
    let text = "persona,statedWorth\ncareful,18\nnobody,\"a \"\"lot\"\"\"\nhurried,=1+1\ncareful,-5\n,-x\n";
    let first = read(text.as_bytes()).unwrap();
    assert_eq!(
        first.told(),
        [
            "3 persona no-such-id, statedWorth wrong-kind",
            "4 statedWorth wrong-kind",
            "6 statedWorth wrong-kind"
        ]
    );
    let names = ["persona".to_owned(), "statedWorth".to_owned()];
    let say = |fault: &RowFault| format!("{}: {}.", fault.place, fault.rule.code());
    let table = write_rejections(&names, ("line", "reason"), &first.rejections, &say, &plain);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "persona,statedWorth,line,reason");
    assert_eq!(
        lines[1],
        "nobody,\"a \"\"lot\"\"\",3,persona: no-such-id. statedWorth: wrong-kind."
    );
    assert_eq!(lines[2], "hurried,'=1+1,4,statedWorth: wrong-kind.", "no formula");
    assert_eq!(lines[3], ",'-x,6,statedWorth: wrong-kind.");
    let again = read(table.replace("nobody,\"a \"\"lot\"\"\"", "careful,20").as_bytes()).unwrap();
    assert_eq!((again.stated(), again.rejections.len()), (vec![Some(20.0)], 2));
}

#[test]
fn rejections_are_counted_beyond_what_is_kept() {
    let mut rejections = Rejections::default();
    let rejection = |cells: usize| Rejection {
        line: 2,
        faults: vec![RowFault { place: String::new(), rule: RowRule::TooLong }],
        cells: vec!["x".repeat(1024 * 1024); cells],
    };
    (0..30).for_each(|_| rejections.add(rejection(1)));
    assert_eq!(rejections.count(), 30);
    assert_eq!(rejections.kept().len(), MAX_REJECTED / (1024 * 1024) - 1);
}

#[test]
fn a_questionnaire_names_the_columns_of_its_answers() {
    let model = car_wash();
    let asking = Asking { four_prices: true, ladder: vec![9.0], ..Asking::default() };
    let say = |question: &Question| format!("{question:?}?");
    let document = write_questionnaire(&model, &asking, &say, &plain);
    let questions = list(field(&document, "questions"));
    assert_eq!(questions.len(), questionnaire(&model, &asking).len());
    let columns: Vec<String> = questions
        .iter()
        .flat_map(|question| list(field(question, "columns")))
        .map(|name| if let Value::Text(name) = name { name.clone() } else { panic!("{name:?}") })
        .collect();
    let mut asked: Vec<_> =
        Column::asked(&model, &asking).iter().map(|column| column.name(&plain)).collect();
    asked.drain(..2);
    assert_eq!(columns, asked, "all but who and when");
    let queue = questions.iter().find(|question| {
        let Value::Record(fields) = question else { return false };
        fields.iter().any(|(name, value)| name == "element" && *value == Value::text("queue"))
    });
    assert_eq!(field(queue.unwrap(), "unit"), &Value::text("minutes"));
}

fn assessed(model: &Model) -> Assessment {
    let mut assessment = Assessment::new(model.clone(), 1);
    let mut text = "persona,amounts.coffee,amounts.pride,statedWorth\n".to_owned();
    (0..8).for_each(|at| {
        text += &format!("careful,{},{at},{}\n", 1.5 + 0.1 * f64::from(at), 10 + at);
    });
    read(text.as_bytes()).unwrap().responses.iter().for_each(|response| assessment.add(response));
    assessment
}

#[test]
fn a_value_case_is_a_document() {
    let model = car_wash();
    let persona = model.personas.iter().find(|persona| persona.id.as_str() == "careful");
    let outcome = assessed(&model);
    let group = outcome.group_of(persona.map(|persona| &persona.id));
    let document = write_value_case(&model, persona, &outcome.value_case(group).unwrap());
    assert_eq!(field(&document, "persona"), &Value::text("careful"));
    assert_eq!(field(&document, "statedWorth"), &Value::Number(13.5));
    let claims = list(field(&document, "claims"));
    assert_eq!(field(&claims[0], "element"), &Value::text("coffee"));
    let (Value::Number(least), Value::Number(worth)) =
        (field(&claims[0], "atLeast"), field(&claims[0], "worth"))
    else {
        panic!("{claims:?}")
    };
    assert!(0.0 < *least && least < worth);
    let not = list(field(&document, "notClaims"));
    assert!(not.iter().any(|line| field(line, "unclaimable") == &Value::text("not-asked")));
}

#[test]
fn changes_name_their_place_and_an_accepted_model_is_a_document() {
    let model = car_wash();
    let updates = assessed(&model).updates();
    let document = write_changes(&model, &updates);
    let changes = list(field(&document, "changes"));
    assert_eq!(changes.len(), 2);
    let pride = &changes[1];
    assert_eq!(field(pride, "place"), &Value::text("offer.elements[3].amount"));
    assert_eq!(field(field(pride, "before"), "evidence"), &Value::text("example"));
    assert_eq!(field(field(pride, "after"), "evidence"), &Value::text("stated"));
    // The mode of the range whose median is that of the answers, to the last digits of its solution.
    let Value::Number(likely) = field(field(pride, "after"), "likely") else { panic!("no number") };
    assert!((likely - 3.5).abs() < 1e-12, "{likely}");
    assert_eq!(field(field(pride, "after"), "ends"), &Value::text("p10-p90"));
    let accepted = accept(&model, &updates);
    assert_eq!(read_model(&write_model(&accepted)).unwrap().content, accepted);
}

#[test]
fn what_is_accepted_leaves_the_rest_of_the_document_as_it_was() {
    let (model, document) = (car_wash(), value(&file("models/car-wash.json")));
    let updates = assessed(&model).updates();
    let changed = with_changes(&document, &updates);
    assert_eq!(read_model(&changed).unwrap().content, accept(&model, &updates));
    assert_eq!(field(&changed, "planner"), field(&document, "planner"));
    assert_eq!(with_changes(&changed, &updates), changed);
    assert_eq!(with_changes(&document, &[]), document);
}

fn any_response() -> impl Strategy<Value = Response> {
    let names = prop::option::of("[=+@a-zé ,;\"\n]{0,12}[a-z]");
    let figure = || prop::option::of(-1e6..1e6_f64);
    let four = prop::option::of(prop::array::uniform4(0.0..1e3_f64));
    (
        any::answers_to(&car_wash(), any::EVERYDAY),
        figure(),
        names.clone(),
        names,
        four,
        any::<[Option<bool>; 2]>(),
    )
        .prop_map(|(answers, stated, respondent, contributor, four, buys)| {
            let trimmed = |name: Option<String>| name.map(|name| name.trim().to_owned());
            let asked = [9.0, 10.5].into_iter().zip(buys);
            let asked = asked.filter_map(|(price, buys)| Asked::new(price, buys?).ok());
            Response {
                answers: known(answers),
                stated,
                respondent: trimmed(respondent),
                contributor: trimmed(contributor),
                prices: four.map(|four| FourPrices::new(four).unwrap()),
                asked: asked.collect(),
                desired: vec![(car_wash().offer.elements[2].id.clone(), 6.5)],
                ..Response::default()
            }
        })
}

/// Without what only other models know.
fn known(answers: Answers) -> Answers {
    let model = car_wash();
    let columns = Column::all(&model);
    let asked = |input: &Input| columns.contains(&Column::Input(input.clone()));
    let inputs = answers.inputs.iter().filter(|(input, _)| asked(input));
    let within = inputs.filter(|(input, estimate)| {
        let (min, max) = model.bounds(input);
        min <= estimate.low() && estimate.high() <= max
    });
    let inputs = within.map(|(input, estimate)| (input.clone(), *estimate)).collect();
    let order = answers.order.iter().filter(|id| model.element(id).is_some()).cloned().collect();
    Answers { inputs, order, ..answers }
}

proptest! {
    #![proptest_config(laws())]

    #[test]
    fn a_response_survives_its_row(response in any_response()) {
        let columns = everything(&car_wash());
        let table = [write_heading(&columns, &plain), write_response(&columns, &response, &plain)].concat();
        let read = read(table.as_bytes()).unwrap();
        prop_assert_eq!(read.told(), Vec::<String>::new(), "{}", table);
        let unguarded = |name: &Option<String>| name.as_deref().map(|n| n.trim_start_matches('\'').to_owned());
        let mut back = read.responses[0].clone();
        (back.respondent, back.contributor) = (unguarded(&back.respondent), unguarded(&back.contributor));
        prop_assert_eq!(back, response);
    }

    #[test]
    fn no_cell_of_a_table_is_a_formula(name in "[ =+@\\-\t＝a]{1,6}[a-z]") {
        let response = Response { respondent: Some(name), ..Response::default() };
        let row = write_response(&[Column::Respondent], &response, &plain);
        prop_assert!(!row.trim_start().starts_with(['=', '+', '-', '@', '＝', '\t']), "{}", row);
    }

    #[test]
    fn no_bytes_stop_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..400), rows in "[a-z0-9,;\"'\n\r.%~-]{0,200}") {
        read(&bytes).ok();
        read([b"statedWorth,amounts.queue\n", rows.as_bytes(), &bytes].concat().as_slice()).ok();
        super::speak::read_lines(16, &bytes);
    }
}
