//! What no dataset can make of a page: markup, or none at all.

use std::process::Command;

use serde_json::{Value, json};

use crate::folder::files;
use crate::place::place;
use crate::{BASE, publish, small, text};

#[test]
fn no_text_of_a_dataset_becomes_markup() {
    const HOSTILE: &str = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";
    fn poison(value: &mut Value) {
        match value {
            Value::Array(list) => list.iter_mut().for_each(poison),
            Value::Object(fields) => {
                for (key, value) in fields {
                    let is_prose = [
                        "title",
                        "summary",
                        "name",
                        "text",
                        "limits",
                        "namePolicy",
                        "note",
                        "basis",
                        "short",
                        "role",
                    ];
                    match value {
                        Value::String(text) if is_prose.contains(&key.as_str()) => {
                            let short = HOSTILE.chars().take(140).collect::<String>();
                            *text = if key == "text" { short } else { HOSTILE.to_owned() };
                        }
                        other => poison(other),
                    }
                }
            }
            _ => {}
        }
    }
    let place = place("publish-hostile");
    let mut dataset = small();
    poison(&mut dataset["meta"]);
    for table in ["topics", "events", "accounts", "publishers", "notes"] {
        poison(&mut dataset[table]);
    }
    for party in dataset["parties"].as_array_mut().unwrap() {
        party["name"] = json!(HOSTILE);
        party["short"] = json!(HOSTILE);
    }
    let output = publish(&place, &dataset, &["--base", BASE]);
    if output.status.code() == Some(1) {
        let why = Command::new(env!("CARGO_BIN_EXE_counterpoint"))
            .arg("validate")
            .arg(place.join("my data.json"))
            .output();
        panic!("the dataset should be sound: {}", String::from_utf8_lossy(&why.unwrap().stdout));
    }
    let files = files(&place.join("site"));
    for name in ["index.html", "plain.html", "oembed.json"] {
        let page = text(&files, name);
        assert!(!page.contains("<img src=x") && !page.contains("<script>alert"), "{name}");
    }
    assert!(text(&files, "plain.html").contains("&lt;img src=x onerror=alert(2)&gt;"));
}

#[test]
fn letters_that_no_picture_can_have_do_not_keep_a_page_back() {
    let place = place("publish-letters");
    let mut dataset = small();
    dataset["meta"]["title"] = json!("Shots\u{ffff} at\u{fffe} the ford 燃");
    dataset["parties"][0]["short"] = json!("North\u{ffff}land");
    let output = publish(&place, &dataset, &["--base", BASE]);
    assert!(output.status.success(), "{output:?}");
    assert!(publish(&place, &small(), &["--title", "A\u{7}B"]).status.success());
}
