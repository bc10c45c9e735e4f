//! Labels, headings and messages of the page itself.

use super::{counted, number};
use crate::model::Dataset;
use crate::plan::Clock;
use crate::when::Minute;

/// Declares fixed labels, one function each.
macro_rules! labels {
    ($($name:ident = $text:literal),+ $(,)?) => {
        $(#[must_use] pub const fn $name() -> &'static str { $text })+
    };
}

pub(super) use labels;

labels! {
    product = "Counterpoint",
    loading = "Loading the dataset",
    failed_title = "The dataset did not arrive",
    retry = "Retry",
    stalled = "The part of this page that searches and filters could not start. What is here can be read all the same.",
    plain_page = "All events on one plain page",
    unreadable_title = "This dataset cannot be shown",
    skip_to_accounts = "Skip to the accounts",
    skip_timeline = "Skip the time overview",
    strip_label = "Time overview, one lane for each party",
    strip_tools = "Zoom and move",
    strip_help = "Drag the handles to choose dates. Arrow keys move from account to account, Up and Down \
                  between parties, Page Up and Page Down by a day, with Shift by a month. Enter opens the event. \
                  Plus and minus zoom, 0 shows everything. Ctrl and the wheel zoom to the pointer.",
    strip_help_title = "Keys",
    zoom_in = "Zoom in",
    zoom_out = "Zoom out",
    pan_back = "Earlier",
    pan_on = "Later",
    zoom_all = "Whole time",
    brush_from = "First day shown",
    brush_to = "Last day shown",
    views_label = "Views",
    timeline = "Timeline",
    sources = "Sources",
    filters_label = "Filters",
    search = "Search accounts",
    dates = "Dates",
    from_date = "From",
    to_date = "To",
    all_dates = "All dates",
    active_filters = "Active filters",
    reset = "Reset all",
    more_options = "More options are there than fit here; search for them instead",
    nothing_matches = "No event matches all of this",
    nothing_matches_hint = "Take a filter away, or start again with everything",
    other_voices = "Other voices",
    no_account = "No account in this dataset",
    no_account_of = "No account in this dataset of",
    joint_statement = "Joint statement, shown under",
    joint_with = "Joint statement with",
    questions = "What the accounts answer",
    details = "Details",
    answers = "Answers",
    attribution = "How it reached us",
    coding_confidence = "Confidence of the coding",
    stated_basis = "Date of the statement",
    note = "Note",
    revises = "Revises",
    revised_by = "Revised by",
    addressed_to = "Addressed to",
    place_named = "Place as named here",
    dated_by_party = "Its dates",
    anonymous = "Speaker not named",
    stated = "Stated",
    editors_notes = "Editors’ notes",
    permanent_link = "Permanent link",
    names_used_by = "named so by",
    source_without_address = "no address known",
    source_copies = "text of",
    archived_copy = "archived copy",
    resting_accounts = "Accounts resting on it",
    limits = "What this dataset does not hold",
    name_policy = "Names",
    time_zones = "Time zones",
    changelog = "Changes to the dataset",
    licence = "Licence",
    no_licence = "The dataset names no licence.",
    fingerprint = "SHA-256",
    never_grades = "Counterpoint sets accounts side by side. It does not say which are true.",
    event_on_full_page = "This event among all the others",
    theme = "Theme",
    theme_auto = "Auto",
    theme_light = "Light",
    theme_dark = "Dark",
    dismiss = "Dismiss",
    left_out_title_hint = "Everything else is shown. The publisher of the dataset can find each place by its line.",
    lifted_filters = "Filters were lifted to show this",
    all_states = "All",
    more_filters = "More filters",
    fewer_filters = "Fewer filters",
    pair = "Two parties",
    pair_help = "Shows only what these two say, and only the events that divide or unite them.",
    first_party = "First",
    second_party = "Second",
    no_party = "Choose a party",
    all_parties = "All parties",
    strip_order = "In order of",
    known_on = "As known on",
    first_stated = "First day on which something was stated",
    stated_before = "Day of a statement before",
    stated_after = "Day of a statement after",
    party = "Party",
    blames = "Blames",
    figure_given = "Figure as given",
    read_as = "Read as",
    dates_it = "Dates it",
    position = "Position",
    misreport = " (one of them misreports another account)",
    plot_key = "Filled signs: of the party’s own side, or of nobody’s in particular. Hollow signs: of the other side.",
    patterns = "Patterns",
}

/// What the page is, in one sentence under the title.
#[must_use]
pub fn standfirst(coverage: Option<&str>) -> String {
    match coverage {
        Some(coverage) => {
            format!("Each party’s own account of every event, {coverage}, set beside the others’.")
        }
        None => "Each party’s own account of every event, set beside the others’.".to_owned(),
    }
}

/// The button that shows the lanes of the other voices.
#[must_use]
pub fn unfold_lanes(others: usize) -> String {
    format!("Show {}", counted(others, "other voice", "other voices"))
}

/// The button that puts them away again.
#[must_use]
pub fn fold_lanes(others: usize) -> String {
    format!("Fold {}", counted(others, "other voice", "other voices"))
}

#[must_use]
pub fn events(count: usize) -> String {
    counted(count, "event", "events")
}

#[must_use]
pub fn accounts(count: usize) -> String {
    counted(count, "account", "accounts")
}

#[must_use]
pub fn parties(count: usize) -> String {
    counted(count, "party", "parties")
}

/// How much there is of everything, in one line.
#[must_use]
pub fn counts(dataset: &Dataset) -> String {
    let counts =
        [events(dataset.events.len()), accounts(dataset.accounts.len()), parties(dataset.parties.len())];
    counts.join(" · ")
}

#[must_use]
pub fn version(version: &str) -> String {
    format!("Version {version}")
}

/// `of 47 events`, after the number shown.
#[must_use]
pub fn of_events(all: usize) -> String {
    format!(" of {}", events(all))
}

/// How much of the dataset has arrived, in megabytes.
#[must_use]
pub fn arrived(bytes: usize, of: Option<usize>) -> String {
    let tenths = |bytes: usize| {
        let tenths = bytes / 100_000;
        format!("{}.{}", number((tenths / 10) as u64), tenths % 10)
    };
    match of {
        Some(of) => format!("{} of {} MB", tenths(bytes), tenths(of)),
        None => format!("{} MB", tenths(bytes)),
    }
}

/// A failed fetch, for somebody who is not an engineer.
#[must_use]
pub fn fetch_failed(status: Option<u16>) -> String {
    match status {
        Some(404) => {
            "The server says that there is no dataset at this address (404). The page may have moved, \
                      or its publisher forgot the file."
                .to_owned()
        }
        Some(status) => {
            format!("The server could not send it just now (error {status}). Trying again may help.")
        }
        None => "The connection failed. Check that you are online, then try again.".to_owned(),
    }
}

#[must_use]
pub fn left_out_title(records: usize) -> String {
    let what =
        if records == 1 { "was left out because it breaks" } else { "were left out because they break" };
    format!("{} {what} a rule of the format", counted(records, "record", "records"))
}

/// Problems that cost no record.
#[must_use]
pub fn problems_title(problems: usize) -> String {
    format!("{} in the dataset", counted(problems, "problem", "problems"))
}

/// A link that asks for something this page does not have.
#[must_use]
pub fn ignored_title(parts: &[String]) -> String {
    format!("This link asks for something that is not here, so it was passed over: {}", parts.join(", "))
}

/// What a marked cluster of the strip stands for.
#[must_use]
pub fn cluster(count: usize) -> String {
    accounts(count)
}

/// A menu's name, with how many of its options are chosen.
#[must_use]
pub fn menu_label(name: &str, chosen: usize) -> String {
    if chosen == 0 { name.to_owned() } else { format!("{name} {chosen}") }
}

/// One chip of the active filters.
#[must_use]
pub fn remove_filter(name: &str) -> String {
    format!("Remove filter {name}")
}

/// The heading of a plot of figures.
#[must_use]
pub fn figures_given(metric: &str) -> String {
    format!("{metric}, as each gave it")
}

/// By what the strip is ordered.
#[must_use]
pub const fn clock(clock: Clock) -> &'static str {
    match clock {
        Clock::Happened => "when it happened",
        Clock::Stated => "when it was stated",
    }
}

/// How many accounts had been stated by a day.
#[must_use]
pub fn known(known: usize, all: usize) -> String {
    format!("{} of {}", number(known as u64), accounts(all))
}

/// The condition that only what was stated by a day counts.
#[must_use]
pub fn as_known_on(day: i64) -> String {
    format!("{} {}", known_on(), super::date_of(Minute::start_of_day(day)))
}

/// The link to the page that holds everything.
#[must_use]
pub fn all_events(count: usize) -> String {
    format!("All {} on one plain page", events(count))
}

/// How many parties a list leaves out.
#[must_use]
pub fn more_parties(count: usize) -> String {
    format!("And {} more", parties(count))
}
