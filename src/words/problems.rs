//! What is wrong with a dataset, in words a journalist understands.

mod dates;

use super::hidden_letters::is_invisible;
use super::messages as say;
use super::{Label, Said, digits};
use crate::dataset::{Cause, Fault, JsonKind, LeftOut, Problem, RecordKind, Stumble, Unreadable, Wanted};
use crate::list::ToList;
use crate::model::{QuestionKind, Quote, Slug};

/// One broken rule: which record, what was found, what was expected, and where in the file.
#[must_use]
pub fn problem(problem: &Problem) -> Said {
    let (found, expected) = (fault_found(&problem.fault), fault_expected(&problem.fault));
    let (line, column) = (digits(problem.line as i64), digits(problem.column as i64));
    let text = match &problem.nearest {
        Some(nearest) => say::problem_nearest(&found, &expected, nearest, &line, &column),
        None => say::problem(&found, &expected, &line, &column),
    };
    match &problem.record {
        Some((kind, id)) => say::problem_in_record(&record(*kind), id, &text),
        None => text,
    }
}

/// One record that is not shown, and why.
#[must_use]
pub fn left_out(left: &LeftOut) -> Said {
    let id = left.id.as_deref().unwrap_or_else(|| say::without_id().text());
    match &left.cause {
        Cause::Problem => say::left_out(&record(left.kind), id),
        Cause::Names(kind, other) => say::left_out_for(&record(left.kind), id, &named(*kind), other),
    }
}

/// Why nothing can be shown at all, and what to do about it.
#[must_use]
pub fn unreadable(why: &Unreadable) -> Said {
    let place = |line: &usize, column: &usize| (digits(*line as i64), digits(*column as i64));
    match why {
        Unreadable::TooLarge => say::unreadable_too_large().said(),
        Unreadable::NotUtf8 { line, column } => {
            let (line, column) = place(line, column);
            say::unreadable_not_utf8(&line, &column)
        }
        Unreadable::NotJson { line, column, found } => {
            let (line, column) = place(line, column);
            match found {
                Stumble::Character(letter) if is_invisible(*letter) => {
                    say::unreadable_invisible(&line, &column, &code_of(*letter))
                }
                found => say::unreadable_not_json(&line, &column, &stumble(*found)),
            }
        }
        Unreadable::TooDeep { line, column } => {
            let (line, column) = place(line, column);
            say::unreadable_too_deep(&line, &column)
        }
        Unreadable::NotAnObject => say::unreadable_not_an_object().said(),
        Unreadable::NoFormat => say::unreadable_no_format().said(),
        Unreadable::UnknownFormat { found } => say::unreadable_unknown_format(found),
        Unreadable::NewerFormat { found } => say::unreadable_newer_format(found),
    }
}

/// What stands in the file, as a phrase.
#[must_use]
pub fn fault_found(fault: &Fault) -> Said {
    match fault {
        Fault::UnknownField { name, .. } => say::found_field(name),
        Fault::MissingField { name } => say::found_no_field(name),
        Fault::RepeatedField { name } => say::found_field_again(name),
        Fault::WrongType { kind, found, .. } => match kind {
            JsonKind::Object => say::found_object().said(),
            JsonKind::List => say::found_list().said(),
            JsonKind::Text => say::found_json_text(found),
            JsonKind::Number => say::found_number(found),
            JsonKind::Truth | JsonKind::Null => (&**found).into(),
        },
        Fault::UnknownWord { found, .. }
        | Fault::NotASlug { found }
        | Fault::NotALanguageTag { found }
        | Fault::NotAVersion { found }
        | Fault::NotADate { found, .. }
        | Fault::NotAClock { found, .. }
        | Fault::NotAWebAddress { found }
        | Fault::NotASha256 { found }
        | Fault::UnfitAnswer { found, .. } => say::found_text(found),
        Fault::ControlCharacter { character } => say::found_control(&code_of(*character)),
        Fault::HalfCharacter { found } => say::found_half_character(found),
        Fault::NoLanguage => say::found_no_language().said(),
        Fault::EmptyList => say::found_empty_list().said(),
        Fault::WrongLength { found, .. } => say::found_list_of(&digits(*found as i64)),
        Fault::RepeatedEntry { found } => say::found_entry_again(found),
        Fault::RepeatedId { found } => say::found_id_again(found),
        Fault::UnknownId { found, .. } => say::found_unknown_id(found),
        Fault::NotExactlyOne { found, .. } if found.is_empty() => say::found_none().said(),
        Fault::NotExactlyOne { found, .. } => super::list(&quoted(found)),
        Fault::NotWhole { found }
        | Fault::Negative { found }
        | Fault::TooLarge { found }
        | Fault::OutOfRange { found, .. } => say::found_number(found),
        Fault::LowAboveHigh { low, high } => say::found_from_to(&digits(*low as i64), &digits(*high as i64)),
        Fault::SpeakerOfAnotherParty { speakers, accounts } => {
            say::found_speaker_of_another(speakers, accounts)
        }
        Fault::QuoteTooLong { characters } => say::found_long_quote(&digits(*characters as i64)),
        Fault::QuoteSourceNotListed { found } => say::found_unlisted_source(found),
        Fault::RevisesItself => say::found_itself().said(),
        Fault::RevisionCycle { accounts } => {
            let names: Vec<&str> = accounts.iter().map(|id| &**id).list();
            say::found_circle(&Said::joined(&names, &say::list_comma()))
        }
        Fault::RelatesToItself => say::found_both_ends().said(),
        Fault::PartyOnTwoSides { other_side } => say::found_two_sides(other_side),
    }
}

/// What the format wants there, as a phrase.
#[must_use]
pub fn fault_expected(fault: &Fault) -> Said {
    let fixed = match fault {
        Fault::UnknownField { known: words, .. } | Fault::UnknownWord { words, .. } => {
            return say::expected_one_of(&Said::joined(words, &say::list_comma()));
        }
        Fault::MissingField { name } => return say::expected_required(name),
        Fault::NotASlug { .. } => return say::expected_slug(&digits(Slug::MAX_LEN as i64)),
        Fault::NotADate { reason, .. } => {
            return say::expected_date(reason.example(), &dates::reason(reason));
        }
        Fault::WrongLength { wanted, .. } => return say::expected_list_of(&digits(*wanted as i64)),
        Fault::NotExactlyOne { choices, .. } => {
            return say::expected_exactly_one(&Said::joined(&quoted(choices), &say::list_comma()));
        }
        Fault::TooLarge { .. } => return say::expected_at_most(&digits(Fault::MAX_WHOLE as i64)),
        Fault::OutOfRange { low, high, .. } => {
            return say::expected_between(&digits((*low).into()), &digits((*high).into()));
        }
        Fault::QuoteTooLong { .. } => return say::expected_short_quote(&digits(Quote::MAX_CHARS as i64)),
        Fault::RepeatedField { .. } => say::expected_field_once(),
        Fault::WrongType { wanted, .. } | Fault::UnknownId { wanted, .. } => self::wanted(*wanted),
        Fault::NotALanguageTag { .. } => say::expected_language(),
        Fault::NotAVersion { .. } => say::expected_version(),
        Fault::NotAClock { reason, .. } => dates::clock(*reason),
        Fault::NotAWebAddress { .. } => say::expected_address(),
        Fault::NotASha256 { .. } => say::expected_sha256(),
        Fault::ControlCharacter { .. } => say::expected_no_control(),
        Fault::HalfCharacter { .. } => say::expected_whole_characters(),
        Fault::NoLanguage | Fault::EmptyList => say::expected_at_least_one(),
        Fault::RepeatedEntry { .. } => say::expected_entry_once(),
        Fault::RepeatedId { .. } => say::expected_own_id(),
        Fault::NotWhole { .. } => say::expected_whole_number(),
        Fault::Negative { .. } => say::expected_not_negative(),
        Fault::LowAboveHigh { .. } => say::expected_lower_first(),
        Fault::SpeakerOfAnotherParty { .. } => say::expected_own_speaker(),
        Fault::UnfitAnswer { kind, .. } => answer_to(*kind),
        Fault::QuoteSourceNotListed { .. } => say::expected_listed_source(),
        Fault::RevisesItself | Fault::RevisionCycle { .. } => say::expected_earlier_account(),
        Fault::RelatesToItself => say::expected_two_accounts(),
        Fault::PartyOnTwoSides { .. } => say::expected_one_side(),
    };
    fixed.said()
}

fn wanted(wanted: Wanted) -> Label {
    use RecordKind as Kind;
    match wanted {
        Wanted::Object => say::expected_object(),
        Wanted::List => say::expected_list(),
        Wanted::Text => say::expected_text(),
        Wanted::TextOrTranslations => say::expected_translations(),
        Wanted::Number => say::expected_number(),
        Wanted::Truth => say::expected_truth(),
        Wanted::Id(Kind::Topic) => say::expected_id_topic(),
        Wanted::Id(Kind::Publisher) => say::expected_id_publisher(),
        Wanted::Id(Kind::Party) => say::expected_id_party(),
        Wanted::Id(Kind::Side) => say::expected_id_side(),
        Wanted::Id(Kind::Speaker) => say::expected_id_speaker(),
        Wanted::Id(Kind::Place) => say::expected_id_place(),
        Wanted::Id(Kind::Source) => say::expected_id_source(),
        Wanted::Id(Kind::Event) => say::expected_id_event(),
        Wanted::Id(Kind::Account) => say::expected_id_account(),
        Wanted::Id(Kind::Relation | Kind::Note | Kind::Change) => say::expected_id_record(),
        Wanted::PartyOrSideId => say::expected_party_or_side(),
        Wanted::QuestionId => say::expected_question(),
    }
}

fn answer_to(kind: QuestionKind) -> Label {
    match kind {
        QuestionKind::YesNo => say::expected_yes_no(),
        QuestionKind::Party => say::expected_answer_party(),
        QuestionKind::Choice => say::expected_text(),
        QuestionKind::Date => say::expected_answer_date(),
    }
}

fn stumble(found: Stumble) -> Said {
    match found {
        Stumble::EndOfFile => say::found_end_of_file().said(),
        Stumble::LineBreak => say::found_line_break().said(),
        Stumble::Character(letter) => say::found_text(letter.encode_utf8(&mut [0; 4])),
    }
}

fn quoted(names: &[&str]) -> Vec<Said> {
    names.iter().map(|name| say::found_text(name)).list()
}

/// `U+0007`: four hexadecimal digits are enough for every character that cannot be seen.
fn code_of(character: char) -> Said {
    let digit = |place: u32| char::from_digit(character as u32 >> (4 * place) & 0xf, 16).unwrap_or('0');
    let mut code = "U+".to_owned();
    code.extend((0..4).rev().map(digit).map(|digit| digit.to_ascii_uppercase()));
    code.into()
}

fn record(kind: RecordKind) -> Label {
    match kind {
        RecordKind::Topic => say::record_topic(),
        RecordKind::Publisher => say::record_publisher(),
        RecordKind::Party => say::record_party(),
        RecordKind::Side => say::record_side(),
        RecordKind::Speaker => say::record_speaker(),
        RecordKind::Place => say::record_place(),
        RecordKind::Source => say::record_source(),
        RecordKind::Event => say::record_event(),
        RecordKind::Account => say::record_account(),
        RecordKind::Relation => say::record_relation(),
        RecordKind::Note => say::record_note(),
        RecordKind::Change => say::record_change(),
    }
}

/// The same within a sentence.
fn named(kind: RecordKind) -> Label {
    match kind {
        RecordKind::Topic => say::named_topic(),
        RecordKind::Publisher => say::named_publisher(),
        RecordKind::Party => say::named_party(),
        RecordKind::Side => say::named_side(),
        RecordKind::Speaker => say::named_speaker(),
        RecordKind::Place => say::named_place(),
        RecordKind::Source => say::named_source(),
        RecordKind::Event => say::named_event(),
        RecordKind::Account => say::named_account(),
        RecordKind::Relation => say::named_relation(),
        RecordKind::Note => say::named_note(),
        RecordKind::Change => say::named_change(),
    }
}
