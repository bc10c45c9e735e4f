//! A state as the part of an address behind `#`, and back.
//!
//! `#event=hadrut-1211&topic=casualties,truce&from=2020-12-01&to=2020-12-16&q=two%20villages`.
//! Only what differs from the plain view is written, always in the same order, so that the same
//! view has the same address. What cannot be understood is passed over and reported.

use super::followed::{measure_text, population_text, read_measure, read_population};
use super::{Followed, State, Target, View};
use crate::list::ToList;
use crate::model::{Dataset, PartyId};
use crate::plan::Clock;
use crate::query::{Facet, Query};
use crate::said::Said;
use crate::when::{Edtf, Minute, Span, iso_day};

/// A part of an address that this dataset or program does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    pub key: Said,
    pub value: Said,
}

const TEXT: &str = "q";
const FROM: &str = "from";
const TO: &str = "to";
const VIEW: &str = "view";
const EVENT: &str = "event";
const ACCOUNT: &str = "account";
const KNOWN: &str = "known";
const PAIR: &str = "pair";
const CLOCK: &str = "clock";
const FIGURES: &str = "figures";
const POPULATION: &str = "of";

/// The address of a state, without the `#`; empty for the plain view.
#[must_use]
pub fn encode(state: &State, dataset: &Dataset) -> Said {
    let mut address = String::new();
    match state.open {
        Some(Target::Event(event)) => write(&mut address, EVENT, dataset.events[event].id.as_str()),
        Some(Target::Account(account)) => {
            write(&mut address, ACCOUNT, dataset.accounts[account].id.as_str());
        }
        None => {}
    }
    if state.view != View::default() {
        write(&mut address, VIEW, state.view.slug());
    }
    for facet in Facet::ALL {
        let chosen = state.query.chosen(facet).iter();
        let slugs: Vec<&str> = chosen.filter_map(|option| facet.slug(dataset, *option)).list();
        if !slugs.is_empty() {
            write(&mut address, facet.key(), &Said::joined(&slugs, ","));
        }
    }
    if let Some(range) = state.query.range {
        if range.first != Minute::MIN {
            write(&mut address, FROM, &end_text(range.first, range.first.is_start_of_day()));
        }
        if range.last != Minute::MAX {
            write(&mut address, TO, &end_text(range.last, range.last.is_end_of_day()));
        }
    }
    if let Some(day) = state.query.scope.known_on {
        write(&mut address, KNOWN, &iso_day(day));
    }
    if let Some(pair) = state.query.scope.pair {
        write(&mut address, PAIR, &Said::joined(&pair.map(|party| dataset.parties[party].id.as_str()), ","));
    }
    if state.clock != Clock::default() {
        write(&mut address, CLOCK, state.clock.word());
    }
    if let Some(followed) = &state.followed {
        write(&mut address, FIGURES, &measure_text(&followed.measure));
        if let Some(population) = &followed.population {
            write(&mut address, POPULATION, &population_text(dataset, population.as_ref()));
        }
    }
    if !state.query.text.is_empty() {
        write(&mut address, TEXT, &state.query.text);
    }
    address.into()
}

/// The state of an address, with all that was passed over. Whatever stands behind a `?` belongs to
/// the page that embeds this one, with the `#` that WordPress writes before it. `of` counts only after the
/// `figures` that it is of. A range whose `from` lies after its `to` is none, and its `to` is reported.
#[must_use]
pub fn decode(address: &str, dataset: &Dataset) -> (State, Vec<Ignored>) {
    let address = address.strip_prefix('#').unwrap_or(address);
    let own = address.split('?').next().unwrap_or("").trim_end_matches('#');
    let mut state = State::default();
    let mut ignored = Vec::new();
    let mut range = Span::UNBOUNDED;
    for part in own.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let value = percent_decoded(value);
        let understood = match key {
            TEXT => {
                state.query.text = value.clone();
                true
            }
            FROM => read_end(&value).map(|span| range.first = span.first).is_some(),
            TO => read_end(&value).map(|span| range.last = span.last).is_some(),
            KNOWN => {
                let day = Edtf::parse_any_year(&value).and_then(|edtf| edtf.last_day());
                state.query.scope.known_on = day;
                day.is_some()
            }
            PAIR => {
                state.query.scope.pair = read_pair(&value, dataset);
                state.query.scope.pair.is_some()
            }
            FIGURES => {
                let measure = read_measure(dataset, &value);
                state.followed = measure.map(|measure| Followed { measure, population: None });
                state.followed.is_some()
            }
            POPULATION => state.followed.as_mut().is_some_and(|followed| {
                followed.population = read_population(dataset, &followed.measure, &value);
                followed.population.is_some()
            }),
            CLOCK => Clock::from_word(&value).map(|clock| state.clock = clock).is_some(),
            VIEW => read_view(&value).map(|view| state.view = view).is_some(),
            EVENT | ACCOUNT => {
                let target = read_target(key, &value, dataset);
                state.open = target.or(state.open);
                target.is_some()
            }
            _ => {
                read_facet(&mut state.query, key, &value, dataset, &mut ignored);
                continue;
            }
        };
        if !understood {
            ignored.push(Ignored { key: key.into(), value });
        }
    }
    if range != Span::UNBOUNDED && range.first <= range.last {
        state.query.range = Some(range);
    } else if range != Span::UNBOUNDED {
        ignored.push(Ignored { key: TO.into(), value: end_text(range.last, range.last.is_end_of_day()) });
    }
    (state, ignored)
}

fn read_view(value: &str) -> Option<View> {
    View::ALL.into_iter().find(|view| view.slug() == value)
}

/// Two different parties.
fn read_pair(value: &str, dataset: &Dataset) -> Option<[PartyId; 2]> {
    let party = |id: &str| dataset.parties.handle_at(Facet::Party.option_named(dataset, id)? as usize);
    let (first, second) = value.split_once(',')?;
    let pair = [party(first)?, party(second)?];
    let [first, second] = pair;
    (first != second).then_some(pair)
}

fn read_target(key: &str, value: &str, dataset: &Dataset) -> Option<Target> {
    match key {
        EVENT => dataset.event_named(value).map(Target::Event),
        _ => dataset.account_named(value).map(Target::Account),
    }
}

/// Takes the options that the dataset has; each other one is reported by itself.
fn read_facet(query: &mut Query, name: &str, value: &str, dataset: &Dataset, ignored: &mut Vec<Ignored>) {
    let Some(facet) = Facet::ALL.into_iter().find(|facet| facet.key() == name) else {
        ignored.push(Ignored { key: percent_decoded(name), value: value.into() });
        return;
    };
    let mut options = query.chosen(facet).to_vec();
    for slug in value.split(',').filter(|slug| !slug.is_empty()) {
        match facet.option_named(dataset, slug) {
            Some(option) => options.push(option),
            None => ignored.push(Ignored { key: name.into(), value: slug.into() }),
        }
    }
    query.choose(facet, options);
}

/// An end of a range: where it is its day's own, the day alone, else with its time.
fn end_text(end: Minute, is_days_own: bool) -> Said {
    let civil = end.civil();
    let day = civil.iso_day();
    if is_days_own { day.into() } else { Said::of(&[&day, "T", &civil.iso_time(), ":00"]) }
}

fn read_end(value: &str) -> Option<Span> {
    Edtf::parse_any_year(value).map(|edtf| edtf.span())
}

fn write(address: &mut String, key: &str, value: &str) {
    if !address.is_empty() {
        address.push('&');
    }
    address.push_str(key);
    address.push('=');
    push_percent_encoded(address, value, b"-_.~,:+/");
}

/// Appends a text as UTF-8 with every byte escaped but ASCII letters, digits and those of `plain`.
pub(crate) fn push_percent_encoded(address: &mut String, text: &str, plain: &[u8]) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || plain.contains(&byte) {
            address.push(char::from(byte));
        } else {
            const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
            let digit = |value: u8| DIGITS.get(usize::from(value)).map_or('0', |digit| char::from(*digit));
            address.push('%');
            address.push(digit(byte >> 4));
            address.push(digit(byte & 15));
        }
    }
}

/// Undoes percent-encoding; a stray `%` stays, and bytes that are no UTF-8 become U+FFFD.
pub(crate) fn percent_decoded(text: &str) -> Said {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let escaped = match (first, after) {
            (b'%', [high, low, after @ ..]) => {
                let value = |digit: u8| char::from(digit).to_digit(16);
                value(*high).zip(value(*low)).map(|(high, low)| ((high * 16 + low) as u8, after))
            }
            _ => None,
        };
        let (byte, after) = escaped.unwrap_or((*first, after));
        decoded.push(byte);
        rest = after;
    }
    String::from_utf8_lossy(&decoded).into_owned().into()
}
