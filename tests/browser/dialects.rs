//! What a frame says to the page around and takes from it, as the contract has it, and nothing else.

use crate::{host::embed, page::DESKTOP};
use serde_json::json;

const DATASET: &str = "/nk-2020.json";

/// The height that the frame of an id has told last, by a function that picks it from a message.
fn last(pick: &str) -> String {
    format!("heard.map(event => event.data).map({pick}).filter(height => height).at(-1)")
}

/// Waits in the host until what was told is the height of the content.
async fn tells_height(reader: &crate::reader::Reader<'_>, id: &str, pick: &str) {
    reader.page.enter(id).await;
    reader.ready().await;
    reader.page.find("article[data-event]").await;
    let height =
        reader.page.ask("return Math.ceil(document.documentElement.getBoundingClientRect().height)").await;
    reader.page.leave().await;
    reader.page.comes_to(&last(pick), height).await;
}

/// What WordPress does with a frame: hidden until it has told its height, which is kept from 200 to 1,000 px, and asked
/// for it when the page around has been parsed, whether or not the frame has come.
const WORDPRESS: &str = "<script>
    const one = document.getElementById('one');
    var ask = () => one.contentWindow.postMessage({ message: 'ready', secret: one.dataset.secret }, '*');
    document.addEventListener('DOMContentLoaded', ask);
    addEventListener('message', ({ source, data }) => {
        if (data.secret !== one.dataset.secret || source !== one.contentWindow) return;
        one.removeAttribute('style');
        if (data.message === 'height') one.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);
    });
</script>";

#[test]
fn wordpress_is_told_the_height_with_its_secret() {
    // Both ways in which it hides a frame.
    for style in
        ["position: absolute; visibility: hidden", "position: absolute; clip: rect(1px, 1px, 1px, 1px)"]
    {
        wordpress_is_told(style);
    }
}

fn wordpress_is_told(style: &str) {
    let frames = "<iframe id=one sandbox=allow-scripts security=restricted data-secret=aB3dE6gH9k width=600 style='STYLE'
            src='EMBED?event=barda#account=barda.am1#?secret=aB3dE6gH9k'></iframe>
        <iframe id=two sandbox=allow-scripts width=600 height=500
            src='EMBED#topic=casualties&event=hadrut-1211#?secret=Zz00000000'></iframe>";
    let body = frames.replace("STYLE", style) + WORDPRESS;
    embed("wordpress", DESKTOP, &body, async |reader| {
        reader.page.until("!document.getElementById('one').style.position").await;
        // Whose secret it is must fit, and the secret itself must be plain.
        let pick = "data => data.message === 'height' && data.secret === 'aB3dE6gH9k' && /^[a-zA-Z0-9]+$/.test(data.secret) && data.value";
        tells_height(&reader, "one", pick).await;
        reader.page.comes_to("document.getElementById('one').height", "1000").await;
        // Asked once more it answers once more.
        let count = "heard.filter(event => event.data.secret === 'aB3dE6gH9k').length";
        let before = reader.page.ask(&format!("return {count}")).await;
        reader.page.ask("ask()").await;
        reader.page.until(&format!("{count} > {before}")).await;
        // The state before the secret holds, and the secret outlives it.
        reader.page.enter("two").await;
        reader.ready().await;
        reader.page.until("document.querySelector('.chips')").await;
        assert_eq!(reader.chips().await, ["Topics: Casualty figures"]);
        assert_eq!(reader.notices().await, Vec::<String>::new(), "all of it was understood");
        reader.page.ask("document.querySelector('[data-event=hadrut-1211] h2 a').click()").await;
        reader.page.comes_to("location.hash", "#event=hadrut-1211&topic=casualties?secret=Zz00000000").await;
    });
}

#[test]
fn amp_and_medium_are_told_the_height_in_their_own_words() {
    let body = "<iframe id=one src='EMBED?event=barda' width=600></iframe>";
    embed("amp_medium", DESKTOP, body, async |reader| {
        tells_height(
            &reader,
            "one",
            "data => data.sentinel === 'amp' && data.type === 'embed-size' && data.height",
        )
        .await;
        let medium =
            "data => typeof data === 'string' && (data => data.src === document.getElementById('one').src
            && data.context === 'iframe.resize' && data.height)(JSON.parse(data))";
        tells_height(&reader, "one", medium).await;
        tells_height(
            &reader,
            "one",
            "data => data.type === 'counterpoint:height' && data.v === 1 && data.height",
        )
        .await;
        let secrets = "return heard.filter(event => event.data.message || event.data.secret).length";
        assert_eq!(reader.page.ask(secrets).await, 0, "nobody gave a secret");
        reader.page.until("heard.some(event => event.data.type === 'counterpoint:ready')").await;
        let keys = "return [...new Set(heard.flatMap(event =>
            Object.keys(typeof event.data === 'string' ? JSON.parse(event.data) : event.data)))].sort()";
        assert_eq!(reader.page.ask(keys).await, json!(["context", "height", "sentinel", "src", "type", "v"]));
    });
}

#[test]
fn a_card_tells_no_height_before_its_event_is_drawn() {
    let body = "<iframe id=one src='EMBED?event=barda' width=600 height=400></iframe>";
    embed("card_height", DESKTOP, "<p>The news", async |reader| {
        reader.site.hold(DATASET);
        let frame = body.replace("EMBED", &reader.site.address());
        reader.page.ask(&format!("document.body.innerHTML = {frame:?}")).await;
        reader.page.enter("one").await;
        reader.page.find(".arriving").await;
        reader.page.leave().await;
        // Asked for it by the page around, it has none to tell.
        reader
            .page
            .ask("document.getElementById('one').contentWindow.postMessage({ message: 'ready' }, '*')")
            .await;
        reader.page.enter("one").await;
        let answered =
            "return new Promise(done => requestAnimationFrame(() => setTimeout(() => done(true))))";
        reader.page.ask(answered).await;
        reader.page.leave().await;
        let heights = "heard.map(event => event.data.height).filter(height => height)";
        assert_eq!(reader.page.ask(&format!("return {heights}")).await, json!([]));
        reader.site.release(DATASET);
        reader.page.until(&format!("{heights}.length > 0")).await;
        reader.page.until(&format!("{heights}.every(height => height > 400)")).await;
    });
}

#[test]
fn without_its_program_a_frame_still_tells_its_height() {
    embed("height_without_program", DESKTOP, "<p>The news", async |reader| {
        let address = reader.site.address();
        let program = format!(
            "return fetch('{address}').then(page => page.text()).then(page => page.match(/data-program=\"(.*?)\"/)[1])"
        );
        let program = reader.page.ask(&program).await;
        let program = program.as_str().expect("the program's address").trim_start_matches('.');
        reader.site.fail_next(program, 404, 100);
        for query in ["", "?event=barda"] {
            let frame =
                format!("document.body.innerHTML = '<iframe src={address}{query}></iframe>'; heard = []");
            reader.page.ask(&frame).await;
            let told = last("data => data.type === 'counterpoint:height' && data.height");
            reader.page.until(&format!("{told} > 50")).await;
        }
        let said = "heard.some(event => event.data.type === 'counterpoint:ready')";
        assert_eq!(reader.page.ask(&format!("return {said}")).await, false);
    });
}

#[test]
fn a_hostile_page_around_changes_nothing() {
    let body = "<iframe id=one src='EMBED?event=barda' width=600></iframe>
        <iframe id=sibling srcdoc='<p>x'></iframe>";
    embed("hostile_host", DESKTOP, body, async |reader| {
        reader.page.enter("one").await;
        reader.ready().await;
        let watch = "window.changes = []; new MutationObserver(list => list.forEach(change =>
                changes.push([change.attributeName, document.documentElement.getAttribute(change.attributeName)])))
            .observe(document.documentElement, { attributes: true }); window.before = document.body.innerHTML";
        reader.page.ask(watch).await;
        reader.page.leave().await;
        reader.page.ask("const page = document.getElementById('one').contentWindow;
            const theme = value => ({ type: 'counterpoint:theme', value });
            for (const message of [null, undefined, 0, '', 'counterpoint:theme', '{}', [], {}, theme('red'), theme(''), theme(null),
                theme('dark; color: red'), theme(['dark']), theme({ toString: 'dark' }), theme('DARK'),
                { type: 'counterpoint:height', height: 9 }, { type: 'counterpoint:filter', hash: 'q=x' },
                { type: 'counterpoint:open', event: 'war-start' }, { message: 'ready', secret: 'wrong' }, { message: 'ready', secret: null },
                { type: 'counterpoint:lang', value: 'de' }, ...['language', 'theme'].flatMap(what => [['ru'], [['dark']], null, true, 7, new String('ru')]
                    .map(value => ({ type: 'counterpoint:' + what, value }))), { type: ['counterpoint:language'], value: 'ru' }, { __proto__: theme('dark'), type: 'x' }]) page.postMessage(message, '*');
            document.getElementById('sibling').contentWindow.eval('parent[0].postMessage({ type: \"counterpoint:theme\", value: \"light\" }, \"*\")')").await;
        // Messages arrive in the order of their sending, so after this one all have been heard.
        reader.page.ask("document.getElementById('one').contentWindow.postMessage({ type: 'counterpoint:theme', value: 'dark' }, '*')").await;
        reader.page.enter("one").await;
        reader.page.until("changes.length > 0").await;
        assert_eq!(reader.page.ask("return changes").await, json!([["data-theme", "dark"]]));
        assert_eq!(
            reader.page.ask("return [location.hash, before === document.body.innerHTML]").await,
            json!(["", true])
        );
        reader.page.leave().await;
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn a_hostile_frame_changes_no_other_and_no_more_than_its_height() {
    let body = "<iframe id=one data-counterpoint srcdoc='<p>one'></iframe><iframe id=two data-counterpoint srcdoc='<p>two'></iframe>
        <iframe id=stranger srcdoc='<p>stranger'></iframe><script src='EMBEDembed.js'></script>";
    embed("hostile_frame", DESKTOP, body, async |reader| {
        reader.page.until("[...document.querySelectorAll('iframe')].every(frame => frame.contentDocument.readyState === 'complete' && frame.contentDocument.body.textContent)").await;
        let send = |id: &str, message: &str| {
            format!(
                "document.getElementById('{id}').contentWindow.eval(`parent.postMessage({message}, '*')`)"
            )
        };
        for height in ["NaN", "Infinity", "-1", "0", "'500'", "null", "[500]", "{ valueOf: 500 }"] {
            reader
                .page
                .ask(&send("one", &format!("{{ type: 'counterpoint:height', height: {height} }}")))
                .await;
        }
        for message in [
            "null",
            "'x'",
            "{ type: 'constructor' }",
            "{ type: 'counterpoint:boom' }",
            "{ type: 'counterpoint:open', event: { a: 1 }, account: 'x', evil: 'y' }",
        ] {
            reader.page.ask(&send("one", message)).await;
        }
        reader.page.ask(&send("stranger", "{ type: 'counterpoint:height', height: 400 }")).await;
        let heights = "[...document.querySelectorAll('iframe')].map(frame => frame.style.height)";
        for (told, expected) in [("444.5", "444.5px"), ("1e9", "10000px"), ("1", "100px")] {
            reader
                .page
                .ask(&send("two", &format!("{{ type: 'counterpoint:height', height: {told} }}")))
                .await;
            reader.page.comes_to(heights, json!(["", expected, ""])).await;
        }
        assert_eq!(reader.page.ask("return told").await, json!([["one", "open", { "account": "x" }]]));
    });
}

/// In a frame without a sandbox: in one, Firefox does not go back.
#[test]
fn what_back_closes_in_a_frame_is_told_as_what_is_left() {
    let body = "<iframe data-counterpoint id=own title=Own src='EMBED?embed#q=Aliyev' width=900 height=700 style='max-height: 700px'></iframe>
        <script defer src='EMBEDembed.js'></script>";
    embed("told_back", DESKTOP, body, async |reader| {
        reader.page.enter("own").await;
        reader.ready().await;
        reader.page.click("article:not([hidden]) h2 a").await;
        reader.page.until("location.hash.startsWith('#event=')").await;
        reader.page.leave().await;
        reader.page.comes_to("told.at(-1)[1]", "open").await;
        // What was told before is not told again.
        let count = reader.page.ask("return told.length").await.as_u64().unwrap_or_default();
        reader.page.enter("own").await;
        reader.page.ask("history.back()").await;
        reader.page.leave().await;
        reader.page.comes_to("told.at(-1)", json!(["own", "filter", { "hash": "q=Aliyev" }])).await;
        assert_eq!(reader.page.ask("return told.length").await, count + 1);
    });
}
