//! Large letters: what is drawn grows with them, and what no longer fits in one row breaks where it should.

use crate::{
    page::{DESKTOP, Size},
    reader::{Reader, read},
    strip::STRIP,
};
use fantoccini::key::Key;

/// Letters half as large again, as somebody may have them in all pages.
const LARGER: &str =
    "document.head.insertAdjacentHTML('beforeend', '<style>html { font-size: 24px }</style>')";

#[test]
fn the_strip_grows_with_the_letters() {
    read("letters_strip", Size { width: 1280, height: 1000 }, async |reader| {
        reader.open("").await;
        let height = "document.querySelector('.strip text.context').getBoundingClientRect().height";
        let before: f64 = reader.page.get(&format!("return {height}")).await;
        reader.page.ask(LARGER).await;
        reader.page.until(&format!("{height} > {before} * 1.4")).await;
        reader.page.until(&format!("{LABELS}.every(([label, line]) => Math.abs(label - line) < 2)")).await;
        // Fingers and pointers still meet what they aim at.
        reader.page.focus(STRIP).await;
        reader.page.press(Key::End).await;
        let told = "document.querySelector('.tooltip').dataset.event";
        let event = reader.page.ask(&format!("return {told}")).await;
        let spot = reader.page.middle_of(".strip .focused").await;
        reader.page.ask("document.activeElement.blur()").await;
        reader.page.until("!document.querySelector('.tooltip')").await;
        reader.page.point_at(spot).await;
        reader.page.comes_to(told, event).await;
        // Where labels stand above their lanes, the lanes take the whole width.
        reader.page.resize(Size { width: 900, height: 1000 }).await;
        reader.page.until(&format!("{LABELS}.every(([label, line]) => label < line - 12)")).await;
        let width = "document.querySelector('.strip .lane-line').getBoundingClientRect().width
            / document.querySelector('.stage').clientWidth";
        reader.page.until(&format!("Math.abs({width} - 1) < 0.01")).await;
    });
}

/// How far down the middle of each label is, and the line of its lane.
const LABELS: &str = "[...document.querySelectorAll('.lane-labels input')].map(input => {
    const label = input.closest('label').getBoundingClientRect();
    const line = document.querySelector(`.strip [data-lane=${input.dataset.party}] .lane-line`);
    return [label.top + label.height / 2, line.getBoundingClientRect().top];
})";

#[test]
fn the_filter_bar_breaks_below_the_search_alone() {
    read("letters_bar", DESKTOP, async |reader| {
        for language in ["en", "ru", "hy", "az", "ar"] {
            reader.open_as(&format!("lang={language}"), "").await;
            for width in [760, 1000, 1280] {
                reader.page.resize(Size { width, height: 800 }).await;
                is_one_row_or_breaks_once(&reader, &format!("{language} at {width}")).await;
            }
        }
    });
}

/// In one row with the search, or all of them below it.
async fn is_one_row_or_breaks_once(reader: &Reader<'_>, what: &str) {
    let rows = "const top = selector => [...document.querySelectorAll(selector)].map(element => {
            const { top, height } = element.getBoundingClientRect();
            return Math.round(top + height / 2);
        });
        const [search] = top('.bar input[type=search]'), [states] = top('.states');
        const others = top('.bar:not(.more) .menu, [data-more], [data-count]');
        return [search === states, others.every(row => row === search) || others.every(row => row > search)]";
    let rows: [bool; 2] = reader.page.get(rows).await;
    assert_eq!(rows, [true, true], "{what}");
}
