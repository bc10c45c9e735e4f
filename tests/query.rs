//! Questions to the bundled dataset: what is shown, what each option would leave, and addresses.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use counterpoint::compare::{Case, Ground, Scope, silences};
use counterpoint::dataset;
use counterpoint::model::{Dataset, PartyId};
use counterpoint::patterns::{Field, Measure, claims, measures};
use counterpoint::plan::Clock;
use counterpoint::query::{Facet, Index, OptionId, Query, Selection, TextIndex};
use counterpoint::state::{Followed, State, Target, View, decode, encode};
use counterpoint::when::{Edtf, Minute, Span};
use proptest::prelude::*;

struct Loaded {
    dataset: Dataset,
    index: Index,
    text: TextIndex,
}

static NK: LazyLock<Loaded> = LazyLock::new(|| {
    let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/nk-2020.json"));
    let bytes = bytes.unwrap_or_else(|error| panic!("the bundled dataset: {error}"));
    let reading = dataset::read(&bytes).unwrap_or_else(|error| panic!("{error:?}"));
    let mut index = Index::new(&reading.dataset, Scope::default());
    index.compare(&reading.dataset, &Ground::of(&reading.dataset));
    let text = TextIndex::new(&reading.dataset);
    Loaded { dataset: reading.dataset, index, text }
});

fn select(query: &Query) -> Selection {
    Selection::of(query, &NK.index, &NK.text)
}

fn query_of(text: &str, range: Option<Span>) -> Query {
    let mut query = Query::default();
    query.text = text.into();
    query.range = range;
    query
}

fn ids(selection: &Selection) -> Vec<&'static str> {
    selection.events.iter().map(|event| NK.dataset.events[*event].id.as_str()).collect()
}

fn option(facet: Facet, slug: &str) -> OptionId {
    facet.option_named(&NK.dataset, slug).unwrap_or_else(|| panic!("{slug}"))
}

fn options(facet: Facet) -> BTreeSet<OptionId> {
    (0..facet.len(&NK.dataset) as OptionId).collect()
}

#[test]
fn without_conditions_everything_is_shown_in_order_of_time() {
    let selection = select(&Query::default());
    assert_eq!(selection.events.len(), 47);
    let starts: Vec<Minute> =
        selection.events.iter().map(|event| NK.index.event_spans[event.index()].first).collect();
    assert!(starts.is_sorted(), "{starts:?}");
}

#[test]
fn a_search_folds_case_and_accents_and_looks_into_every_text() {
    let check = |text: &str, expected: &str| {
        let found = select(&query_of(text, None));
        assert!(ids(&found).contains(&expected), "{text}: {:?}", ids(&found));
        assert!(found.events.len() < 47, "{text} finds everything");
    };
    check("KOHNE taglar", "hadrut-1211"); // a place's other name, without its accents
    check("shooting on the line", "hadrut-1211"); // a title
    check("currently, the ceasefire regime", "hadrut-1211"); // a quote
    check("gevorgyan", "hadrut-1211"); // a speaker
    check("lives not in danger", "hadrut-1211"); // a summary
    assert_eq!(select(&query_of("no such words anywhere", None)).events, []);
}

#[test]
fn conditions_on_accounts_must_be_met_by_one_account() {
    let mut query = Query::default();
    query.choose(Facet::Speaker, vec![option(Facet::Speaker, "pashinyan")]);
    let by_speaker = select(&query);
    query.choose(Facet::Party, vec![option(Facet::Party, "az")]);
    let by_both = select(&query);
    assert!(!by_speaker.events.is_empty());
    assert_eq!(ids(&by_both), [""; 0], "no account of Azerbaijan is by Armenia's prime minister");
}

#[test]
fn a_range_keeps_what_may_have_happened_within_it() {
    let day = |month, day, hour, minute| Minute::from_civil(2020, month, day, hour, minute).unwrap();
    let query = query_of("", Some(Span { first: day(12, 11, 0, 0), last: day(12, 11, 23, 59) }));
    let found = select(&query);
    assert!(ids(&found).contains(&"hadrut-1211"));
    assert!(!ids(&found).contains(&"war-start"));
}

fn any_query() -> impl Strategy<Value = Query> {
    let choice = |facet: Facet| {
        let most = facet.len(&NK.dataset) as OptionId;
        prop_oneof![3 => Just(Vec::new()), 2 => prop::collection::vec(0..most, 1..4)]
    };
    let choices: Vec<_> = Facet::ALL.into_iter().map(choice).collect();
    let text = prop_oneof![
        4 => Just(String::new()),
        1 => Just("ceasefire".to_owned()),
        1 => Just("Hadrut Armenian".to_owned()),
        1 => "\\PC{0,6}",
    ];
    let days = prop::option::of((18_530_i64..18_620, 0_i64..40));
    (choices, text, days).prop_map(|(choices, text, days)| {
        let range = days.map(|(first, length)| Span::of_days(first, first + length));
        let mut query = query_of(&text, range);
        for (facet, options) in Facet::ALL.into_iter().zip(choices) {
            query.choose(facet, options);
        }
        query
    })
}

fn any_scope() -> impl Strategy<Value = Scope> {
    let parties = NK.dataset.parties.len();
    let pair = prop::option::of((0..parties, 1..parties));
    (prop::option::of(18_500_i64..18_700), pair).prop_map(move |(known_on, pair)| {
        let party =
            |at: usize| NK.dataset.parties.handle_at(at % parties).unwrap_or_else(|| panic!("party {at}"));
        Scope { known_on, pair: pair.map(|(first, apart)| [party(first), party(first + apart)]) }
    })
}

fn within(scope: Scope) -> Query {
    let mut query = Query::default();
    query.scope = scope;
    query
}

fn index(scope: Scope) -> Index {
    let mut index = Index::new(&NK.dataset, scope);
    index.compare(&NK.dataset, &Ground::of(&NK.dataset));
    index
}

fn party(id: &str) -> PartyId {
    NK.dataset.parties.handle_at(option(Facet::Party, id) as usize).unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn what_was_stated_later_is_not_there_and_events_keep_their_place() {
    let day = Edtf::parse("2020-12-12").unwrap().last_day();
    let scope = Scope { known_on: day, pair: None };
    let index = index(scope);
    let known: usize = NK.dataset.events.handles().map(|event| index.accounts_of(event).len()).sum();
    let stated = NK.dataset.accounts.records().filter(|account| account.stated.edtf.first_day() <= day);
    assert_eq!(known, stated.count());
    assert!(known > 0 && known < NK.dataset.accounts.len());
    let selection = Selection::of(&within(scope), &index, &NK.text);
    assert_eq!(selection.events.len(), 47);
}

#[test]
fn no_figure_known_on_a_day_was_stated_after_it() {
    let scope = Scope { known_on: Edtf::parse("2021-02-28").unwrap().last_day(), pair: None };
    let (index, ground) = (index(scope), Ground::of(&NK.dataset));
    let selection = Selection::of(&within(scope), &index, &NK.text);
    let field = Field { dataset: &NK.dataset, ground: &ground, index: &index, selection: &selection };
    let (killed, _) = measures(&field).remove(0);
    let days = claims(&field, &killed, None).into_iter().map(|claim| claim.days.1);
    assert_eq!(days.max(), scope.known_on, "one is of about 2021");
}

#[test]
fn a_pair_leaves_the_events_that_divide_or_unite_the_two() {
    let shown = |pair: [&str; 2]| {
        let scope = Scope { known_on: None, pair: Some(pair.map(party)) };
        Selection::of(&within(scope), &index(scope), &NK.text)
    };
    let selection = shown(["am", "az"]);
    assert!(!selection.events.is_empty() && selection.events.len() < 47);
    let contradicted_by_itself = NK.dataset.event_named("ganja-1017").unwrap();
    assert!(!shown(["az", "fr"]).shows(contradicted_by_itself));
}

#[test]
fn both_speak_where_each_chosen_party_has_an_account_of_its_own() {
    let mut query = Query::default();
    query.choose(Facet::Speaks, vec![option(Facet::Speaks, "am"), option(Facet::Speaks, "az")]);
    let both = select(&query);
    query.choose(Facet::Speaks, vec![option(Facet::Speaks, "am")]);
    let one = select(&query);
    assert!(!both.events.is_empty() && both.events.len() < one.events.len());
    assert!(both.events.iter().all(|event| one.shows(*event)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn of_a_pair_both_speak_and_of_the_others_no_silence_is_told(scope in any_scope()) {
        let index = index(scope);
        let ground = Ground::of(&NK.dataset);
        for event in &Selection::of(&within(scope), &index, &NK.text).events {
            let accounts = index.accounts_of(*event);
            let case = Case::of(&NK.dataset, &ground, *event, accounts).within(scope);
            prop_assert!(silences(&case).iter().all(|silence| scope.concerns(silence.party)));
            let signs = |party| accounts.iter().any(|id| NK.dataset.accounts[*id].signatories().any(|by| by == party));
            prop_assert!(scope.pair.is_none_or(|pair| pair.into_iter().all(signs)));
        }
    }

    #[test]
    fn asking_twice_gives_the_same_and_in_any_order(query in any_query()) {
        let first = select(&query);
        prop_assert_eq!(&first, &select(&query));
        let mut reversed = query_of(&query.text, query.range);
        for facet in Facet::ALL.into_iter().rev() {
            reversed.choose(facet, query.chosen(facet).iter().rev().copied().collect());
        }
        prop_assert_eq!(first, select(&reversed));
    }

    #[test]
    fn a_further_condition_never_shows_more(query in any_query(), facet in 0..Facet::ALL.len()) {
        let facet = Facet::ALL[facet];
        let narrowed = select(&query);
        let mut wider = query;
        wider.choose(facet, Vec::new());
        let wider = select(&wider);
        prop_assert!(narrowed.events.iter().all(|event| wider.shows(*event)));
    }

    #[test]
    fn each_option_leaves_as_many_events_as_it_says(query in any_query(), facet in 0..Facet::ALL.len()) {
        let facet = Facet::ALL[facet];
        let counted = select(&query);
        for option in options(facet) {
            let mut alone = query.clone();
            let beside = if facet.wants_all() { query.chosen(facet) } else { &[] };
            alone.choose(facet, [beside, &[option]].concat());
            prop_assert_eq!(counted.count(facet, option) as usize, select(&alone).events.len(), "{:?} {}", facet, option);
        }
    }

    #[test]
    fn whoever_comes_from_another_scope_sees_the_same(query in any_query(), scope in any_scope(), before in any_scope()) {
        let mut moved = index(before);
        moved.look_from(&NK.dataset, scope);
        moved.compare(&NK.dataset, &Ground::of(&NK.dataset));
        let query = { let mut query = query; query.scope = scope; query };
        prop_assert_eq!(Selection::of(&query, &moved, &NK.text), Selection::of(&query, &index(scope), &NK.text));
    }

    #[test]
    fn an_address_leads_back_to_its_state(
        query in any_query(),
        scope in any_scope(),
        target in 0_usize..270,
        view in 0..View::ALL.len(),
        stated in any::<bool>(),
        figure in 0_usize..200,
        of_population in any::<bool>(),
    ) {
        let query = { let mut query = query; query.scope = scope; query };
        let open = match target {
            at @ 0..47 => NK.dataset.events.handle_at(at).map(Target::Event),
            at => NK.dataset.accounts.handle_at(at - 47).map(Target::Account),
        };
        let clock = if stated { Clock::Stated } else { Clock::Happened };
        let mut figures = NK.dataset.accounts.records().flat_map(|account| &account.figures);
        let followed = figures.nth(figure).map(|figure| Followed {
            measure: Measure::of(figure),
            population: of_population.then(|| figure.population.clone()),
        });
        let state = State { query, view: View::ALL[view], open, clock, followed };
        let address = encode(&state, &NK.dataset);
        prop_assert!(address.is_ascii());
        let (read, ignored) = decode(&address, &NK.dataset);
        prop_assert_eq!(&read, &state, "{}", address);
        prop_assert_eq!(ignored, []);
        prop_assert_eq!(encode(&read, &NK.dataset), address);
    }

    #[test]
    fn no_address_is_too_strange(address in "\\PC{0,80}") {
        let (state, _) = decode(&address, &NK.dataset);
        let (again, ignored) = decode(&encode(&state, &NK.dataset), &NK.dataset);
        prop_assert_eq!(state, again);
        prop_assert_eq!(ignored, []);
    }

    #[test]
    fn no_address_made_of_known_keys_is_too_strange(
        parts in prop::collection::vec(("(q|from|to|view|event|account|party|place|act|state|differ|silent|metric|speaks|known|pair|clock|figures|of)", "[a-z0-9,%=+./-]{0,12}"), 0..5)
    ) {
        let address = parts.iter().map(|(key, value)| format!("{key}={value}")).collect::<Vec<_>>().join("&");
        let (state, _) = decode(&address, &NK.dataset);
        let (again, _) = decode(&encode(&state, &NK.dataset), &NK.dataset);
        prop_assert_eq!(state, again);
    }
}
