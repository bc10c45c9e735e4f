//! Small screens: everything fits, one thing below the other, and fingers hit what they aim at.

use crate::{
    page::{DESKTOP, LARGE_PHONE, PHONE, Size},
    reader::{Reader, read},
};

#[test]
fn nothing_scrolls_sideways_on_the_smallest_phone() {
    fits("fits_small_phone", PHONE);
}

#[test]
fn nothing_scrolls_sideways_on_a_large_phone() {
    fits("fits_large_phone", LARGE_PHONE);
}

/// Both views, every menu open in turn, every event and every detail drawn.
fn fits(name: &str, size: Size) {
    read(name, size, async |reader| {
        reader.open("view=sources").await;
        stays_within(&reader, size, "the sources").await;
        reader.open("q=xylophone&party=am&topic=casualties").await;
        stays_within(&reader, size, "chips and nothing found").await;
        reader.open("").await;
        // Events out of sight are not laid out otherwise, and could hide what is too wide.
        reader.page.ask(
            "document.head.insertAdjacentHTML('beforeend', '<style>.event { content-visibility: visible !important }</style>')",
        ).await;
        stays_within(&reader, size, "the timeline").await;
        reader.page.ask("document.querySelectorAll('article details, .strip details').forEach(details => details.open = true)").await;
        stays_within(&reader, size, "the timeline with all details").await;
        reader.page.click(".strip-tools .fold").await;
        reader.page.comes_to("document.querySelectorAll('.lane-labels input').length", 17).await;
        reader.page.click(".strip-tools .narrow").await;
        reader.page.find("[data-known]").await;
        stays_within(&reader, size, "the strip unfolded").await;
        for menu in ["party", "topic", "place", "speaker", "act", "voice", "ownership", "dates"] {
            reader.opens_menu(menu).await;
            stays_within(&reader, size, menu).await;
            let outside = format!(
                "const box = document.querySelector('[data-filter={menu}] .options').getBoundingClientRect();
                return [box.left < 0, box.right > innerWidth]"
            );
            assert_eq!(
                reader.page.ask(&outside).await,
                serde_json::json!([false, false]),
                "{menu} within the window"
            );
        }
    });
}

async fn stays_within(reader: &Reader<'_>, size: Size, what: &str) {
    let widths = reader.page.ask("return [innerWidth, document.documentElement.scrollWidth]").await;
    assert_eq!(widths, serde_json::json!([size.width, size.width]), "{what}");
    let beyond = "return [...document.querySelectorAll('#counterpoint *')].filter(element => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.right > innerWidth + 0.5 && !element.closest('svg, .hidden, .skip');
    }).map(element => element.className + ' ' + element.textContent.slice(0, 40))";
    assert_eq!(reader.page.list(beyond).await, Vec::<String>::new(), "{what}");
}

#[test]
fn columns_stand_one_below_the_other() {
    read("phone_columns", LARGE_PHONE, async |reader| {
        reader.open("event=hadrut-1211").await;
        reader.arrives_at_event("hadrut-1211").await;
        let boxes = "return [...document.querySelectorAll('[data-event=hadrut-1211] .column')]
            .map(column => column.getBoundingClientRect()).map(box => [box.left, box.top, box.bottom])";
        let boxes: Vec<[f64; 3]> = reader.page.get(boxes).await;
        assert_eq!(boxes.len(), 4);
        for (upper, lower) in boxes.iter().zip(boxes.iter().skip(1)) {
            let ([left, _, bottom], [next_left, next_top, _]) = (upper, lower);
            assert_eq!(left, next_left, "all begin at one edge");
            assert!(next_top >= bottom, "each begins below the one before");
        }
    });
}

/// Two of three in a row would put the third in second place.
#[test]
fn principals_stand_beside_each_other_or_each_below_the_other() {
    read("principal_rows", Size { width: 768, height: 900 }, async |reader| {
        reader.open("event=hadrut-1211").await;
        reader.arrives_at_event("hadrut-1211").await;
        let rows = "new Set([...document.querySelectorAll('[data-event=hadrut-1211] .principals > .column')]
            .map(column => column.getBoundingClientRect().top)).size";
        for (width, expected) in [(1280, 1), (1000, 1), (834, 1), (768, 1), (700, 3)] {
            reader.page.resize(Size { width, height: 900 }).await;
            reader.page.comes_to(rows, expected).await;
        }
    });
}

#[test]
fn a_menu_at_the_foot_of_the_window_opens_in_sight() {
    read("phone_menu", LARGE_PHONE, async |reader| {
        reader.open("").await;
        let open = "const summary = document.querySelector('[data-filter=topic] summary');
            summary.scrollIntoView({ block: 'end' });
            summary.click()";
        reader.page.ask(open).await;
        reader.page.find("[data-filter=topic] .options").await;
        let seen = "(() => {
            const box = document.querySelector('[data-filter=topic] .options').getBoundingClientRect();
            return box.top >= 0 && box.bottom <= innerHeight;
        })()";
        reader.page.until(seen).await;
    });
}

#[test]
fn the_strip_has_its_labels_above_the_lanes() {
    read("phone_strip", PHONE, async |reader| {
        let measured = "return [...document.querySelectorAll('.lane-labels input')].map(input => {
            const label = input.closest('label').getBoundingClientRect();
            const line = document.querySelector(`.strip [data-lane=${input.dataset.party}] .lane-line`).getBoundingClientRect();
            return [label.left, label.bottom, line.left, line.top];
        })";
        reader.open("").await;
        let narrow: Vec<[f64; 4]> = reader.page.get(measured).await;
        assert_eq!(narrow.len(), 3);
        for [label_left, label_bottom, line_left, line_top] in narrow {
            assert!(
                label_bottom <= line_top,
                "a label that ends at {label_bottom} is above the line at {line_top}"
            );
            assert!((label_left - line_left).abs() < 1.0, "the lane takes the whole width");
        }
        reader.page.resize(DESKTOP).await;
        let beside = "document.querySelector('.lane-label').getBoundingClientRect().right
            <= document.querySelector('.strip .lane-line').getBoundingClientRect().left";
        reader.page.until(beside).await;
    });
}

#[test]
fn what_is_used_less_is_a_press_away() {
    read("phone_folded", LARGE_PHONE, async |reader| {
        let clocks = "document.querySelector('.clocks').checkVisibility()";
        let menus =
            "[...document.querySelectorAll('.bar .menu')].filter(menu => menu.checkVisibility()).length";
        reader.open("").await;
        reader.page.comes_to(clocks, false).await;
        reader.page.comes_to(menus, 1).await;
        reader.page.click("[data-more]").await;
        reader.page.comes_to(menus, 13).await;
        reader.page.click("[data-more]").await;
        reader.page.comes_to(menus, 1).await;
        let button = "document.querySelector('.strip-tools .narrow')";
        reader.page.click(".strip-tools .narrow").await;
        reader.page.comes_to(clocks, true).await;
        reader.page.comes_to(&format!("{button}.getAttribute('aria-expanded')"), "true").await;
        reader.page.click(".strip-tools .narrow").await;
        reader.page.comes_to(clocks, false).await;
        // What is in use stays in sight.
        reader.open("known=2020-12-12").await;
        reader.page.comes_to(clocks, true).await;
        reader.page.comes_to(&format!("{button}.checkVisibility()"), false).await;
        reader.removes_chip("As known on 12 Dec 2020").await;
        reader.page.comes_to(clocks, false).await;
        reader.page.resize(DESKTOP).await;
        reader.page.comes_to(clocks, true).await;
        reader.page.comes_to(&format!("{button}.checkVisibility()"), false).await;
        let all_but_more = 6;
        reader.page.comes_to(menus, all_but_more).await;
    });
}

#[test]
fn targets_are_large_enough_for_fingers() {
    read("phone_targets", PHONE, async |reader| {
        reader.open("topic=casualties").await;
        reader.page.click(".strip-tools .fold").await;
        reader.page.comes_to("document.querySelectorAll('.lane-labels input').length", 17).await;
        reader.page.click(".strip-tools .narrow").await;
        for menu in ["party", "dates"] {
            reader.opens_menu(menu).await;
            small_targets(&reader, menu).await;
        }
    });
}

/// Of a field within a label, the whole label is the target.
async fn small_targets(reader: &Reader<'_>, when: &str) {
    let small =
        "return [...document.querySelectorAll('button, input, summary, [role=slider]')].map(control => {
        const target = control.closest('label') ?? control;
        const box = target.getBoundingClientRect();
        return [box.width, box.height, control.outerHTML.slice(0, 90)];
    }).filter(([width, height]) => width > 0 && (width < 24 || height < 24))
    .map(([width, height, name]) => `${width.toFixed(1)} x ${height.toFixed(1)}: ${name}`)";
    let mut small = reader.page.list(small).await;
    small.dedup();
    assert_eq!(small, Vec::<String>::new(), "with the menu {when} open");
}
