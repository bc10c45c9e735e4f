//! What the browser knows of a language: ECMA-402's Intl.

use js_sys::Intl::{DateTimeFormat, ListFormat, NumberFormat};
use js_sys::{Array, Date, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::words::{self, Label};

/// How a locale writes dates, numbers and lists: messages with what the browser says there, as far as it does.
#[must_use]
pub fn conventions(locale: &str) -> Vec<(Label, String)> {
    let locales = Array::of1(&locale.into());
    let in_date = dates(&locales, &[("month", "short"), ("weekday", "short"), ("day", "numeric")]);
    let alone = dates(&locales, &[("month", "short")]);
    let number = NumberFormat::new(&locales, &Object::new()).format_to_parts(1_234_567.8);
    let entries = Array::of3(&"a".into(), &"b".into(), &"c".into());
    let list = ListFormat::new(&locales, &Object::new()).format_to_parts(&entries);
    let mut said = Vec::new();
    let mut say = |message: Label, text: Option<String>| said.extend(text.map(|text| (message, text)));
    say(words::months_in_date(), names(&in_date, "month"));
    say(words::months_alone(), names(&alone, "month"));
    say(words::weekdays(), names(&in_date, "weekday"));
    say(words::number_group(), part(&number, "group", 0));
    say(words::number_point(), part(&number, "decimal", 0));
    say(words::list_middle(), part(&list, "literal", 0));
    say(words::list_last(), part(&list, "literal", 1));
    said
}

fn dates(locales: &Array, parts: &[(&str, &str)]) -> DateTimeFormat {
    let options = Object::new();
    for (name, value) in parts.iter().chain([&("timeZone", "UTC")]) {
        drop(Reflect::set(&options, &(*name).into(), &(*value).into()));
    }
    DateTimeFormat::new(locales, &options)
}

/// A day in each month of 2020, counted from the first of January: a Monday, a Tuesday, and so on.
const DAYS: [i32; 12] = [5, 34, 63, 92, 121, 157, 186, 215, 244, 280, 309, 338];
const FIRST_OF_2020_MS: f64 = 1_577_836_800_000.0;
const DAY_MS: f64 = 86_400_000.0;

/// What a part of these days is called, separated by `|`.
fn names(format: &DateTimeFormat, kind: &str) -> Option<String> {
    let mut names = String::new();
    for day in DAYS {
        let time = FIRST_OF_2020_MS + f64::from(day) * DAY_MS;
        names.push_str(&part(&format.format_to_parts(&Date::new(&time.into())), kind, 0)?);
        names.push('|');
    }
    Some(names)
}

/// The text of a part of a kind: the first, or the one after so many others.
fn part(parts: &Array, kind: &str, mut after: usize) -> Option<String> {
    let field = |part: &JsValue, name: &str| Reflect::get(part, &name.into()).ok()?.as_string();
    for at in 0..parts.length() {
        let part = parts.get(at);
        if field(&part, "type").as_deref() == Some(kind) {
            if after == 0 {
                return field(&part, "value");
            }
            after -= 1;
        }
    }
    None
}
