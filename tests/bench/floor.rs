//! The same accounts as one would write them by hand: plain HTML with a dozen styles in a file beside it, as strict
//! policies ask for, no filter, no strip and no comparison.

use serde_json::Value;

pub const STYLE: &str = "body{font:16px/1.5 Georgia,serif;max-width:75rem;margin:0 auto;padding:1rem}\
    section{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem}\
    h2,h2+p{grid-column:1/-1}article{border-top:2px solid}time,footer{font:.8rem sans-serif;color:#555}";

/// Like the page that is measured, it marks when it can be used.
pub const SCRIPT: &str = "performance.mark('counterpoint:interactive')";

/// The page of a dataset.
pub fn floor(dataset: &Value) -> String {
    let mut page = format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <link rel=icon href=\"data:,\"><title>Accounts</title><link rel=stylesheet href=floor.css><h1>{}</h1>",
        text(&dataset["meta"]["title"]),
    );
    let mut accounts = list(&dataset["accounts"]).iter().peekable();
    for event in list(&dataset["events"]) {
        page += &format!(
            "<section><h2>{}</h2><p><time>{}</time> {}</p>",
            text(&event["title"]),
            text(&event["when"]["edtf"]),
            text(&event["summary"])
        );
        // The sample has the accounts in the order of their events.
        while let Some(account) = accounts.next_if(|account| account["event"] == event["id"]) {
            page += &written(dataset, account);
        }
        page += "</section>";
    }
    page + "<script src=floor.js></script>"
}

fn written(dataset: &Value, account: &Value) -> String {
    let party = list(&dataset["parties"]).iter().find(|party| party["id"] == account["party"]);
    let quote = account["quote"]["text"].as_str().map(|quote| format!("<blockquote>{quote}</blockquote>"));
    let sources =
        list(&account["sources"]).iter().map(|source| format!("<a href=\"#{0}\">{0}</a> ", text(source)));
    format!(
        "<article id=\"account={}\"><h3>{}</h3><p><time>{}</time></p><p>{}</p>{}<footer>{}</footer></article>",
        text(&account["id"]),
        party.map(|party| text(&party["name"])).unwrap_or_default(),
        text(&account["stated"]["edtf"]),
        text(&account["summary"]),
        quote.unwrap_or_default(),
        sources.collect::<String>(),
    )
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A text, or its English wording. The sample has no sign in its texts that HTML would read otherwise.
fn text(value: &Value) -> &str {
    value.as_str().or_else(|| value["en"].as_str()).unwrap_or_default()
}
