//! Dates, numbers and lists: the browser's own way where it knows the language, ours elsewhere.

use crate::{
    page::DESKTOP,
    reader::{TEXT, read},
};
use counterpoint::{
    said::Said,
    when::{Edtf, When},
    words::{self, Catalogue, Language},
};
use serde_json::json;

/// The languages that are left to the browser, and the locale that says them as the page does.
const LEFT_TO_BROWSERS: [(Language, &str); 3] = [
    (Language::English, "en-GB"),
    (Language::Russian, "ru"),
    (Language::Arabic, "ar-EG-u-ca-gregory-nu-latn"),
];

/// A page that was written natively must not change when the program starts.
#[test]
fn a_written_page_has_the_conventions_of_the_browser() {
    read("conventions", DESKTOP, async |reader| {
        for (language, locale) in LEFT_TO_BROWSERS {
            let theirs = format!(
                "const format = options => new Intl.DateTimeFormat('{locale}', {{ ...options, timeZone: 'UTC' }});
                const [day, month] = [format({{ day: 'numeric', month: 'short', year: 'numeric' }}), format({{ month: 'short', year: 'numeric' }})];
                const weekday = format({{ weekday: 'short' }});
                const said = [];
                for (let at = 0; at < 12; at += 1) {{
                    const date = new Date(Date.UTC(2020, at, at + 1));
                    said.push(day.format(date), month.format(date), weekday.format(date));
                }}
                const list = new Intl.ListFormat('{locale}');
                said.push(new Intl.NumberFormat('{locale}').format(1234567), list.format(['a', 'b']), list.format(['a', 'b', 'c']));
                return said.map(text => text.replace(/\\s+/g, ' '));"
            );
            assert_eq!(reader.page.list(&theirs).await, ours(language), "{language:?}");
        }
    });
}

fn ours(language: Language) -> Vec<String> {
    words::speak(Catalogue::of(language));
    let parse = |date: &str| Edtf::parse(date).unwrap_or_else(|error| panic!("{date}: {error:?}"));
    let mut said: Vec<Said> = Vec::new();
    for at in 1..=12 {
        let (day, month) = (parse(&format!("2020-{at:02}-{at:02}")), parse(&format!("2020-{at:02}")));
        said.extend([words::edtf(&day), words::edtf(&month)]);
        let date = words::event_date(&When { edtf: day, clock: None }).date;
        said.push(date.replace(&*words::edtf(&day), "").trim_matches([',', '،', ' ']).into());
    }
    let entries = ["a", "b", "c"].map(Said::from);
    said.extend([words::number(1_234_567), words::list(&entries[..2]), words::list(&entries)]);
    let isolates = ['\u{2068}', '\u{2069}'];
    said.iter()
        .map(|text| text.replace(isolates, "").split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn the_program_asks_the_browser_only_for_languages_it_knows() {
    read("conventions_asked", DESKTOP, async |reader| {
        reader.page.before_each_load(
            "const parts = Intl.DateTimeFormat.prototype.formatToParts;
            Intl.DateTimeFormat.prototype.formatToParts = function (date) {
                const loud = part => part.type === 'month' ? { ...part, value: part.value.toUpperCase() + '!' } : part;
                return parts.call(this, date).map(loud);
            }",
        );
        let date = format!("{TEXT} return text(document.querySelector('.when time[datetime]'))");
        for (lang, is_the_browsers) in
            [("en", true), ("ru", true), ("ar", true), ("hy", false), ("az", false)]
        {
            reader.open_as(&format!("lang={lang}"), "").await;
            let date = reader.page.ask(&date).await;
            assert_eq!(json!(date.to_string().contains('!')), json!(is_the_browsers), "{lang}: {date}");
        }
    });
}
