//! The page within a page of another site: it works under a strict policy, gets its height, and keeps to itself.

use crate::{
    host::{around, embed},
    page::DESKTOP,
    reader::read,
};
use serde_json::json;

#[test]
fn a_frame_works_under_the_strict_policy() {
    works_in_a_frame("strict_policy", "");
}

#[test]
fn a_frame_works_in_a_sandbox_under_the_strict_policy() {
    works_in_a_frame("strict_sandbox", "sandbox=allow-scripts");
}

fn works_in_a_frame(name: &str, sandbox: &str) {
    let body =
        format!("<iframe id=one {sandbox} src='EMBED#event=hadrut-1211' width=900 height=700></iframe>");
    embed(name, DESKTOP, &body, async |reader| {
        reader.page.enter("one").await;
        reader.ready().await;
        reader.counts(47).await;
        let top = "document.getElementById('event=hadrut-1211').getBoundingClientRect().top";
        reader.page.until(&format!("{top} >= 0 && {top} < innerHeight")).await;
        reader.page.click("[data-event=hadrut-1211] .chip").await;
        reader.page.find("[data-event=hadrut-1211] .explained table").await;
        reader.searches("Aliyev").await;
        reader.page.until("location.hash.includes('q=Aliyev')").await;
        // What is drawn in places that a policy could forbid: styles set from the program.
        reader
            .page
            .until("document.querySelector('.lane-labels').style.getPropertyValue('--pitch') !== ''")
            .await;
        reader.page.leave().await;
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn the_page_around_keeps_its_focus_its_keys_and_its_wheel() {
    // Beside each other, the high one would push the other out of the window, where browsers let it rest.
    let body =
        "<style>iframe { display: block }</style><input id=own autofocus><div style='height: 300px'></div>
        <iframe id=long src='EMBED#event=hadrut-1211' width=600 height=300></iframe>
        <iframe id=card data-counterpoint src='EMBED?event=barda' width=600></iframe>
        <div style='height: 3000px'></div><script async src='EMBEDembed.js'></script>";
    embed("own_focus", DESKTOP, body, async |reader| {
        // Not entered before it is ready, for a driver that enters a frame may take the focus there.
        let ready = "heard.some(event => event.data.type === 'counterpoint:ready' && event.source === document.getElementById('long').contentWindow)";
        reader.page.until(ready).await;
        reader.page.write("q+0-e").await;
        reader.page.comes_to("document.getElementById('own').value", "q+0-e").await;
        assert_eq!(reader.page.ask("return [document.activeElement.id, scrollY]").await, json!(["own", 0]));
        reader.page.enter("long").await;
        let top = "document.getElementById('event=hadrut-1211').getBoundingClientRect().top";
        reader.page.until(&format!("{top} >= 0 && {top} < innerHeight")).await;
        assert_eq!(reader.page.ask("return document.activeElement.tagName").await, "BODY");
        reader.page.leave().await;
        assert_eq!(reader.page.ask("return scrollY").await, 0);
        reader.page.ask("document.getElementById('own').focus()").await;
        // The card is as high as its frame, so there is nothing in it for the wheel to move.
        reader.page.until("parseInt(document.getElementById('card').style.height) > 500").await;
        reader.page.enter("card").await;
        reader.ready().await;
        reader
            .page
            .until("innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height)")
            .await;
        reader.page.leave().await;
        let spot = reader.page.middle_of("#card").await;
        let before = reader.page.ask("return scrollY").await;
        reader.page.wheel(spot, 200, false).await;
        reader.page.until(&format!("scrollY > {before}")).await;
        assert_eq!(reader.page.ask("return document.activeElement.id").await, "own");
    });
}

#[test]
fn what_a_reader_opens_in_a_frame_in_sight_leaves_the_page_around_where_it_is() {
    let body =
        "<div style='height: 100px'></div><iframe id=one src='EMBED?embed' width=900 height=600></iframe>
        <div style='height: 3000px'></div>";
    embed("opened_in_sight", DESKTOP, body, async |reader| {
        reader.page.ask("scrollTo(0, 40)").await;
        reader.page.enter("one").await;
        reader.ready().await;
        reader.page.click("input[type=search]").await;
        let title = "document.querySelector('article[data-event] h2 a').getBoundingClientRect().top";
        reader.page.ask(&format!("scrollBy(0, {title} - 300)")).await;
        reader.page.click("article[data-event] h2 a").await;
        reader.page.until("location.hash.startsWith('#event=')").await;
        let event = reader.hash_part("event").await.unwrap_or_default();
        reader.arrives_at_event(&event).await;
        // The frame has scrolled: the title is where the bar of filters leaves it.
        let moved = format!("document.getElementById('heading={event}').getBoundingClientRect().top < 200");
        reader.page.until(&moved).await;
        reader.page.leave().await;
        assert_eq!(reader.page.ask("return scrollY").await, 40);
    });
}

#[test]
fn what_a_reader_opens_out_of_sight_comes_into_sight() {
    let body = "<iframe id=one src='EMBED?embed#to=2020-10-05' width=900 height=20000></iframe>";
    embed("opened_out_of_sight", DESKTOP, body, async |reader| {
        reader.page.enter("one").await;
        reader.ready().await;
        reader.page.click("input[type=search]").await;
        // Up to this one all have their true height from the beginning.
        let fourth = "document.querySelectorAll('article[data-event]')[3]";
        // As by its mark in the strip.
        reader.page.ask(&format!("{fourth}.querySelector('h2 a').click()")).await;
        reader.page.until("location.hash.includes('event=')").await;
        let event = reader.hash_part("event").await.unwrap_or_default();
        reader.page.until(&format!("document.activeElement.id === 'heading={event}'")).await;
        let place = format!("return document.getElementById('heading={event}').getBoundingClientRect().top");
        let place: f64 = reader.page.get(&place).await;
        reader.page.leave().await;
        assert!(place > 1500.0, "it is far below: {place}");
        let frame = "document.getElementById('one').getBoundingClientRect().top";
        reader
            .page
            .until(&format!("scrollY > 0 && {frame} + {place} > 0 && {frame} + {place} < innerHeight"))
            .await;
    });
}

#[test]
fn a_page_around_of_the_same_origin_stays_where_it_is() {
    read("same_origin", DESKTOP, async |reader| {
        let body = "<input id=own autofocus><div style='height: 900px'></div><iframe id=long src='./#event=hadrut-1211' width=600 height=1200></iframe>";
        reader.site.replace("/news.html", around(body).as_bytes());
        reader.page.open(&format!("{}news.html", reader.site.address())).await;
        // Looked at from outside, for a driver that enters a frame may take the focus there.
        let within = "document.getElementById('long').contentWindow";
        let top =
            format!("{within}.document.getElementById('event=hadrut-1211').getBoundingClientRect().top");
        reader
            .page
            .until(&format!("{within}.performance.getEntriesByName('counterpoint:interactive').length > 0"))
            .await;
        reader.page.until(&format!("{top} >= 0 && {top} < {within}.innerHeight")).await;
        assert_eq!(reader.page.ask("return [document.activeElement.id, scrollY]").await, json!(["own", 0]));
    });
}

#[test]
fn several_frames_get_the_height_of_their_content() {
    let body = "<iframe id=one data-counterpoint src='EMBED?event=hadrut-1211' width=600 style='border: 0'></iframe>
        <div id=tab style='display: none'><iframe id=two data-counterpoint src='EMBED?event=barda' width=600 style='border: 0'></iframe></div>
        <counterpoint-timeline id=three src='EMBED?event=war-start' title='How it began' theme=dark><a href='EMBED'>The accounts</a></counterpoint-timeline>
        <script async src='EMBEDembed.js'></script><script defer src='EMBEDembed.js'></script>";
    embed("several_frames", DESKTOP, body, async |reader| {
        for id in ["one", "three"] {
            fits(&reader, id).await;
        }
        assert_eq!(
            reader.page.ask("return document.getElementById('two').style.height").await,
            "",
            "not shown, no height"
        );
        reader.page.ask("document.getElementById('tab').style.display = 'block'").await;
        fits(&reader, "two").await;
        // Put away again it keeps its height.
        let height = reader.page.ask("return document.getElementById('two').style.height").await;
        reader.page.ask("document.getElementById('tab').style.display = 'none'").await;
        reader.page.ask("const late = document.getElementById('one').cloneNode();
            Object.assign(late, { id: 'late' }).style.height = ''; late.loading = 'lazy'; document.body.append(late)").await;
        fits(&reader, "late").await;
        assert_eq!(reader.page.ask("return document.getElementById('two').style.height").await, height);
        // Narrower means higher.
        let one = reader.page.ask("return parseInt(document.getElementById('one').style.height)").await;
        reader
            .page
            .ask("const one = document.getElementById('one'); one.width = 320; one.scrollIntoView()")
            .await;
        reader.page.until(&format!("parseInt(document.getElementById('one').style.height) > {one}")).await;
        fits(&reader, "one").await;
    });
}

/// Waits until a frame of the host is exactly as high as what is in it.
async fn fits(reader: &crate::reader::Reader<'_>, id: &str) {
    reader.page.ask(&format!("document.getElementById({id:?}).scrollIntoView()")).await;
    reader.page.enter(id).await;
    reader.ready().await;
    reader.page.find("article[data-event]").await;
    reader.page.until("innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height) && innerHeight > 300").await;
    reader.page.leave().await;
}

#[test]
fn the_element_makes_a_sandboxed_frame_and_hands_on_events() {
    let body = "<counterpoint-timeline id=own src='EMBED?embed' title='Side by side' height=700></counterpoint-timeline>
        <counterpoint-timeline id=bad src='javascript:alert(1)'></counterpoint-timeline>
        <counterpoint-timeline id=data src='data:text/html,x'></counterpoint-timeline>
        <counterpoint-timeline id=none>Nothing</counterpoint-timeline><script defer src='EMBEDembed.js'></script>";
    embed("element", DESKTOP, body, async |reader| {
        reader.page.comes_to("told.map(([, type]) => type)", json!(["ready"])).await;
        let frame = "const frame = document.querySelector('#own > iframe');
            return [frame.title, frame.loading, frame.getAttribute('sandbox'), frame.allow, frame.offsetWidth === document.body.clientWidth - 16]";
        let sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";
        let expected = json!(["Side by side", "lazy", sandbox, "clipboard-write; web-share"]);
        let frame = reader.page.ask(frame).await;
        assert_eq!(frame.as_array().map(|frame| json!(frame.get(..4))), Some(expected), "{frame}");
        assert_eq!(
            reader.page.ask("return document.querySelectorAll('iframe').length").await,
            1,
            "other addresses are not taken"
        );

        reader.page.ask("document.getElementById('own').style.maxHeight = '700px'").await;
        reader.page.enter("own").await;
        reader.page.until("innerHeight === 700").await;
        // Nobody is in the frame yet, and it may not take the focus itself.
        reader.page.click("input[type=search]").await;
        reader.searches("Aliyev").await;
        reader.page.until("location.hash === '#q=Aliyev'").await;
        reader.page.click("article:not([hidden]) h2 a").await;
        reader.page.until("location.hash.startsWith('#event=')").await;
        let event = reader.hash_part("event").await;
        reader.page.leave().await;
        reader.page.comes_to("told.at(-1)[1]", "open").await;
        assert_eq!(reader.page.ask("return told.at(-1)[2]").await, json!({ "event": event }));
        let views = "told.filter(([, type]) => type === 'filter').map(([, , { hash }]) => hash)";
        let opened = format!("event={}&q=Aliyev", event.unwrap_or_default());
        assert_eq!(reader.page.ask(&format!("return {views}.slice(-2)")).await, json!(["q=Aliyev", opened]));

        let theme = "document.documentElement.dataset.theme ?? ''";
        for (set, expected) in [("'dark'", "dark"), ("'light'", "light"), ("'auto'", "")] {
            reader.page.ask(&format!("document.getElementById('own').setAttribute('theme', {set})")).await;
            reader.page.enter("own").await;
            reader.page.comes_to(theme, expected).await;
            reader.page.leave().await;
        }
    });
}

#[test]
fn the_element_keeps_the_query_as_it_was_written() {
    let body = "<counterpoint-timeline src='EMBED?lang=hy&event=a:b&x=%20+&&c' theme=dark lang=ru></counterpoint-timeline>
        <counterpoint-timeline src='EMBED?embed#event=a:b'></counterpoint-timeline>
        <counterpoint-timeline src='EMBED' theme=auto></counterpoint-timeline><script defer src='EMBEDembed.js'></script>";
    embed("element_query", DESKTOP, body, async |reader| {
        let site = reader.site.address();
        let expected = ["?event=a:b&x=%20+&c&theme=dark&lang=ru", "?embed#event=a:b", "?theme=auto"];
        let expected = expected.map(|rest| format!("{site}{rest}"));
        let frames = "[...document.querySelectorAll('iframe')].map(frame => frame.src)";
        reader.page.comes_to(frames, json!(expected)).await;
    });
}

#[test]
fn the_element_works_in_a_shadow_root() {
    let body = "<div id=host></div><script>
        document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML =
            \"<counterpoint-timeline src='EMBED?event=barda' height=200></counterpoint-timeline>\"</script>
        <script defer src='EMBEDembed.js'></script>";
    embed("element_shadow", DESKTOP, body, async |reader| {
        reader.page.comes_to("told", json!([["host", "ready", {}]])).await;
        reader.page.until("document.getElementById('host').offsetHeight > 500").await;
    });
}

#[test]
fn the_choice_of_theme_shows_what_the_page_around_has_given() {
    let body = "<iframe id=one src='EMBED' width=1000 height=700></iframe>";
    embed("host_theme", DESKTOP, body, async |reader| {
        reader.page.enter("one").await;
        reader.ready().await;
        let pressed =
            "[...document.querySelectorAll('.theme [aria-pressed=true]')].map(button => button.textContent)";
        reader.page.comes_to(pressed, json!(["Auto"])).await;
        reader.page.leave().await;
        let tell = "document.getElementById('one').contentWindow.postMessage({ type: 'counterpoint:theme', value: 'dark' }, '*')";
        reader.page.ask(tell).await;
        reader.page.enter("one").await;
        reader.page.comes_to(pressed, json!(["Dark"])).await;
    });
}
