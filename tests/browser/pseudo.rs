//! Texts much longer than ours, from left to right and from right to left: nothing is cut, nothing covers another.

use crate::{
    page::Size,
    reader::{Reader, read},
};
use std::{env, fs};

/// What is put between the letters to make a text longer, by script.
const LONGER: [(char, &str); 7] =
    [('a', "à"), ('e', "ë"), ('i', "ï"), ('o', "ö"), ('u', "ü"), ('ا', "ا"), ('ي', "ي")];

/// A published catalogue with every text about two fifths longer; the marks of choices stay.
fn stretched(catalogue: &str) -> String {
    let mut longer = String::new();
    let mut letters = catalogue.chars().peekable();
    while let Some(letter) = letters.next() {
        longer.push(letter);
        match letter {
            '\u{1}' => longer.extend(letters.next()),
            // The argument, then the key of the first variant.
            '\u{2}' => longer.extend(letters.by_ref().take(2)),
            // The key of the next variant, if there is one.
            '\u{3}' => longer.extend(letters.next_if(|next| *next != '\u{4}')),
            _ => longer.extend(LONGER.iter().filter(|(short, _)| *short == letter).map(|(_, more)| *more)),
        }
    }
    longer
}

#[test]
fn stretching_leaves_the_marks_alone() {
    assert_eq!(
        stretched("an \u{1}0 or \u{2}0oone\u{3}xe\u{3}\u{4}"),
        "aàn \u{1}0 oör \u{2}0ooöneë\u{3}xeë\u{3}\u{4}"
    );
}

#[test]
fn long_texts_fit_from_left_to_right() {
    fits("pseudo_ltr", "en");
}

#[test]
fn long_texts_fit_from_right_to_left() {
    fits("pseudo_rtl", "ar");
}

fn fits(name: &str, lang: &str) {
    let wide = Size { width: 1280, height: 900 };
    read(name, wide, async |reader| {
        let dist = env::var("COUNTERPOINT_DIST").unwrap_or_default();
        let files = fs::read_dir(&dist).into_iter().flatten().flatten();
        let files = files.map(|entry| entry.file_name().to_string_lossy().into_owned());
        for file in files.filter(|file| file.starts_with(&format!("words-{lang}-"))) {
            let catalogue = fs::read_to_string(format!("{dist}/{file}")).unwrap_or_default();
            assert!(catalogue.lines().count() > 500);
            reader.site.replace(&format!("/{file}"), stretched(&catalogue).as_bytes());
        }
        for width in [320, 768, 1280] {
            reader.page.resize(Size { width, height: 900 }).await;
            for view in ["", "view=patterns", "view=sources"] {
                reader.open_as(&format!("lang={lang}"), view).await;
                everything_is_drawn(&reader).await;
                holds(&reader, &format!("{view:?} at {width} px")).await;
            }
            for dialog in ["share", "data"] {
                reader.open_as(&format!("lang={lang}"), "").await;
                reader.page.click(&format!("[data-{dialog}]")).await;
                reader.page.until(&format!("document.getElementById('{dialog}').open")).await;
                holds(&reader, &format!("the dialog {dialog} at {width} px")).await;
            }
            reader.open_as(&format!("lang={lang}&event=barda"), "").await;
            holds(&reader, &format!("a card at {width} px")).await;
        }
    });
}

/// What is out of sight is laid out too, and what is folded is opened.
async fn everything_is_drawn(reader: &Reader<'_>) {
    let draw = "const style = document.createElement('style');
        style.textContent = '.event, .publisher { content-visibility: visible !important }';
        document.head.append(style);
        document.querySelectorAll('details:not(.menu)').forEach(details => details.open = true);
        document.querySelectorAll('[data-more][aria-expanded=false], .narrow').forEach(button => button.click());
        document.querySelectorAll('[data-event=war-start] .chip').forEach(chip => chip.click())";
    reader.page.ask(draw).await;
    reader
        .page
        .ask("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        .await;
}

async fn holds(reader: &Reader<'_>, what: &str) {
    let sideways = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(reader.page.ask(sideways).await, 0, "{what} scrolls sideways");
    // A text that is wider than its own control is cut, or lies over its neighbour.
    let cut = "const seen = element => element.checkVisibility() && !element.closest('.hidden, .skip, .table, svg');
        const name = element => element.outerHTML.slice(0, 60) + ' … ' + element.textContent.trim().slice(0, 40);
        const speaks = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        return [...document.querySelectorAll('button, summary, label, a, h1, h2, h3, th, legend, p, dt, dd, li, span, b')]
            .filter(element => seen(element) && speaks(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 4)
            .map(name).slice(0, 5)";
    assert_eq!(reader.page.list(cut).await, Vec::<String>::new(), "{what} cuts these");
    // Nor does one control cover another.
    let covering = "const inside = dialog => dialog ?? document;
        const all = [...inside(document.querySelector('dialog[open]')).querySelectorAll('button, summary, select, input:not([type=checkbox]), textarea, .tabs button')]
            .filter(element => element.checkVisibility() && !element.closest('.hidden, .skip, details.menu > :not(summary), .filters .options'))
            .map(element => [element, element.getBoundingClientRect()]).filter(([, box]) => box.width > 0);
        const found = [];
        for (let a = 0; a < all.length; a++) for (let b = a + 1; b < Math.min(all.length, a + 40); b++) {
            const [one, first] = all[a], [two, second] = all[b];
            if (one.contains(two) || two.contains(one)) continue;
            const x = Math.min(first.right, second.right) - Math.max(first.left, second.left);
            const y = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
            const stuck = element => element.closest('.filters, .dialog-head');
            if (x > 1 && y > 1 && !stuck(one) === !stuck(two)) found.push(one.textContent.slice(0, 30) + ' and ' + two.textContent.slice(0, 30));
        }
        return found.slice(0, 5)";
    assert_eq!(reader.page.list(covering).await, Vec::<String>::new(), "{what} has these over each other");
}
