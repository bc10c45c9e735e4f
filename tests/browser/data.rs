//! Data to take along: the whole file, and what is shown as a table and as a list.

use crate::{
    facts::{FACTS, text},
    page::DESKTOP,
    reader::{TEXT, read},
};
use serde_json::{Value, json};

/// Keeps what would be downloaded, instead of handing it to the browser.
const KEEP_DOWNLOADS: &str = "
    window.kept = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { window.blob = blob; return make(blob); };
    HTMLAnchorElement.prototype.click = function () {
        window.blob.text().then(text => window.kept.push([this.download, window.blob.type, text, this.href.split(':')[0]]));
    };";

#[test]
fn what_is_shown_can_be_had_as_a_table_and_as_a_list() {
    read("sharing_data", DESKTOP, async |reader| {
        reader.page.before_each_load(KEEP_DOWNLOADS);
        for hash in
            ["topic=captives&party=am", "known=2020-10-10", "pair=am,az", "party=ir", "q=xylophone", ""]
        {
            reader.open(hash).await;
            let shown = "return [...document.querySelectorAll('article[data-account]')]
                .filter(account => !account.closest('[hidden]')).map(account => account.dataset.account).sort()";
            let shown = reader.page.list(shown).await;
            reader.opens_dialog("data").await;
            let said: String =
                reader.page.get("return document.querySelectorAll('#data h3')[1].textContent").await;
            assert!(said.contains(&format!(" {} account", shown.len())), "{said}");
            reader.page.click("#data [data-option=csv]").await;
            reader.page.comes_to("window.kept.length", 1).await;
            reader.page.click("#data [data-option=json]").await;
            reader.page.comes_to("window.kept.length", 2).await;
            // A blob's text loses the mark, so it is looked for in the bytes.
            let bytes = "return window.kept.map(([name, type, text, scheme]) => [name, type, scheme])";
            assert_eq!(
                reader.page.ask(bytes).await,
                json!([
                    ["nk-2020-shown.csv", "text/csv;charset=utf-8", "blob"],
                    ["nk-2020-shown.json", "application/json", "blob"],
                ])
            );
            let table = "return [...window.kept[0][2].matchAll(/^\"[^\"]*\",\"(?:[^\"]|\"\")*\",\"[^\"]*\",\"([^\"]*)\"/gm)]
                .map(([, account]) => account).slice(1).sort()";
            assert_eq!(reader.page.list(table).await, shown, "{hash}");
            let rows = "return JSON.parse(window.kept[1][2]).map(row => row.account).sort()";
            assert_eq!(reader.page.list(rows).await, shown, "{hash}");
        }
    });
}

#[test]
fn the_table_is_marked_as_utf_8() {
    read("sharing_mark", DESKTOP, async |reader| {
        reader.page.before_each_load(KEEP_DOWNLOADS);
        reader.open("q=xylophone").await;
        reader.opens_dialog("data").await;
        reader.page.click("#data [data-option=csv]").await;
        reader.page.until("window.blob").await;
        let bytes = "return window.blob.arrayBuffer().then(buffer => [...new Uint8Array(buffer)])";
        let bytes: Vec<u8> = reader.page.get(bytes).await;
        assert!(bytes.starts_with(&[0xef, 0xbb, 0xbf, b'"']) && bytes.ends_with(b"\"\r\n"));
    });
}

#[test]
fn the_whole_dataset_is_the_file_itself_with_all_that_tells_it_apart() {
    read("sharing_whole", DESKTOP, async |reader| {
        reader.open("").await;
        reader.opens_dialog("data").await;
        let link =
            "const link = document.querySelector('#data a[download]'); return [link.href, link.download]";
        let file = format!("{}nk-2020.json", reader.site.address());
        assert_eq!(reader.page.ask(link).await, json!([file, "nk-2020.json"]));
        reader.page.until("document.querySelector('#data code')").await;
        let digest = "return fetch(document.querySelector('#data a[download]').href).then(file => file.arrayBuffer())
            .then(bytes => crypto.subtle.digest('SHA-256', bytes))
            .then(digest => [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join(''))";
        let digest = reader.page.ask(digest).await;
        assert_eq!(reader.page.ask("return document.querySelector('#data code').textContent").await, digest);
        let said: String =
            reader.page.get(&format!("{TEXT} return text(document.getElementById('data'))")).await;
        let meta = &FACTS.0["meta"];
        assert!(said.contains(&format!("Version {}", text(meta, "version"))), "{said}");
        let licence = meta.get("licence").and_then(Value::as_str).unwrap_or("The dataset names no licence.");
        assert!(said.contains(licence), "{said}");
        assert!(said.contains("What is shown: 223 accounts"), "{said}");
    });
}
