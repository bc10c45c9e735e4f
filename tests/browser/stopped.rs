//! What is left for the reader where the program cannot start, or stops.

use crate::{
    page::{DESKTOP, LARGE_PHONE},
    reader::{Reader, read},
};
use serde_json::json;
use std::path::Path;

/// What is left where the program does not start.
async fn stays_readable(reader: &Reader<'_>) {
    reader.page.open(&reader.site.address()).await;
    reader.page.until("'stalled' in document.documentElement.dataset").await;
    let seen = "const seen = selector => document.querySelector(selector).checkVisibility();
        return [seen('.stalled'), seen('.stalled a[href=\"plain.html\"]'), seen('article[data-account]'), seen('.filters'), seen('.strip-tools')]";
    assert_eq!(reader.page.ask(seen).await, json!([true, true, true, false, false]));
    // Also by what takes a picture of the whole page and never scrolls.
    let whole = "[...document.querySelectorAll('#written .account > *')].every(part => part.checkVisibility({ contentVisibilityAuto: true }))";
    reader.page.until(whole).await;
}

#[test]
fn a_blocked_program_leaves_what_can_be_read() {
    read("blocked", DESKTOP, async |reader| {
        let program = reader.program().await;
        reader.site.fail_next(&program, 404, 100);
        stays_readable(&reader).await;
    });
}

#[test]
fn a_program_cut_off_halfway_leaves_what_can_be_read() {
    read("cut_off", DESKTOP, async |reader| {
        let program = reader.program().await;
        let dist = std::env::var("COUNTERPOINT_DIST").unwrap_or_default();
        let whole = std::fs::read(Path::new(&dist).join(program.trim_start_matches('/'))).unwrap_or_default();
        for left in [whole.len() / 2, 10, 0] {
            reader.site.replace(&program, whole.get(..left).unwrap_or_default());
            stays_readable(&reader).await;
        }
    });
}

#[test]
fn a_host_that_sends_a_page_for_the_program_leaves_what_can_be_read() {
    read("sent_page", DESKTOP, async |reader| {
        reader.site.replace(&reader.program().await, b"<!DOCTYPE html>\n<title>Sign in</title>");
        stays_readable(&reader).await;
    });
}

#[test]
fn a_program_that_comes_in_small_pieces_is_the_same() {
    read("small_pieces", DESKTOP, async |reader| {
        reader.open("").await;
        let unpacked_twice = "return (async () => {
            const { js, program } = document.querySelector('script[data-program]').dataset;
            const { unpacked } = await import(new URL(js, document.baseURI));
            const packed = new Uint8Array(await (await fetch(program)).arrayBuffer());
            const pieces = new ReadableStream({
                start(to) {
                    for (let at = 0; at < packed.length; at += 777) to.enqueue(packed.slice(at, at + 777));
                    to.close();
                },
            });
            const [whole, pieced] = [await unpacked(new Response(packed)), await unpacked(new Response(pieces))];
            return [
                WebAssembly.validate(whole),
                whole.length > 2 * packed.length,
                whole.length === pieced.length && whole.every((byte, at) => byte === pieced[at]),
            ];
        })()";
        assert_eq!(reader.page.ask(unpacked_twice).await, json!([true, true, true]));
    });
}

/// The page learns of it as if an engine had stopped the program: of an error, or of a promise that broke.
async fn stop(reader: &Reader<'_>, how: &str) {
    let script = format!("{how}(new WebAssembly.RuntimeError('Out of bounds memory access'))");
    // As a script of the page's own, for a driver's scripts have a world to themselves.
    let run = format!(
        "document.head.append(Object.assign(document.createElement('script'), {{ text: {script:?} }}))"
    );
    reader.page.ask(&run).await;
}

#[test]
fn a_program_that_stops_says_so_and_can_be_loaded_again() {
    read("stopped", LARGE_PHONE, async |reader| {
        let hash = "view=sources";
        reader.open(hash).await;
        let seen = "document.querySelector('.stopped').checkVisibility()";
        reader.page.comes_to(seen, false).await;
        reader.page.ask("scrollTo(0, 2000)").await;
        stop(&reader, "reportError").await;
        reader.page.comes_to(seen, true).await;
        let before = "window.isOld = true; document.querySelector('.stopped button').click()";
        reader.page.ask(before).await;
        reader.page.until("!window.isOld").await;
        reader.ready().await;
        reader.page.comes_to(seen, false).await;
        assert_eq!(reader.hash().await, hash);
    });
}

#[test]
fn a_program_that_stops_at_once_leaves_what_can_be_read() {
    read("stopped_at_once", DESKTOP, async |reader| {
        reader.opens_written("").await;
        reader.page.until("document.querySelector('#written article[data-account]')").await;
        let others = "document.getElementById('counterpoint').append(document.createElement('main'))";
        reader.page.ask(others).await;
        stop(&reader, "Promise.reject").await;
        reader.page.until("'stalled' in document.documentElement.dataset").await;
        let seen = "const seen = selector => document.querySelector(selector).checkVisibility();
            return [seen('.stalled'), seen('article[data-account]'), seen('#written ~ main')]";
        assert_eq!(reader.page.ask(seen).await, json!([true, true, false]));
    });
}
