//! What a reader's hands do: keys, mouse and wheel, as the browser itself would take them.

use crate::{engine::Engine, page::Page};
use fantoccini::{
    actions::{
        Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
        WheelAction, WheelActions,
    },
    key::Key,
};
use serde_json::Value;

/// A place in the window, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    pub x: f64,
    pub y: f64,
}

impl Page {
    /// Clicks the first element that answers to a selector, as soon as there is one, scrolling to it first if
    /// it cannot be seen. What is drawn only as it comes near the window must have come to rest.
    pub async fn click(&self, selector: &str) {
        self.until(&format!(
            "(() => {{
                const element = document.querySelector({selector:?});
                // Of words that are broken the first line, as a driver has it.
                const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
                const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                const seen = element.contains(there) || there?.closest('label')?.contains(element);
                if (!seen) element.scrollIntoView({{ block: 'center' }});
                // A page that was just led to an event aims at it again for some frames.
                element.rested = seen && element.restedAt === box.top ? element.rested + 1 : 0;
                element.restedAt = box.top;
                return element.rested > 5;
            }})()"
        ))
        .await;
        let clicked = self.find(selector).await.click().await;
        clicked.unwrap_or_else(|error| panic!("cannot click {selector}: {error}"));
    }

    /// Gives an element the focus, as Tab would.
    pub async fn focus(&self, selector: &str) {
        self.until(&format!("(document.querySelector({selector:?}).focus(), document.activeElement === document.querySelector({selector:?}))")).await;
    }

    /// Presses a key on whatever has the focus.
    pub async fn press(&self, key: impl Into<char>) {
        let value = key.into();
        self.act(&[KeyAction::Down { value }, KeyAction::Up { value }]).await;
    }

    /// Presses a key while Shift is down.
    pub async fn press_with_shift(&self, key: impl Into<char>) {
        let (shift, value) = (char::from(Key::Shift), key.into());
        let down = [KeyAction::Down { value: shift }, KeyAction::Down { value }];
        self.act(&down).await;
        self.act(&[KeyAction::Up { value }, KeyAction::Up { value: shift }]).await;
    }

    pub async fn write(&self, text: &str) {
        let strokes: Vec<KeyAction> =
            text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]).collect();
        self.act(&strokes).await;
    }

    async fn act(&self, strokes: &[KeyAction]) {
        let keys = KeyActions::new("keys".to_owned());
        let keys = strokes.iter().cloned().fold(keys, |keys, stroke| keys.then(stroke));
        self.perform(keys).await;
    }

    async fn perform(&self, actions: impl Into<Actions>) {
        let done = self.client().perform_actions(actions).await;
        done.unwrap_or_else(|error| panic!("cannot do this by hand: {error}"));
    }

    /// The middle of what can be seen of an element, which is brought into view first.
    pub async fn middle_of(&self, selector: &str) -> Spot {
        let script = format!(
            "const element = document.querySelector({selector:?});
            element.scrollIntoView({{ block: 'nearest' }});
            const box = element.getBoundingClientRect();
            const middle = (start, end, most) => (Math.max(start, 0) + Math.min(end, most)) / 2;
            return [middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight)];"
        );
        let middle = self.ask(&script).await;
        let number = |at: usize| middle.get(at).and_then(Value::as_f64).unwrap_or_default();
        Spot { x: number(0), y: number(1) }
    }

    pub async fn point_at(&self, spot: Spot) {
        self.mouse(&[to(spot)]).await;
    }

    pub async fn click_at(&self, spot: Spot) {
        self.mouse(&[to(spot), PRESS, LET_GO]).await;
    }

    pub async fn drag(&self, from: Spot, there: Spot) {
        let halfway = Spot { x: f64::midpoint(from.x, there.x), y: f64::midpoint(from.y, there.y) };
        self.mouse(&[to(from), PRESS, to(halfway), to(there), LET_GO]).await;
    }

    async fn mouse(&self, moves: &[PointerAction]) {
        let mouse = MouseActions::new("mouse".to_owned());
        self.perform(moves.iter().cloned().fold(mouse, |mouse, next| mouse.then(next))).await;
    }

    /// Turns the wheel down by so many pixels, perhaps with Ctrl.
    pub async fn wheel(&self, spot: Spot, pixels: i32, ctrl: bool) {
        if ctrl && self.engine == Engine::Webkit {
            // Its driver knows of no keys that are down while the wheel turns.
            let Spot { x, y } = spot;
            let turn = format!(
                "document.elementFromPoint({x}, {y}).dispatchEvent(new WheelEvent('wheel', {{ deltaY: {pixels}, ctrlKey: true,
                    clientX: {x}, clientY: {y}, bubbles: true, cancelable: true, composed: true }}))"
            );
            self.ask(&turn).await;
            return;
        }
        let value = char::from(Key::Control);
        if ctrl {
            self.act(&[KeyAction::Down { value }]).await;
        }
        let mut wheel = WheelActions::new("wheel".to_owned());
        let (x, y) = (spot.x as i64, spot.y as i64);
        wheel.push(WheelAction::Scroll { duration: None, x, y, delta_x: 0, delta_y: pixels.into() });
        self.perform(wheel).await;
        if ctrl {
            self.act(&[KeyAction::Up { value }]).await;
        }
    }
}

const PRESS: PointerAction = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
const LET_GO: PointerAction = PointerAction::Up { button: MOUSE_BUTTON_LEFT };

fn to(Spot { x, y }: Spot) -> PointerAction {
    PointerAction::MoveTo { duration: None, x, y }
}
