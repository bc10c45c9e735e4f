//! Moving view and focus to what a link leads to.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::said::Said;

/// How many frames it takes until everything near the window has its true height.
const FRAMES: u8 = 4;

/// Brings an element to the top of the window and moves the focus to the element of `focus_id`, its
/// heading or itself.
pub fn go_to(id: &str, focus_id: &str) {
    let Some(document) = super::document() else { return };
    let Some(element) = document.get_element_by_id(id) else { return };
    // Nobody has come into the frame yet: the page around keeps its place and its focus.
    let is_followed = !is_framed() || document.has_focus().unwrap_or(true);
    let target = super::element::<HtmlElement>(focus_id).filter(|_| is_followed);
    if let Some(target) = &target {
        focus_in_place(target);
    }
    aim_at(element, target, FRAMES);
}

/// What has the focus may go with what happens now: a chip with its filter, an account that is filtered out.
/// The focus is not lost then. It moves to what was around it, the filters or the accounts.
pub fn keep_focus() {
    let Some(document) = super::document() else { return };
    let around = document.active_element().and_then(|element| element.closest("#filters, #accounts").ok()?);
    let Some(around) = around.and_then(|around| around.dyn_into::<HtmlElement>().ok()) else { return };
    // What is hidden rather than taken away may have the focus for some frames yet.
    let is_gone =
        |element: Element| element.tag_name() == "BODY" || element.get_bounding_client_rect().height() == 0.0;
    super::next_frame(move || {
        if document.active_element().is_none_or(is_gone) {
            focus_in_place(&around);
        }
    });
}

/// Has what was just opened seen whole, with the focus where it is. If it stands out of what is around, it is told to
/// end where its parent ends; if it goes on below the window, the window scrolls as far as it must.
pub fn reveal(selector: Said, around: &'static str) {
    super::next_frame(move || {
        let document = super::document();
        let Some(opened) = document.and_then(|document| document.query_selector(&selector).ok().flatten())
        else {
            return;
        };
        let Some(around) = opened.closest(around).ok().flatten() else { return };
        let (inner, outer) = (opened.get_bounding_client_rect(), around.get_bounding_client_rect());
        let stands_out = inner.right() > outer.right() || inner.left() < outer.left();
        if stands_out {
            drop(opened.set_attribute("data-end", ""));
        }
        // What hangs on a bar that stays would be scrolled in vain, for the room that is kept for the bar.
        if inner.bottom() <= super::view_height() {
            return;
        }
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        opened.scroll_into_view_with_scroll_into_view_options(&options);
    });
}

/// Moves the focus to the element of an id, and nothing else.
pub fn focus(id: &str) {
    if let Some(target) = super::element::<Element>(id) {
        // A drawing is no HTML, but takes the focus as HTML does.
        focus_in_place(target.unchecked_ref());
    }
}

/// Whether the focus is within the element of an id, or went with what had it.
#[must_use]
pub fn has_focus(id: &str) -> bool {
    let Some(document) = super::document() else { return false };
    document.active_element().is_none_or(|active| {
        active.tag_name() == "BODY"
            || super::element::<Element>(id).is_some_and(|around| around.contains(Some(&active)))
    })
}

/// Moves the focus and nothing else.
pub(super) fn focus_in_place(target: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    drop(target.focus_with_options(&options));
}

/// What is drawn only as it comes near the window moves what was aimed at, so it is aimed at again.
fn aim_at(element: Element, target: Option<HtmlElement>, frames_left: u8) {
    if is_framed() {
        aim_within_frame(&element, target.as_ref());
    } else {
        scroll_into_view(&element, ScrollLogicalPosition::Start);
    }
    if let Some(frames_left) = frames_left.checked_sub(1) {
        super::next_frame(move || aim_at(element, target, frames_left));
    }
}

/// Scrolls the frame itself. Scrolling something into view moves the page around too: so much as the reader must
/// see what has the focus, and no more. A frame that is as high as its content cannot scroll at all.
fn aim_within_frame(element: &Element, target: Option<&HtmlElement>) {
    let Some(window) = super::window() else { return };
    window.scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top() - room_above());
    if let Some(target) = target {
        scroll_into_view(target, ScrollLogicalPosition::Nearest);
    }
}

fn scroll_into_view(element: &Element, place: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(place);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// What a bar at the top of the window may cover, in whole px, as the style has it.
fn room_above() -> f64 {
    let px = super::root_style("scroll-padding-top")
        .and_then(|room| room.split(['.', 'p']).next().and_then(|px| px.parse::<u16>().ok()));
    f64::from(px.unwrap_or(0))
}

fn is_framed() -> bool {
    super::window()
        .is_some_and(|window| window.parent().ok().flatten().is_some_and(|parent| parent != window))
}
