//! The dataset as the program knows it: typed records, joined by handles that cannot dangle.
//!
//! Every record and field is one of `docs/format.md`. Texts are kept as they were written;
//! what is computed from the records lives in later modules.

mod account;
mod dataset;
mod event;
mod figure;
mod lang;
mod ledger;
mod meta;
mod party;
mod place;
mod slug;
mod source;
mod table;
mod vocabulary;

pub use account::{
    Account, AccountDate, Act, Answer, AnswerValue, Attribution, Attributor, Confidence, Position, Quote,
    Stated, Status, Voice,
};
pub use dataset::{Dataset, FORMAT};
pub use event::{Event, EventDate, Question, QuestionKind, RecordedSilence, Significance, Topic};
pub use figure::{Amount, Figure, PersonClass, Population, Scope};
pub use lang::{LangTag, Text};
pub use ledger::{Change, ChangeKind, Note, NoteKind, NoteTarget, Relation, RelationBasis, RelationType};
pub use meta::{Meta, Side};
pub use party::{Party, Speaker};
pub use place::{Coordinate, Place, PlaceName, PlacePrecision};
pub use slug::Slug;
pub use source::{Archive, Ownership, OwnershipKind, Publisher, Source, WebAddress};
pub use table::{Handle, Table};
pub use vocabulary::Vocabulary;
pub(crate) use vocabulary::vocabulary;

/// Handles, one type per kind of record.
pub type TopicId = Handle<Topic>;
pub type PublisherId = Handle<Publisher>;
pub type PartyId = Handle<Party>;
pub type SideId = Handle<Side>;
pub type SpeakerId = Handle<Speaker>;
pub type PlaceId = Handle<Place>;
pub type SourceId = Handle<Source>;
pub type EventId = Handle<Event>;
pub type AccountId = Handle<Account>;
