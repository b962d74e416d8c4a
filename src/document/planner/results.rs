//! `Plan` v1: computed plans, for events and programs. They are written and never read, because results are
//! never stored.

use super::model::PlannerModel;
use super::part::write_numbers;
use crate::document::Value;
use crate::document::words::Words;
use crate::model::planner::{
    Advice, Complaints, Delivery, FirstDay, Gap, Journey, Kept, Lever, LeverPlan, Lifetime,
    Loyalty, LoyaltyChance, Plan, PlannerAnswers, Share, Turn, TwoPromises, Upgrade, Worth,
};
use crate::model::{CollectVec, Id};

type Field = (&'static str, Value);

/// The plan as a document of version 1. Money is in the model's currency, shares run from 0 to 1, and unknown
/// figures are `null`.
///
/// # Examples
///
/// ```
/// use worthwhile::document::{Value, json, read_planner_model, write_plan};
/// use worthwhile::model::planner::{PlannerAnswers, plan};
///
/// let document = json::parse(&std::fs::read_to_string("models/pizza-delivery.json")?)?;
/// let planning = read_planner_model(&document).unwrap().content;
/// let answers = PlannerAnswers::default();
/// let written = write_plan(&planning, &answers, &plan(&planning.planner, &answers));
/// assert_eq!(written.at("lever"), Some(&Value::text("time")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_plan(planning: &PlannerModel, answers: &PlannerAnswers, plan: &Plan) -> Value {
    let planner = &planning.planner;
    let touchpoints: Vec<_> = planner.touchpoints(answers).iter().map(|t| &t.id).collect_vec();
    let actions: Vec<_> = planner.actions(answers).iter().map(|action| &action.id).collect_vec();
    let levers = plan.levers.iter();
    Value::full_record(vec![
        ("version", Value::Number(1.0)),
        ("model", Value::text(planning.id.as_str())),
        ("currency", Value::text(&planning.currency)),
        ("period", Value::text(plan.period.name())),
        ("lever", or_nothing(plan.lever.map(lever_word))),
        ("advice", or_nothing(plan.advice.map(advice_word))),
        ("adviceTurns", or_nothing(plan.turn.map(write_turn))),
        (
            "levers",
            Value::full_record(
                levers.map(|l| (l.basis.lever.name(), write_lever(l))).collect_vec(),
            ),
        ),
        ("warnings", Value::record(Lever::EACH.map(|lever| write_warnings(plan, lever)).into())),
        ("upgrade", or_nothing(plan.upgrade.as_ref().map(write_upgrade))),
        ("journey", write_journey(&plan.journey, &touchpoints)),
        ("firstDay", write_first_day(&plan.first_day, &actions)),
        ("complaints", write_complaints(&plan.complaints)),
        (
            "loyalty",
            or_nothing(
                plan.loyalty.as_ref().map(|loyalty| write_loyalty(loyalty, plan.loyalty_chance)),
            ),
        ),
        ("worth", or_nothing(plan.worth.as_ref().map(write_worth))),
    ])
}

fn or_nothing(value: Option<Value>) -> Value {
    value.unwrap_or(Value::Nothing)
}

fn lever_word(lever: Lever) -> Value {
    Value::text(lever.name())
}

fn advice_word(advice: Advice) -> Value {
    match advice {
        Advice::Exceed(lever) => lever_word(lever),
        Advice::KeepPromises => Value::text("keep-promises"),
    }
}

fn write_turn(turn: Turn) -> Value {
    let gain = Value::Number(turn.gain);
    Value::full_record(vec![("gain", gain), ("advice", advice_word(turn.advice))])
}

fn numbers(fields: &[(&'static str, Option<f64>)]) -> Vec<Field> {
    fields.iter().map(|(name, number)| (*name, Value::number_or_nothing(*number))).collect_vec()
}

fn pair(pair: Option<[f64; 2]>) -> Value {
    or_nothing(pair.map(|pair| write_numbers(&pair)))
}

/// The names of the things at these positions.
fn ids(order: &[usize], all: &[&Id]) -> Value {
    let found = order.iter().filter_map(|at| all.get(*at));
    Value::List(found.map(|id| Value::text(id.as_str())).collect_vec())
}

fn write_warnings(plan: &Plan, lever: Lever) -> Field {
    let of_lever = plan.warnings.iter().filter(|(of, _)| *of == lever);
    let words: Vec<_> = of_lever.map(|(_, warning)| Value::text(warning.name())).collect_vec();
    let words = if words.is_empty() { Value::Nothing } else { Value::List(words) };
    (lever.name(), words)
}

fn write_lever(plan: &LeverPlan) -> Value {
    let basis = &plan.basis;
    let (mean, deviation) = basis.delivery.moments();
    let mut fields = kept(&plan.promise);
    fields.extend(numbers(&[
        ("exact", Some(plan.exact)),
        ("mean", Some(mean)),
        ("deviation", Some(deviation)),
        ("criticalShare", Some(basis.critical.share)),
        ("score", plan.score),
    ]));
    let counted = matches!(basis.delivery, Delivery::Counted(_));
    fields.push(("counted", Value::Truth(counted)));
    fields.push(("brokenBetween", pair(plan.broken_between.map(|(low, high)| [low, high]))));
    fields.push(("surprises", write_numbers(&plan.surprises)));
    fields.push(("compared", or_nothing(plan.two.as_ref().map(write_two))));
    for (name, kept) in [
        ("advised", Some(&plan.advised)),
        ("now", plan.now.as_ref()),
        ("expected", plan.expected.as_ref()),
    ] {
        fields.push((name, or_nothing(kept.map(write_kept))));
    }
    Value::full_record(fields)
}

fn write_two(two: &TwoPromises) -> Value {
    let mut fields = numbers(&[("turningPrice", two.turning_price)]);
    fields.push(("felt", write_numbers(&two.felt)));
    Value::full_record(fields)
}

fn write_kept(promise: &Kept) -> Value {
    Value::full_record(kept(promise))
}

fn kept(kept: &Kept) -> Vec<Field> {
    numbers(&[
        ("promise", Some(kept.promise)),
        ("keep", Some(kept.keep)),
        ("exceed", Some(kept.exceed)),
        ("early", Some(kept.early)),
        ("late", Some(kept.late)),
        ("felt", kept.felt),
        ("marginCost", kept.margin_cost),
        ("handedBack", Some(kept.handed_back)),
    ])
}

fn write_upgrade(upgrade: &Upgrade) -> Value {
    Value::full_record(numbers(&[
        ("chance", Some(upgrade.chance)),
        ("levels", Some(upgrade.levels)),
        ("felt", upgrade.felt),
        ("cost", Some(upgrade.cost)),
    ]))
}

fn write_journey(journey: &Journey, touchpoints: &[&Id]) -> Value {
    let mut fields = numbers(&[
        ("mean", journey.mean),
        ("felt", journey.felt),
        ("priority", Some(journey.priority)),
    ]);
    let gaps = touchpoints.iter().zip(&journey.gaps);
    let gaps = gaps.filter_map(|(id, gap)| gap.as_ref().map(|gap| write_gap(id, gap)));
    fields.push(("touchpoints", Value::List(gaps.collect_vec())));
    fields.push(("order", ids(&journey.order, touchpoints)));
    Value::full_record(fields)
}

fn write_gap(id: &Id, gap: &Gap) -> Value {
    let mut fields = numbers(&[("gap", Some(gap.gap)), ("priority", Some(gap.priority))]);
    fields.push(("zone", Value::text(gap.zone.name())));
    fields.push(("overServed", Value::Truth(gap.over_served)));
    fields.push(("id", Value::text(id.as_str())));
    Value::full_record(fields)
}

fn write_first_day(day: &FirstDay, actions: &[&Id]) -> Value {
    let mut fields = numbers(&[
        ("cost", Some(day.cost)),
        ("laterCost", Some(day.later_cost)),
        ("costInPeriod", day.cost_in_period),
        ("oneIn", day.one_in),
    ]);
    fields.push(("canPay", day.can_pay.map_or(Value::Nothing, Value::Truth)));
    fields.push(("order", ids(&day.order, actions)));
    Value::full_record(fields)
}

fn write_complaints(complaints: &Complaints) -> Value {
    let mut fields = numbers(&[
        ("gained", complaints.gained),
        ("net", complaints.net),
        ("breakEven", complaints.break_even),
    ]);
    fields.push(("kept", pair(complaints.kept)));
    fields.push(("wordOfMouth", pair(complaints.word_of_mouth)));
    Value::full_record(fields)
}

fn write_loyalty(loyalty: &Loyalty, chance: Option<LoyaltyChance>) -> Value {
    let mut fields = numbers(&[
        ("joint", Some(loyalty.joint)),
        ("together", Some(loyalty.together)),
        ("breakEvenStay", loyalty.break_even_stay),
        ("rewardReturn", loyalty.reward_return),
    ]);
    let effects = loyalty.effects.iter();
    let effects = effects.map(|effect| (effect.figure.about().name, Value::Number(effect.alone)));
    fields.push(("effects", Value::full_record(effects.collect_vec())));
    for (name, lifetime) in [("before", &loyalty.before), ("after", &loyalty.after)] {
        fields.push((name, write_lifetime(lifetime)));
    }
    fields.push(("chance", or_nothing(chance.map(write_chance))));
    Value::full_record(fields)
}

fn write_chance(chance: LoyaltyChance) -> Value {
    Value::full_record(vec![
        ("before", write_numbers(&chance.before)),
        ("after", write_numbers(&chance.after)),
        ("joint", write_numbers(&chance.joint)),
        ("pays", Value::Number(chance.pays)),
    ])
}

fn write_lifetime(lifetime: &Lifetime) -> Value {
    Value::full_record(numbers(&[
        ("margin", Some(lifetime.margin)),
        ("margins", Some(lifetime.margins)),
        ("value", Some(lifetime.value)),
        ("valueFromNow", Some(lifetime.value_from_now)),
        ("periods", Some(lifetime.periods)),
    ]))
}

fn write_worth(worth: &Worth) -> Value {
    let mut fields = numbers(&[
        ("net", Some(worth.net)),
        ("kept", Some(worth.kept)),
        ("breakEven", worth.break_even),
        ("orders", Some(worth.orders)),
        ("customers", Some(worth.customers)),
        ("leaving", Some(worth.leaving)),
        ("keptMore", Some(worth.kept_more)),
        ("repaired", Some(worth.repaired)),
        ("margins", Some(worth.margins)),
        ("counted", Some(worth.counted)),
    ]);
    let share = |it: &Share| {
        let mut fields = numbers(&[("customers", Some(it.customers)), ("money", Some(it.money))]);
        fields.push(("part", Value::text(it.part.name())));
        Value::full_record(fields)
    };
    fields.push(("parts", Value::List(worth.parts.iter().map(share).collect_vec())));
    let unknown = worth.unknown.iter().map(|part| {
        let mut fields = numbers(&[("breakEven", worth.needed(*part))]);
        fields.push(("part", Value::text(part.name())));
        Value::full_record(fields)
    });
    fields.push(("unknown", Value::List(unknown.collect_vec())));
    Value::full_record(fields)
}
