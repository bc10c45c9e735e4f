//! What readers set in their system: colours of their own, more contrast, less motion.

use crate::{
    engine::Engine,
    page::{DESKTOP, Page},
    reader::read,
};
use serde_json::json;

impl Page {
    /// Makes the reader's system one with colours of its own, more contrast and less motion.
    async fn set_system(&self) {
        match self.engine {
            Engine::Chromium => {
                let features = json!([
                    { "name": "forced-colors", "value": "active" },
                    { "name": "prefers-contrast", "value": "more" },
                    { "name": "prefers-reduced-motion", "value": "reduce" },
                ]);
                self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
            }
            Engine::Firefox => {
                let script = "Services.prefs.setIntPref('browser.display.document_color_use', 2);
                    Services.prefs.setIntPref('ui.prefersReducedMotion', 1);";
                self.privileged(script).await;
            }
            Engine::Webkit => {}
        }
        self.until("matchMedia('(forced-colors: active) and (prefers-reduced-motion: reduce)').matches")
            .await;
    }
}

#[test]
fn pictures_are_drawn_in_the_readers_own_colours() {
    read("forced_colours", DESKTOP, async |reader| {
        for (view, pictures) in [
            (
                "",
                "svg.symbol, .strip .solid, .strip .tie, .strip .lane-line, .strip .handle, .strip text, .reach path, .reach line, .ticks text",
            ),
            ("view=patterns", "svg.symbol, .claims path, .claims line, .claims text"),
        ] {
            reader.open(view).await;
            reader.page.set_system().await;
            let drawn = format!(
                "const probe = document.createElement('p');
                probe.style.color = 'CanvasText';
                document.body.append(probe);
                const ink = getComputedStyle(probe).color;
                probe.style.color = 'Canvas';
                const ground = getComputedStyle(probe).color;
                const all = [...document.querySelectorAll('{pictures}')];
                const other = all.filter(part => {{
                    const {{ fill, stroke }} = getComputedStyle(part);
                    return ![fill, stroke].includes(ink) || [fill, stroke].some(colour => ![ink, ground, 'none', 'transparent', 'rgba(0, 0, 0, 0)'].includes(colour));
                }});
                return [all.length > 20, ink !== ground, other.map(part => part.outerHTML.slice(0, 80) + getComputedStyle(part).fill + getComputedStyle(part).stroke).slice(0, 4)]"
            );
            assert_eq!(reader.page.ask(&drawn).await, json!([true, true, []]), "{view}");
        }
        // What is pressed is told by the system's own colours for it.
        reader.open("").await;
        reader.page.set_system().await;
        let grounds = "const [pressed, other] = ['true', 'false'].map(value =>
                getComputedStyle(document.querySelector(`.segmented [aria-pressed=${value}]`)).backgroundColor);
            return pressed !== other";
        assert_eq!(reader.page.ask(grounds).await, true);
    });
}

#[test]
fn nothing_moves_by_itself_for_those_who_want_less_motion() {
    read("less_motion", DESKTOP, async |reader| {
        reader.open("").await;
        let moving = "return [...document.querySelectorAll('*')].filter(element => {
            const style = getComputedStyle(element);
            return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === 'smooth';
        }).length";
        assert_ne!(reader.page.ask(moving).await, 0, "some things move for others");
        reader.page.set_system().await;
        assert_eq!(reader.page.ask(moving).await, 0);
    });
}
