//! Sentences that look like the real ones in length and spread of words, and say nothing of anyone.

use super::random::Random;

const WORDS: [&str; 128] = [
    "the",
    "of",
    "and",
    "in",
    "that",
    "to",
    "on",
    "had",
    "was",
    "were",
    "said",
    "by",
    "at",
    "from",
    "no",
    "two",
    "three",
    "near",
    "after",
    "before",
    "during",
    "its",
    "their",
    "both",
    "other",
    "several",
    "some",
    "all",
    "first",
    "second",
    "morning",
    "evening",
    "night",
    "day",
    "week",
    "road",
    "village",
    "valley",
    "bridge",
    "river",
    "hill",
    "forest",
    "town",
    "border",
    "crossing",
    "post",
    "station",
    "school",
    "market",
    "harbour",
    "people",
    "residents",
    "drivers",
    "workers",
    "observers",
    "officials",
    "members",
    "crew",
    "group",
    "convoy",
    "column",
    "vehicles",
    "lorries",
    "boats",
    "shots",
    "noise",
    "smoke",
    "fire",
    "damage",
    "losses",
    "statement",
    "report",
    "account",
    "claim",
    "answer",
    "letter",
    "meeting",
    "talks",
    "agreement",
    "terms",
    "line",
    "position",
    "order",
    "movement",
    "return",
    "arrival",
    "departure",
    "search",
    "delay",
    "closed",
    "opened",
    "crossed",
    "reached",
    "left",
    "held",
    "stopped",
    "moved",
    "found",
    "lost",
    "repaired",
    "reported",
    "denied",
    "confirmed",
    "described",
    "agreed",
    "asked",
    "warned",
    "promised",
    "waited",
    "quiet",
    "heavy",
    "light",
    "northern",
    "southern",
    "eastern",
    "western",
    "upper",
    "lower",
    "old",
    "new",
    "late",
    "early",
    "again",
    "still",
    "only",
    "about",
    "under",
    "between",
];

/// A sentence that is so long on average, in characters.
pub fn sentence(random: &mut Random, average: usize) -> String {
    let mut text = phrase(random, average);
    text.push('.');
    text
}

/// Words that are so long together on average, in characters; the first one has a capital.
pub fn phrase(random: &mut Random, average: usize) -> String {
    // The last word goes beyond by half its length.
    let characters = (average / 2 + random.below(average)).saturating_sub(3);
    let mut text = String::with_capacity(characters + 12);
    while text.is_empty() || text.len() < characters {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(WORDS[random.rank(WORDS.len())]);
    }
    text[..1].make_ascii_uppercase();
    text
}

/// As an address names a page.
pub fn path(random: &mut Random) -> String {
    let words = [(); 4].map(|()| WORDS[random.below(WORDS.len())]);
    words.join("-")
}

/// `A` to `Z`, then `AA`, `AB` and so on.
pub fn letters(number: usize) -> String {
    let last = char::from(b'A' + (number % 26) as u8);
    if number < 26 { last.to_string() } else { letters(number / 26 - 1) + &last.to_string() }
}
