//! What WebKitGTK lacks of the others, made up for in the page and in the window around it.

use crate::page::{LOOK_EVERY, PATIENCE, Page, Size, given};
use serde_json::{Map, Value, json};
use std::time::Instant;

pub fn capabilities(dark: bool) -> Map<String, Value> {
    let arguments = if dark { vec!["--automation", "--dark-mode"] } else { vec!["--automation"] };
    let options = json!({ "binary": given("COUNTERPOINT_BROWSER"), "args": arguments });
    Map::from_iter([
        // Told to wait for no more than the parser, it may take the last page for this one, and wait for ever.
        ("pageLoadStrategy".to_owned(), json!("none")),
        ("webkitgtk:browserOptions".to_owned(), options),
    ])
}

/// Its driver has no console: the page itself tells its host at once what would stand there.
pub const RECORDER: &str = "(() => {
    const host = new URL('/~problem', document.currentScript.src);
    const tell = text => {
        const told = new XMLHttpRequest();
        told.open('POST', host, false);
        // A host of another origin hears it, though the answer is kept from the page.
        try { told.send(text); } catch {}
    };
    for (const level of ['error', 'warn']) {
        const log = console[level];
        console[level] = (...parts) => { tell(`${level}: ${parts.map(String).join(' ')}`); log.apply(console, parts); };
    }
    // What changed while sizes were told is told in the next frame: no mistake, and in no console either.
    // In a sandbox its words are kept from the page. What goes wrong in the page's modules has words even there.
    const unnamed = event => origin === 'null' && event.message === 'Script error.' && !event.error;
    const harmless = event => unnamed(event) || event.message?.startsWith('ResizeObserver loop');
    // Where a program was stopped, by the numbers of its functions.
    const where = error => error instanceof WebAssembly.RuntimeError ? ` at ${error.stack.trim().replaceAll('\\n', ', ')}` : '';
    addEventListener('error', event => harmless(event) || tell(event.message ? `error: ${event.message}${where(event.error)}` : `failed: ${event.target.outerHTML}`), true);
    addEventListener('unhandledrejection', event => tell(`unhandled: ${event.reason}${where(event.reason)}`));
    addEventListener('securitypolicyviolation', event => tell(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
})();";

/// WebKitGTK stops programs now and then, on Linux alone, saying one of these: one visit in some 700 here. It has
/// done so since 2020 with programs of all kinds, and its engine does it without a page around as well (hashbrown
/// issue 194, wasm-bindgen issue 3470, Tauri issue 7154, Bun issue 17146). Both are what a program would meet whose
/// memory was lost: it is led out of it, or to where it cannot come. This crate has no `unsafe` code, and no other
/// engine has ever said either. A panic of its own says the second too, but would come again on the next visit, and
/// in the other engines.
pub const FAULTS: [&str; 2] = [
    "RuntimeError: Out of bounds memory access (evaluating 'wasm.",
    "RuntimeError: Unreachable code should not be executed (evaluating 'wasm.",
];

/// Its driver cannot change the medium, but the style sheets can say which is theirs.
pub const SHOW_AS_PRINT: &str = "
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        const media = rule.media.mediaText;
        if (/^(only )?print\\b/.test(media)) rule.media.mediaText = 'all';
        if (/^(only )?screen\\b/.test(media)) rule.media.mediaText = 'not all';
    }";

impl Page {
    /// Waits until the page that was left is gone and the next one is parsed.
    pub(crate) async fn arrive(&self) {
        let there = "return window.left !== true && document.readyState !== 'loading'";
        let end = Instant::now() + PATIENCE;
        // While one page gives way to the other, neither may answer.
        while self.client().execute(there, Vec::new()).await.ok() != Some(Value::Bool(true)) {
            assert!(Instant::now() < end, "the page does not come");
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// There is no window manager: the window under the pointer has the focus, so its bar is put there. The
    /// pointer rests in the middle of the screen.
    pub(crate) async fn resize_webkit(&self, Size { width, height }: Size) {
        let window = "const middle = length => Math.floor(length / 2) - 8;
            return [middle(screen.width), middle(screen.height), outerHeight - innerHeight]";
        let [x, y, bar]: [u32; 3] = self.get(window).await;
        let window = self.client().set_window_rect(x, y, width, height + bar).await;
        window.unwrap_or_else(|error| panic!("no window of {width} by {height}: {error}"));
    }
}
