//! Addresses and embed codes, as they are handed on.

#![cfg(test)]

use counterpoint::config::Theme;
use counterpoint::said::Said;
use counterpoint::share::{Embed, Form, Here, Part, escape};

const PAGE: &str = "https://news.example/counterpoint/";

#[test]
fn a_link_is_the_address_without_what_belongs_to_the_page_around() {
    let check = |address: &str, link: &str, permanent: &str| {
        let here = Here::of(address);
        assert_eq!([here.link(), here.permanent("event=a")], [link, permanent], "{address}");
    };
    let permanent = "https://news.example/counterpoint/#event=a";
    check(PAGE, PAGE, permanent);
    check(&format!("{PAGE}#"), PAGE, permanent);
    check(&format!("{PAGE}#topic=a&q=b%20c"), &format!("{PAGE}#topic=a&q=b%20c"), permanent);
    check(&format!("{PAGE}?theme=dark#q=a"), &format!("{PAGE}?theme=dark#q=a"), permanent);
    check(&format!("{PAGE}?embed#q=a?secret=b"), &format!("{PAGE}?embed#q=a"), permanent);
    check(&format!("{PAGE}#?secret=b"), PAGE, permanent);
    check("https://a.example/b.html?c#d", "https://a.example/b.html?c#d", "https://a.example/b.html#event=a");
    assert_eq!(Here::of(PAGE).permanent(""), PAGE);
}

fn code(form: Form, address: &str, title: &str) -> Said {
    Embed { form, ..Embed::PLAIN }.code(Here::of(address), title)
}

#[test]
fn an_embed_has_the_view_and_only_its_own_query() {
    let check = |theme, locked, address: &str, expected: &str| {
        let embed = Embed { theme, locked, ..Embed::PLAIN };
        assert_eq!(embed.address(Here::of(address)), *format!("{PAGE}{expected}"));
    };
    check(Theme::Auto, false, PAGE, "?embed");
    check(Theme::Auto, true, PAGE, "?embed&lock");
    check(Theme::Dark, true, &format!("{PAGE}#party=am"), "?embed&theme=dark&lock#party=am");
    check(Theme::Light, false, &format!("{PAGE}?theme=dark&lang=hy#q=a?secret=b"), "?embed&theme=light#q=a");
}

#[test]
fn an_open_event_is_embedded_as_a_card_unless_the_view_is_wanted() {
    let here = |event| Here::of("https://news.example/counterpoint/#event=barda&topic=a").with_event(event);
    let check = |embed: Embed, event, expected: &str| {
        assert_eq!(embed.address(here(event)), *format!("{PAGE}{expected}"), "{embed:?} of {event:?}");
    };
    let dressed = Embed { theme: Theme::Dark, language: "hy", locked: true, ..Embed::PLAIN };
    let view = Embed { part: Part::View, ..Embed::PLAIN };
    check(Embed::PLAIN, Some("barda"), "?event=barda");
    check(dressed, Some("barda"), "?event=barda&theme=dark&lang=hy");
    check(view, Some("barda"), "?embed#event=barda&topic=a");
    check(
        Embed { part: Part::View, ..dressed },
        Some("barda"),
        "?embed&theme=dark&lang=hy&lock#event=barda&topic=a",
    );
    // Nothing is open that could be a card.
    check(Embed::PLAIN, None, "?embed#event=barda&topic=a");
}

#[test]
fn every_code_of_a_card_has_its_address() {
    let here = Here::of(PAGE).with_event(Some("barda"));
    for form in Form::ALL.iter().copied().filter(|form| *form != Form::Address) {
        let code = Embed { form, ..Embed::PLAIN }.code(here, "Fog");
        assert!(code.contains("https://news.example/counterpoint/?event=barda"), "{code}");
        assert!(!code.contains("embed&amp;") && !code.contains("?embed"), "{code}");
    }
}

#[test]
fn an_address_alone_promises_nothing_that_is_lost_on_its_way() {
    let here =
        Here::of("https://news.example/counterpoint/?lang=ru#event=barda&topic=a").with_event(Some("barda"));
    for part in Part::ALL.iter().copied() {
        let embed = Embed {
            part,
            form: Form::Address,
            theme: Theme::Dark,
            language: "hy",
            height: 300,
            locked: true,
        };
        assert_eq!(embed.code(here, "Fog"), *format!("{PAGE}?embed"));
        assert_eq!(embed.address(here), *format!("{PAGE}?embed"));
    }
}

#[test]
fn each_form_has_its_code() {
    let address = format!("{PAGE}index.html#topic=a&from=2020-12-01");
    let embed = "https://news.example/counterpoint/index.html?embed#topic=a&amp;from=2020-12-01";
    let rest = "width=\"100%\" height=\"640\" loading=\"lazy\" sandbox=\"allow-scripts allow-popups \
                allow-popups-to-escape-sandbox allow-downloads\" allow=\"clipboard-write; web-share\" style=\"border:0\"";
    let script = "<script async src=\"https://news.example/counterpoint/embed.js\"></script>";
    let check = |form, expected: &str| assert_eq!(code(form, &address, "Fog"), expected, "{form:?}");
    check(Form::Address, "https://news.example/counterpoint/index.html?embed");
    check(Form::Frame, &format!("<iframe title=\"Fog\" src=\"{embed}\" {rest}></iframe>"));
    check(
        Form::FrameWithScript,
        &format!("<iframe title=\"Fog\" src=\"{embed}\" {rest} data-counterpoint></iframe>{script}"),
    );
    check(
        Form::Element,
        &format!(
            "<counterpoint-timeline title=\"Fog\" src=\"{embed}\" height=\"640\"></counterpoint-timeline>{script}"
        ),
    );
}

#[test]
fn a_pinned_script_comes_with_its_integrity() {
    let here = Here::of(PAGE).with_script(Some("embed-0123.js sha384-abc="));
    let code = Embed { form: Form::Element, language: "hy", ..Embed::PLAIN }.code(here, "Fog");
    let script = "<script async src=\"https://news.example/counterpoint/embed-0123.js\" integrity=\"sha384-abc=\" crossorigin=\"anonymous\"></script>";
    assert!(code.ends_with(script), "{code}");
    assert!(code.contains("?embed&amp;lang=hy\""), "{code}");
}

#[test]
fn hostile_titles_and_addresses_stay_within_their_attributes() {
    let titles = [
        "\"><script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "</iframe>",
        "&quot;",
        "'`\n=",
        "\u{202e}<b>",
    ];
    let views = ["", "q=\"><script>", "q=' onload='x", "q=&amp;&#34;"];
    for form in [Form::Frame, Form::FrameWithScript, Form::Element] {
        let quotes = code(form, PAGE, "").matches('"').count();
        let tags = code(form, PAGE, "").matches(['<', '>']).count();
        for title in titles {
            for view in views {
                let code = code(form, &format!("{PAGE}#{view}"), title);
                assert_eq!(code.matches('"').count(), quotes, "{code}");
                assert_eq!(code.matches(['<', '>']).count(), tags, "{code}");
                let mut escaped = String::new();
                escape(title, &mut escaped);
                assert!(code.contains(&format!(" title=\"{escaped}\" ")), "{code}");
            }
        }
    }
}

#[test]
fn only_sensible_heights_are_taken() {
    let check = |typed: &str, expected| assert_eq!(Embed::height_of(typed), expected, "{typed}");
    check("640", Some(640));
    check(" 200 ", Some(200));
    check("5000", Some(5000));
    for refused in ["", "199", "5001", "-640", "6.4e2", "640px", "\" onload=\"", "99999999999999999999999"] {
        check(refused, None);
    }
}
