//! One party's statement on one event: the unit of everything here.

use super::vocabulary::vocabulary;
use super::{
    AccountId, EventId, Figure, LangTag, PartyId, PublisherId, SideId, Slug, SourceId, SpeakerId, Text,
};
use crate::when::{Edtf, When};

/// What one party says about one event.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    pub id: Slug,
    pub event: EventId,
    pub party: PartyId,
    /// Other parties that signed the same statement.
    pub joint_with: Vec<PartyId>,
    pub speaker: Option<SpeakerId>,
    pub voice: Voice,
    /// What the party does by saying it, at least one.
    pub acts: Vec<Act>,
    /// Editorial paraphrase.
    pub summary: Text,
    pub quote: Option<Quote>,
    pub blames: Vec<PartyId>,
    pub counter_accuses: Vec<PartyId>,
    pub addressees: Vec<PartyId>,
    pub answers: Vec<Answer>,
    pub figures: Vec<Figure>,
    /// When it happened, as this account dates it.
    pub when: Vec<AccountDate>,
    /// The name this account gives the place.
    pub place_name: Option<Text>,
    pub stated: Stated,
    /// At least one.
    pub sources: Vec<SourceId>,
    /// The way from the speaker to the page, in order.
    pub attribution: Vec<Attribution>,
    pub confidence: Confidence,
    pub note: Option<Text>,
    /// The earlier account that this one corrects.
    pub revises: Option<AccountId>,
    pub status: Status,
}

impl Account {
    /// The party itself, then the others that signed with it.
    pub fn signatories(&self) -> impl Iterator<Item = PartyId> {
        std::iter::once(self.party).chain(self.joint_with.iter().copied())
    }

    /// A joint statement is an account of each of its signatories.
    #[must_use]
    pub fn is_signed_by(&self, party: PartyId) -> bool {
        self.party == party || self.joint_with.contains(&party)
    }
}

vocabulary!(
    /// Whose voice an account is.
    Voice {
        Own = "own",
        /// Of the party, but with no official behind it.
        Unofficial = "unofficial",
        /// Told by somebody else.
        Relay = "relay",
        /// A news outlet speaking for itself.
        Press = "press",
    }
);

vocabulary!(
    /// What a party does by speaking.
    Act {
        Asserts = "asserts",
        Confirms = "confirms",
        Denies = "denies",
        Blames = "blames",
        Demands = "demands",
        Acknowledges = "acknowledges",
        Apologises = "apologises",
        Condemns = "condemns",
        Warns = "warns",
        Commits = "commits",
        Declares = "declares",
        Welcomes = "welcomes",
        NoComment = "no-comment",
        Retracts = "retracts",
        Describes = "describes",
    }
);

vocabulary!(
    /// How sure the coder is of the coding; no grade of the claim.
    Confidence {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
);

vocabulary!(
    /// Whether the party still stands by the account.
    Status {
        Current = "current",
        Withdrawn = "withdrawn",
    }
);

/// The party's own words, short.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// At most [`Quote::MAX_CHARS`] characters.
    pub text: Box<str>,
    pub lang: LangTag,
    /// One of the account's sources.
    pub source: SourceId,
    pub note: Option<Text>,
}

impl Quote {
    /// The most characters (Unicode scalar values) a quote may have.
    pub const MAX_CHARS: usize = 160;
}

/// What an account answers to one of its event's questions.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Index into the event's questions, checked when read.
    pub question: usize,
    pub position: Position,
    /// The coder inferred it.
    pub implied: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Position {
    Is(AnswerValue),
    IsNot(AnswerValue),
    /// Speaks to the question and takes no position; the words say how.
    Unstated(Text),
}

/// A value of the kind its question asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerValue {
    Yes,
    No,
    Party(PartyId),
    Side(SideId),
    /// Words; to a question for a party, one word that means none, as `contested`.
    Choice(Text),
    Date(Edtf),
}

/// A date that an account gives to a facet of the event.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountDate {
    /// An open word for what is dated, as `occurred` or `started`.
    pub facet: Slug,
    pub when: When,
    /// Which of several alike is dated; dates are compared within one only.
    pub occurrence: Option<Box<str>>,
}

/// When it was said.
#[derive(Debug, Clone, PartialEq)]
pub struct Stated {
    pub edtf: Edtf,
    pub basis: Text,
}

/// One link between the speaker and the page.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribution {
    pub who: Attributor,
    /// As `statement`, `reported`, `syndicated`.
    pub how: Text,
}

/// A link of the chain: a record of the dataset where its id is given, else a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attributor {
    Speaker(SpeakerId),
    Publisher(PublisherId),
    Party(PartyId),
    Source(SourceId),
    Named(Box<str>),
}
