//! A page of somebody else's with this one in frames, from another site.

use crate::{
    page::{LOOK_EVERY, PATIENCE, Page, Size},
    reader::{Reader, read},
};
use std::{path::Path, time::Instant};

/// What a host may be at the strictest: the headers that are recommended to it.
pub fn strict(origin: &str) -> String {
    let contracts = include_str!("../../docs/contracts.md");
    let headers = contracts
        .split_once("\n```\nContent-Security-Policy: ")
        .and_then(|(_, rest)| rest.split_once("\n```"));
    let (headers, _) = headers.unwrap_or_else(|| panic!("no headers in docs/contracts.md"));
    format!("Content-Security-Policy: {}", headers.replace("ORIGIN", origin))
}

/// Whatever messages come, and whatever events bubble up, in the order of their coming.
const LISTENING: &str = "<script>
    var heard = [], told = [];
    addEventListener('message', event => heard.push(event));
    for (const type of ['ready', 'filter', 'open'])
        addEventListener('counterpoint:' + type, event => told.push([event.target.id, type, event.detail]));
</script>";

/// Runs `test` with the page under the strict policy, and a host around it whose body this is.
/// In the body, `EMBED` stands for the address of the page.
pub fn embed(name: &str, size: Size, body: &str, test: impl AsyncFn(Reader<'_>)) {
    read(name, size, async |reader| {
        let address = reader.site.address();
        reader.site.send_headers(&strict(address.trim_end_matches('/')));
        let host = reader.site.beside(Path::new(env!("CARGO_TARGET_TMPDIR")));
        host.replace("/index.html", around(&body.replace("EMBED", &address)).as_bytes());
        reader.page.open(&host.name()).await;
        test(reader).await;
    });
}

pub fn around(body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>News</title><link rel=icon href=data:,>{LISTENING}<body>{body}"
    )
}

impl Page {
    /// From now on everything concerns the frame of this id, until it is left.
    pub async fn enter(&self, id: &str) {
        let selector = format!("iframe#{id}, #{id} > iframe");
        let frame = self.find(&selector).await;
        // What is entered before it holds its page may be lost with the empty one, and is to be entered again.
        let document = format!("document.querySelector('{selector}').contentDocument");
        self.until(&format!("{document} === null || {document}.URL !== 'about:blank'")).await;
        let end = Instant::now() + PATIENCE;
        loop {
            let entered = frame.clone().enter_frame().await;
            let there = self.client().execute("return document.readyState !== 'loading'", Vec::new()).await;
            if entered.is_ok() && there.is_ok_and(|there| there == true) {
                return;
            }
            assert!(Instant::now() < end, "cannot enter {id}");
            let out = self.client().enter_parent_frame().await;
            out.unwrap_or_else(|error| panic!("cannot leave {id} again: {error}"));
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    pub async fn leave(&self) {
        let left = self.client().enter_parent_frame().await;
        left.unwrap_or_else(|error| panic!("cannot leave the frame: {error}"));
    }
}
