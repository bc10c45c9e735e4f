//! The code that shows the view within another page, and the look at what that will be.

use crate::{
    facts::{FACTS, text},
    page::{DESKTOP, PHONE},
    reader::{Reader, read},
    sharing::does_not_scroll_sideways,
};
use serde_json::{Value, json};

const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

impl Reader<'_> {
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
