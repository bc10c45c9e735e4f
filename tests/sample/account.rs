//! One account of a sample, each optional field as often as the bundled dataset has it.

use counterpoint::when::iso_day;
use serde_json::{Value, json};

use super::calendar;
use super::cast::{PRESS, PRINCIPALS};
use super::event::{Events, Scene, source_id};
use super::prose::{phrase, sentence};
use super::random::Random;

/// The next account of the scene, whose first one is `first`.
pub fn account(events: &mut Events<'_>, event: &str, scene: &mut Scene, first: usize) -> Value {
    let number = events.accounts.len() - first + 1;
    let sources = sources(events, scene);
    let revised = (number > 1 && events.random.happens(50)).then(|| events.accounts.len() - 1);
    let party = match revised {
        Some(earlier) => party_of(&events.accounts[earlier]),
        None => events.random.weighted(&events.cast.loudness),
    };
    let speakers = events.cast.speakers_of(party);
    let random = &mut events.random;
    let lag = random.weighted(&[60, 20, 8, 5, 3, 2, 1, 1]) as i64 + i64::from(revised.is_some());
    let voice =
        if party == PRESS { "press" } else { random.word(&[("own", 200), ("unofficial", 5), ("relay", 2)]) };
    let mut account = json!({
        "id": format!("{event}.account-{number}"),
        "event": event,
        "party": format!("party-{}", party + 1),
        "voice": voice,
        "acts": acts(random),
        "summary": sentence(random, 92),
        "stated": { "edtf": iso_day(scene.day + lag), "basis": "stated in source" },
        "sources": sources,
        "confidence": random.word(&[("high", 149), ("medium", 62), ("low", 12)]),
    });
    if let Some(earlier) = revised {
        account["revises"] = events.accounts[earlier]["id"].clone();
    }
    if party != PRESS && random.happens(930) {
        account["speaker"] = json!(format!("speaker-{}", random.one_of(&speakers) + 1));
    }
    if random.happens(320) {
        account["quote"] = json!({ "text": phrase(random, 50), "lang": "en", "source": sources[0] });
    }
    if account["acts"][0] == "blames" || random.happens(60) {
        account["blames"] = json!([format!("party-{}", accused(random, party) + 1)]);
    }
    if party < PRINCIPALS && random.happens(25) {
        account["jointWith"] = json!([format!("party-{}", accused(random, party) + 1)]);
    }
    if random.happens(54) {
        account["addressees"] = json!(["party-1"]);
    }
    if random.happens(700) {
        account["answers"] = answers(random, scene).into();
    }
    if random.happens(410) {
        let figures = 1 + random.weighted(&[48, 31, 8, 2, 2]);
        account["figures"] = (0..figures).map(|_| figure(random, scene, events.cast.places)).collect();
    }
    if random.happens(265) {
        let day = scene.day + random.weighted(&[8, 1]) as i64;
        let mut date = calendar::date(random, day, 400);
        date["facet"] = json!("occurred");
        account["when"] = json!([date]);
    }
    if random.happens(45) {
        account["placeName"] = json!(phrase(random, 12));
    }
    if random.happens(157) {
        account["attribution"] = json!([
            { "who": phrase(random, 12), "how": "statement" },
            { "who": format!("publisher-{}", 1 + random.rank(events.cast.publishers)), "how": "reported" },
        ]);
    }
    if random.happens(215) {
        account["note"] = json!(sentence(random, 100));
    }
    account
}

/// At least one, each once.
fn sources(events: &mut Events<'_>, scene: &mut Scene) -> Vec<String> {
    let count = 1 + events.random.weighted(&[128, 67, 21, 5, 2]);
    let mut sources: Vec<usize> = (0..count).map(|_| events.source(scene)).collect();
    sources.sort_unstable();
    sources.dedup();
    sources.into_iter().map(source_id).collect()
}

/// The index of the party whose account it is.
fn party_of(account: &Value) -> usize {
    let number = account["party"].as_str().and_then(|id| id.strip_prefix("party-")?.parse::<usize>().ok());
    number.unwrap() - 1
}

/// Another principal, as a rule.
fn accused(random: &mut Random, party: usize) -> usize {
    if party == 1 { 0 } else { [1, 1, 1, 2][random.below(4)].max(usize::from(party == 2)) % 3 }
}

fn acts(random: &mut Random) -> Vec<&'static str> {
    let first = random.word(&[
        ("asserts", 90),
        ("blames", 74),
        ("denies", 32),
        ("describes", 21),
        ("confirms", 4),
        ("declares", 3),
        ("commits", 3),
        ("no-comment", 2),
    ]);
    if first != "no-comment" && random.happens(360) {
        let second = [("condemns", 19), ("demands", 14), ("warns", 8), ("acknowledges", 6), ("welcomes", 3)];
        return vec![first, random.word(&second)];
    }
    vec![first]
}

fn answers(random: &mut Random, scene: &Scene) -> Vec<Value> {
    let asked = scene.questions.iter().take(1 + random.below(3));
    asked
        .map(|(question, kind)| {
            let value = match *kind {
                "yesNo" => json!(random.one_of(&["yes", "no"])),
                "party" => json!(random.one_of(&["party-1", "party-2", "side-2", "contested"])),
                "choice" => json!(random.one_of(&["By the old road", "By the river", "Over the hill"])),
                _ => json!(iso_day(scene.day + random.within(0, 1))),
            };
            let mut answer = match random.weighted(&[186, 5, 4]) {
                0 => json!({ "question": question, "is": value }),
                1 => json!({ "question": question, "isNot": value }),
                _ => json!({ "question": question, "unstated": sentence(random, 40) }),
            };
            if random.happens(60) {
                answer["implied"] = json!(true);
            }
            answer
        })
        .collect()
}

fn figure(random: &mut Random, scene: &Scene, places: usize) -> Value {
    const METRICS: [&str; 7] =
        ["killed", "wounded", "captured", "returned-displaced", "vehicles", "missing", "violations"];
    let metric = METRICS[random.rank(METRICS.len())];
    let low = random.within(1, 40) * random.one_of(&[1, 1, 1, 10, 100]);
    let high = low + random.within(0, 30);
    let amount = match random.weighted(&[117, 19, 6, 3, 3, 2, 1]) {
        0 => json!({ "exact": low }),
        1 => json!({ "moreThan": low }),
        2 => json!({ "about": low }),
        3 => json!({ "vague": [low, null] }),
        4 => json!({ "atLeast": low }),
        5 => json!({ "upTo": high }),
        _ => json!({ "range": [low, high] }),
    };
    let mut figure = json!({
        "metric": metric,
        "unit": if metric == "vehicles" { "vehicles" } else { "people" },
        "amount": amount,
        "population": random.one_of(&["party-1", "party-2", "party-3", "side-1", "all"]),
    });
    if random.happens(700) {
        figure["class"] = json!(random.one_of(&["military", "civilian", "mixed"]));
    }
    if random.happens(710) {
        figure["scope"] = json!({ "period": calendar::range(scene.day, scene.day + random.within(0, 2)) });
        if random.happens(40) {
            figure["scope"]["place"] = json!(format!("place-{}", 1 + random.below(places)));
        }
        if random.happens(50) {
            figure["scope"]["subset"] = json!(phrase(random, 14));
        }
    }
    if random.happens(150) {
        figure["asOf"] = json!(iso_day(scene.day + 1));
    }
    figure
}
