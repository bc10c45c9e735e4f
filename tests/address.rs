//! Addresses of views: what they say, and what they ask in vain.

use std::sync::LazyLock;

use counterpoint::dataset;
use counterpoint::model::Dataset;
use counterpoint::query::{Facet, OptionId};
use counterpoint::state::{State, Target, decode, encode};
use counterpoint::when::Span;

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
    let ignored: Vec<_> = ignored.iter().map(|part| (part.key.as_str(), part.value.as_str())).collect();
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
