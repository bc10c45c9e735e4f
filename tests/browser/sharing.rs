//! What a reader takes along of what is shown: links, embed codes, citations.

use crate::{
    facts::{FACTS, text},
    page::{DESKTOP, PHONE},
    reader::{Reader, read},
};
use fantoccini::key::Key;
use serde_json::{Value, json};

const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

impl Reader<'_> {
    pub async fn opens_dialog(&self, name: &str) {
        self.page.click(&format!("[data-{name}]")).await;
        self.page.until(&format!("document.querySelector('dialog#{name}:modal h2')")).await;
    }

    /// What stands in a field of the dialog.
    async fn field(&self, id: &str) -> String {
        self.page.get(&format!("return document.getElementById('{id}').value")).await
    }

    async fn chooses(&self, option: &str, value: &str) {
        let script = format!(
            "const control = document.querySelector('[data-embed-code] [data-option={option}]');
            control.value = {value:?};
            control.dispatchEvent(new Event('change', {{ bubbles: true }}));"
        );
        self.page.ask(&script).await;
    }

    /// The elements of the embed code as a page would have them: name, attributes, text.
    async fn parsed_code(&self) -> Value {
        let script = "const parsed = new DOMParser().parseFromString(document.getElementById('code').value, 'text/html');
            return [...parsed.querySelectorAll('head > *, body > *')].map(element => [element.localName,
                Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), element.textContent]);";
        self.page.ask(script).await
    }
}

#[test]
fn dialogs_open_close_by_escape_and_give_the_focus_back() {
    read("sharing_dialogs", DESKTOP, async |reader| {
        reader.open("").await;
        for name in ["share", "data"] {
            let opener = format!("document.activeElement === document.querySelector('[data-{name}]')");
            let closed = format!("!document.getElementById('{name}').open");
            reader.page.until(&format!("!document.querySelector('#{name} h2')")).await;
            reader.opens_dialog(name).await;
            let labelled = format!(
                "const dialog = document.getElementById('{name}');
                return document.getElementById(dialog.getAttribute('aria-labelledby')).textContent"
            );
            let button = reader.page.text(&format!("[data-{name}]")).await;
            assert_eq!(reader.page.ask(&labelled).await, button);
            reader
                .page
                .until(&format!("document.getElementById('{name}').contains(document.activeElement)"))
                .await;
            reader.page.press(Key::Escape).await;
            reader.page.until(&closed).await;
            reader.page.until(&opener).await;
            reader.opens_dialog(name).await;
            reader.page.click(&format!("#{name} .dialog-head button")).await;
            reader.page.until(&closed).await;
            reader.page.until(&opener).await;
        }
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn the_link_is_the_address_of_what_is_shown() {
    read("sharing_link", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_menu("topic").await;
        reader.toggles("topic", "captives").await;
        reader.page.until("location.hash === '#topic=captives'").await;
        reader.page.press(Key::Escape).await;
        reader.opens_dialog("share").await;
        let address = format!("{}#topic=captives", reader.site.address());
        assert_eq!(reader.page.ask("return location.href").await, address);
        assert_eq!(reader.field("link").await, address);
        // Back reaches the page behind the dialog, and the dialog follows.
        reader.back().await;
        reader.page.comes_to("document.getElementById('link').value", reader.site.address()).await;
    });
}

#[test]
fn embed_codes_are_well_formed_and_say_what_was_chosen() {
    read("sharing_codes", DESKTOP, async |reader| {
        let site = reader.site.address();
        reader.open("topic=captives&q=a%22%3Cb").await;
        reader.opens_dialog("share").await;
        let title = text(&FACTS.0["meta"], "title");
        let hash = "#topic=captives&q=a%22%3Cb";
        let frame = |query: &str, height: &str| {
            json!({
                "title": title, "src": format!("{site}?{query}{hash}"), "width": "100%", "height": height,
                "loading": "lazy", "sandbox": SANDBOX, "allow": "clipboard-write; web-share", "style": "border:0",
            })
        };
        let pinned = "return document.querySelector('meta[name=counterpoint-embed]').content.split(' ')";
        let [name, integrity]: [String; 2] = reader.page.get(pinned).await;
        let script = json!(["script", {
            "async": "", "src": format!("{site}{name}"), "integrity": integrity, "crossorigin": "anonymous",
        }, ""]);
        assert_eq!(reader.parsed_code().await, json!([["iframe", frame("embed", "640"), ""]]));
        reader.chooses("height", "800").await;
        reader.chooses("theme", "dark").await;
        reader.chooses("lang", "hy").await;
        reader.page.click("[data-embed-code] [data-option=lock]").await;
        let query = "embed&theme=dark&lang=hy&lock";
        let address = format!("{site}?{query}{hash}");
        reader.page.until("document.getElementById('code').value.includes('lock')").await;
        assert_eq!(reader.parsed_code().await, json!([["iframe", frame(query, "800"), ""]]));
        reader.chooses("form", "frame-script").await;
        reader.page.until("document.getElementById('code').value.includes('embed-')").await;
        let mut marked = frame(query, "800");
        marked["data-counterpoint"] = json!("");
        assert_eq!(reader.parsed_code().await, json!([["iframe", marked, ""], script]));
        reader.chooses("form", "element").await;
        reader.page.until("document.getElementById('code').value.startsWith('<counterpoint')").await;
        let element = json!({ "title": title, "src": address, "height": "800" });
        assert_eq!(reader.parsed_code().await, json!([["counterpoint-timeline", element, ""], script]));
        // Those who take an address alone make the same of it whatever was chosen: it says so, and no more is offered.
        let note = "document.querySelector('[data-embed-code] [data-note]').checkVisibility()";
        reader.page.comes_to(note, false).await;
        reader.chooses("form", "address").await;
        reader.page.comes_to("document.getElementById('code').value", format!("{site}?embed")).await;
        reader.page.comes_to(note, true).await;
        let offered = "[...document.querySelectorAll('.embedding [data-option]')].filter(option => option.checkVisibility()).map(option => option.dataset.option)";
        reader.page.comes_to(offered, json!(["form"])).await;
    });
}

#[test]
fn an_open_event_is_embedded_as_a_card_or_in_its_view() {
    read("sharing_card", DESKTOP, async |reader| {
        let site = reader.site.address();
        let [code, preview] =
            ["document.getElementById('code').value", "document.querySelector('[data-preview] iframe').src"];
        let hidden =
            |option: &str| format!("!!document.querySelector('[data-option={option}]').closest('[hidden]')");
        reader.open("event=hadrut-1211").await;
        reader.opens_dialog("share").await;
        let card = format!("{site}?event=hadrut-1211");
        assert_eq!(reader.parsed_code().await[0][1]["src"], card.as_str());
        reader.page.click("[data-preview] [data-option=\"640\"]").await;
        let view = format!("{site}?embed#event=hadrut-1211");
        // A card has no filters that could be locked.
        for (part, address, is_card) in [("card", card, true), ("view", view, false)] {
            reader.chooses("part", part).await;
            reader.page.until(&format!("{code}.includes({:?})", format!("src=\"{address}\""))).await;
            reader.page.comes_to(preview, address).await;
            reader.page.comes_to(&hidden("lock"), is_card).await;
        }
        reader.open("topic=captives").await;
        reader.opens_dialog("share").await;
        reader.page.comes_to(&hidden("part"), true).await;
    });
}

#[test]
fn a_title_cannot_break_out_of_the_code() {
    read("sharing_hostile", DESKTOP, async |reader| {
        let title = "\"><script>document.title = 'broken'</script><b a='";
        let mut hostile = FACTS.0.clone();
        hostile["meta"]["title"] = title.into();
        reader.site.replace("/nk-2020.json", hostile.to_string().as_bytes());
        reader.open("").await;
        reader.opens_dialog("share").await;
        for (form, elements) in [("frame", 1), ("frame-script", 2), ("element", 2)] {
            reader.chooses("form", form).await;
            reader.page.until("document.getElementById('code').value.startsWith('<')").await;
            let parsed = reader.parsed_code().await;
            assert_eq!(parsed.as_array().map(Vec::len), Some(elements), "{parsed}");
            assert_eq!(parsed[0][1]["title"], title);
        }
    });
}

#[test]
fn what_was_copied_is_said() {
    read("sharing_copied", DESKTOP, async |reader| {
        reader
            .page
            .before_each_load("navigator.clipboard.writeText = async text => { window.copied = text; }");
        reader.open("topic=captives").await;
        reader.opens_dialog("share").await;
        let said = "document.querySelector('#share [role=status]').textContent";
        for (id, label) in
            [("link", "Link to this view"), ("code", "Code to paste"), ("citation", "Citation")]
        {
            reader.page.click(&format!("[data-copy={id}]")).await;
            reader.page.comes_to(said, format!("Copied: {label}")).await;
            assert_eq!(reader.page.ask("return window.copied").await, reader.field(id).await);
        }
    });
}

#[test]
fn where_the_clipboard_is_refused_the_text_is_selected() {
    read("sharing_refused", DESKTOP, async |reader| {
        reader
            .page
            .before_each_load("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
        selects(&reader).await;
        // Plain http has no clipboard at all.
        let absent = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";
        reader.page.before_each_load(absent);
        selects(&reader).await;
    });
}

async fn selects(reader: &Reader<'_>) {
    reader.open("topic=captives").await;
    reader.opens_dialog("share").await;
    for id in ["link", "code", "citation"] {
        reader.page.click(&format!("[data-copy={id}]")).await;
        reader.page.until(&format!("document.activeElement.id === '{id}'")).await;
        let all = "document.activeElement.selectionEnd - document.activeElement.selectionStart === document.activeElement.value.length";
        reader.page.until(all).await;
        let said = "document.querySelector('#share [role=status]').textContent.includes('Press Ctrl+C')";
        reader.page.until(said).await;
    }
}

#[test]
fn a_preview_has_the_width_that_was_chosen() {
    read("sharing_preview", DESKTOP, async |reader| {
        reader.open("topic=captives").await;
        reader.opens_dialog("share").await;
        assert_eq!(reader.page.ask("return document.querySelectorAll('iframe').length").await, 0);
        for size in [DESKTOP, PHONE] {
            reader.page.resize(size).await;
            for width in [320, 640, 960] {
                reader.page.click(&format!("[data-preview] [data-option=\"{width}\"]")).await;
                let shown = "(frame => [frame.clientWidth, frame.clientHeight])(document.querySelector('[data-preview] iframe'))";
                reader.page.comes_to(shown, json!([width, 640])).await;
                does_not_scroll_sideways(&reader, "share", size.width).await;
            }
        }
        let frame = "const frame = document.querySelector('[data-preview] iframe'); return [frame.src, frame.getAttribute('sandbox')]";
        let address = format!("{}?embed#topic=captives", reader.site.address());
        assert_eq!(reader.page.ask(frame).await, json!([address, SANDBOX]));
        reader.page.click("#share .dialog-head button").await;
        reader.page.until("!document.querySelector('iframe')").await;
        reader.opens_dialog("share").await;
        reader.page.until("document.querySelector('[data-preview] [aria-pressed=true]')").await;
        assert_eq!(reader.page.ask("return document.querySelectorAll('iframe').length").await, 0);
    });
}

#[test]
fn a_citation_names_what_is_open() {
    read("sharing_citation", DESKTOP, async |reader| {
        let meta = &FACTS.0["meta"];
        let dataset = format!("{}. Version {}. ", text(meta, "title"), text(meta, "version"));
        let site = reader.site.address();
        let title = text(FACTS.record("events", "hadrut-1211"), "title");
        let account = format!("NK authorities, account of “{title}”, stated 12 Dec 2020");
        for (hash, part, link) in [
            ("topic=truce", String::new(), String::new()),
            ("event=hadrut-1211&topic=casualties", format!("{title}. In: "), "#event=hadrut-1211".to_owned()),
            ("account=hadrut-1211.nk1", format!("{account}. In: "), "#account=hadrut-1211.nk1".to_owned()),
        ] {
            reader.open(hash).await;
            reader.opens_dialog("share").await;
            assert_eq!(reader.field("citation").await, format!("{part}{dataset}{site}{link}"));
        }
    });
}

#[test]
fn on_the_smallest_phone_both_dialogs_fit_and_can_be_hit() {
    read("sharing_phone", PHONE, async |reader| {
        reader.open("account=hadrut-1211.nk1").await;
        for name in ["share", "data"] {
            reader.opens_dialog(name).await;
            does_not_scroll_sideways(&reader, name, PHONE.width).await;
            let small = format!(
                "return [...document.querySelectorAll('[data-share], [data-data], #{name} :is(a, button, input, select, textarea)')]
                .filter(control => control.checkVisibility())
                .map(control => [(control.closest('label') ?? control).getBoundingClientRect(), control.outerHTML.slice(0, 90)])
                .filter(([box]) => box.width < 24 || box.height < 24 || box.right > innerWidth).map(([, name]) => name)"
            );
            assert_eq!(reader.page.list(&small).await, Vec::<String>::new());
            reader.page.press(Key::Escape).await;
            reader.page.until("!document.querySelector('dialog[open]')").await;
        }
    });
}

async fn does_not_scroll_sideways(reader: &Reader<'_>, dialog: &str, width: u32) {
    let widths = format!(
        "const dialog = document.getElementById('{dialog}');
        return [document.documentElement.scrollWidth <= innerWidth, innerWidth, dialog.scrollWidth - dialog.clientWidth]"
    );
    assert_eq!(reader.page.ask(&widths).await, json!([true, width, 0]), "{dialog}");
}
