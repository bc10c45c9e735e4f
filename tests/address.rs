//! Addresses of views: what they say, and what they ask in vain.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use std::sync::LazyLock;

use counterpoint::dataset;
use counterpoint::model::{Dataset, Population};
use counterpoint::patterns::Measure;
use counterpoint::query::{Facet, OptionId};
use counterpoint::state::{Followed, State, Target, decode, encode};
use counterpoint::when::{Minute, Span};
use proptest::prelude::*;
use serde_json::{Value, json};

static NK: LazyLock<Dataset> = LazyLock::new(|| {
    let reading = dataset::read(include_bytes!("../assets/nk-2020.json"));
    reading.unwrap_or_else(|error| panic!("{error:?}")).dataset
});

fn option(facet: Facet, slug: &str) -> OptionId {
    facet.option_named(&NK, slug).unwrap_or_else(|| panic!("{slug}"))
}

#[test]
fn what_an_address_asks_in_vain_is_reported_and_the_rest_works() {
    let (state, ignored) =
        decode("#topic=truce,nothing&event=gone&colour=red&from=yesterday&party=az?secret=x", &NK);
    assert_eq!(state.query.chosen(Facet::Topic), [option(Facet::Topic, "truce")]);
    assert_eq!(state.query.chosen(Facet::Party), [option(Facet::Party, "az")]);
    let ignored: Vec<_> = ignored.iter().map(|part| (&*part.key, &*part.value)).collect();
    assert_eq!(ignored, [("topic", "nothing"), ("event", "gone"), ("colour", "red"), ("from", "yesterday")]);
}

#[test]
fn what_wordpress_writes_behind_an_address_is_not_its_own() {
    for foreign in ["?secret=x", "#?secret=x", "#"] {
        let (state, ignored) = decode(&format!("topic=truce&event=barda{foreign}"), &NK);
        assert_eq!(ignored, [], "{foreign}");
        assert_eq!(state.open, NK.event_named("barda").map(Target::Event));
        assert_eq!(state.query.chosen(Facet::Topic), [option(Facet::Topic, "truce")]);
    }
}

#[test]
fn addresses_are_short_and_readable() {
    let mut state = State { open: NK.event_named("hadrut-1211").map(Target::Event), ..State::default() };
    state.query.toggle(Facet::Topic, option(Facet::Topic, "casualties"));
    state.query.text = "two villages".into();
    state.query.range = Some(Span::of_days(18_597, 18_612));
    assert_eq!(
        encode(&state, &NK),
        "event=hadrut-1211&topic=casualties&from=2020-12-01&to=2020-12-16&q=two%20villages"
    );
    assert_eq!(encode(&State::default(), &NK), "");
}

/// A dataset with a party and a side of these ids, and a figure of each population: the party, the side, a word, all, and none.
fn with_figures(party: &str, side: &str, word: &str) -> Dataset {
    let quoted = |id: &str| format!("\"{id}\"");
    let small = include_str!("fixtures/small.json").replace("\"ferrymen\"", &quoted(party));
    let mut file: Value = serde_json::from_str(&small.replace("\"south-side\"", &quoted(side))).unwrap();
    let figure = |population: &str| json!({ "metric": "lost:boats", "unit": "boats", "amount": { "exact": 1 }, "population": population });
    let mut figures: Vec<Value> = [party, side, word, "all", "none"].map(figure).into();
    figures[4].as_object_mut().unwrap().remove("population");
    file["accounts"][0]["figures"] = figures.into();
    let reading = dataset::read(file.to_string().as_bytes()).unwrap();
    assert_eq!(reading.problems, []);
    reading.dataset
}

fn following(dataset: &Dataset, figure: usize) -> State {
    let figure = dataset.accounts.records().next().and_then(|account| account.figures.get(figure)).unwrap();
    let followed = Followed { measure: Measure::of(figure), population: Some(figure.population.clone()) };
    State { followed: Some(followed), ..State::default() }
}

#[test]
fn the_bare_id_of_a_party_is_enough_where_nothing_else_is_named_so() {
    for party in ["side:west", "party:x", "all:", "a:b"] {
        let dataset = with_figures(party, "east", "word");
        let (state, ignored) = decode(&format!("figures=lost:boats,boats&of={party}"), &dataset);
        let population = state.followed.and_then(|followed| followed.population);
        if party == "all:" {
            assert_eq!(population, Some(Some(Population::All)));
        } else {
            assert!(matches!(population, Some(Some(Population::Party(_)))), "{party}: {population:?}");
        }
        assert_eq!(ignored, []);
    }
}

/// Near and far, and beyond all that can be counted.
fn any_minute() -> impl Strategy<Value = Minute> {
    let within = |years: i64| -years * 525_600..years * 525_600;
    prop_oneof![within(12_000), within(1_000_000), within(10_000_000_000_000), Just(i64::MIN), Just(i64::MAX)]
        .prop_map(Minute)
}

#[test]
fn a_range_may_lie_in_any_year() {
    let check = |first: &str, last: &str| {
        let address = format!("from={first}&to={last}");
        let (state, ignored) = decode(&address, &NK);
        assert_eq!(ignored, [], "{address}");
        assert_eq!(encode(&state, &NK), *address);
    };
    check("0000-01-01", "9999-12-31");
    check("12000-02-29", "170000002-12-31T20:40:00");
    check("-12001-01-01", "-0044-03-15");
    let (state, _) = decode("from=-12001-12-31&known=12345-01-31", &NK);
    let first = state.query.range.map(|range| range.first);
    assert_eq!(first, Minute::from_civil(-12001, 12, 31, 0, 0));
    assert_eq!(encode(&state, &NK), "from=-12001-12-31&known=12345-01-31");
    for nothing in
        ["012000-01-01", "12000-13-01", "12000-02-30", "12000-01-01T5", "--12000-01-01", "12000-01"]
    {
        assert_eq!(decode(&format!("from={nothing}"), &NK).1.len(), 1, "{nothing}");
    }
}

proptest! {
    #[test]
    fn an_address_leads_back_to_its_range(one in any_minute(), other in any_minute(), known in prop::option::of(any_minute())) {
        let range = Span { first: one.min(other), last: one.max(other) };
        let mut state = State::default();
        state.query.range = (range != Span::UNBOUNDED).then_some(range);
        state.query.scope.known_on = known.filter(|known| known.is_bounded()).map(Minute::day);
        let address = encode(&state, &NK);
        prop_assert_eq!(decode(&address, &NK), (state, vec![]), "{}", address);
    }

    #[test]
    fn whatever_ids_are_like_an_address_leads_back_to_the_figures_followed(
        [party, side, word] in prop::array::uniform3("(side:|other:|all:|unstated:|party:){0,2}(a|east|:)?"),
        figure in 0_usize..5,
    ) {
        let ids = [&*party, &*side, &*word, "all"];
        prop_assume!(ids.iter().enumerate().all(|(at, id)| !id.is_empty() && !ids[..at].contains(id)));
        let dataset = with_figures(&party, &side, &word);
        let state = following(&dataset, figure);
        let address = encode(&state, &dataset);
        prop_assert_eq!(decode(&address, &dataset), (state, vec![]), "{}", address);
    }
}
