//! The model that the README shows is a model.

use worthwhile::document::{json, read_model};
use worthwhile::model::calculator::{Answers, evaluate};

#[test]
fn the_model_of_the_readme_is_read_without_a_notice_and_says_what_it_promises() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let (_, rest) = readme.split_once("<script type=\"application/json\">").unwrap();
    let (document, _) = rest.split_once("</script>").unwrap();
    let reading = read_model(&json::parse(document).unwrap()).unwrap();
    assert!(reading.notices.is_empty(), "{:?}", reading.notices);
    let results = evaluate(&reading.content, &Answers::default());
    assert!((results.comparison.advantage - 1.0).abs() < 1e-9, "{}", results.comparison.advantage);
}
