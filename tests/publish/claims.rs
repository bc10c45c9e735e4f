//! The accounts as claims, for search engines.

use serde_json::{Value, json};

use crate::folder::files;
use crate::place::place;
use crate::{publish, small, text};

/// The claims of a dataset, each found by its account.
fn claims(name: &str, dataset: &Value) -> Vec<Value> {
    let place = place(name);
    assert!(publish(&place, dataset, &[]).status.success());
    let page = text(&files(&place.join("site")), "plain.html");
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
    let page: Value = serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap();
    page["hasPart"].as_array().unwrap().clone()
}

fn of(claims: &[Value], account: &str) -> Value {
    claims.iter().find(|claim| claim["@id"] == json!(format!("#account={account}"))).unwrap().clone()
}

#[test]
fn a_claim_is_of_all_who_signed_in_the_voice_they_had() {
    let claims = claims("publish-claims", &small());
    let joint = of(&claims, "shots.n1");
    let names: Vec<&Value> =
        joint["author"].as_array().unwrap().iter().map(|author| &author["name"]).collect();
    assert_eq!(names.len(), 2, "{joint}");
    let alone = of(&claims, "bridge.f1");
    assert!(alone["author"].is_object(), "{alone}");
    assert_eq!((&joint["keywords"], &alone["keywords"]), (&json!("own"), &json!("press")));
}

#[test]
fn a_date_is_given_where_others_can_read_it() {
    let mut dataset = small();
    for (account, stated) in [(0, "1901-03-12"), (3, "1901~")] {
        dataset["accounts"][account]["stated"]["edtf"] = json!(stated);
    }
    let claims = claims("publish-claims-dates", &dataset);
    assert_eq!(of(&claims, "shots.n1")["datePublished"], json!("1901-03-12"));
    assert_eq!(of(&claims, "bridge.f1").get("datePublished"), None);
}

#[test]
fn a_source_without_an_address_is_named() {
    let mut dataset = small();
    let sources = dataset["sources"].as_array_mut().unwrap();
    let letter =
        sources.iter_mut().find(|source| source["id"] == "letter-1").unwrap().as_object_mut().unwrap();
    letter.insert("title".to_owned(), json!("A letter home"));
    let titled = of(&claims("publish-claims-title", &dataset), "bridge.f1");
    assert_eq!(titled["appearance"], json!([{ "@type": "CreativeWork", "name": "A letter home" }]));
    for source in dataset["sources"].as_array_mut().unwrap() {
        source.as_object_mut().unwrap().remove("title");
    }
    let untitled = of(&claims("publish-claims-publisher", &dataset), "bridge.f1");
    assert!(untitled["appearance"][0]["name"].as_str().is_some_and(|name| !name.is_empty()), "{untitled}");
}
