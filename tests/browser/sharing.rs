//! What a reader takes along of what is shown: the dialogs, links, citations.

use crate::{
    facts::{FACTS, text},
    page::{DESKTOP, PHONE},
    reader::{Reader, read},
};
use fantoccini::key::Key;
use serde_json::json;

impl Reader<'_> {
    pub async fn opens_dialog(&self, name: &str) {
        self.page.click(&format!("[data-{name}]")).await;
        self.page.until(&format!("document.querySelector('dialog#{name}:modal h2')")).await;
    }

    /// What stands in a field of the dialog.
    pub async fn field(&self, id: &str) -> String {
        self.page.get(&format!("return document.getElementById('{id}').value")).await
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
        let said = "document.querySelector('#share [role=status]').textContent.includes('press Ctrl+C')";
        reader.page.until(said).await;
    }
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

pub async fn does_not_scroll_sideways(reader: &Reader<'_>, dialog: &str, width: u32) {
    let widths = format!(
        "const dialog = document.getElementById('{dialog}');
        return [document.documentElement.scrollWidth <= innerWidth, innerWidth, dialog.scrollWidth - dialog.clientWidth]"
    );
    assert_eq!(reader.page.ask(&widths).await, json!([true, width, 0]), "{dialog}");
}
