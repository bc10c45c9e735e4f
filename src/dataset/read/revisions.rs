//! Which account revises which. An account may come before the one it revises, so this is settled
//! when all have been read.

use std::borrow::Cow;

use crate::list::ToList;
use crate::model::Account;

use super::super::cursor::Node;
use super::super::fates::Fate;
use super::super::index::{Index, Register};
use super::super::log::{Cause, LeftOut, Log};
use super::super::problem::{Fault, RecordKind, Wanted, cut};

/// An account that keeps every rule, but perhaps not those for the account it revises.
pub(super) struct Draft<'j> {
    pub account: Account,
    /// Where the record starts.
    pub offset: usize,
    pub revises: Option<Revises<'j>>,
}

/// The id of an account revised, and where it stands.
#[derive(Clone)]
pub(super) struct Revises<'j> {
    id: Cow<'j, str>,
    offset: usize,
    path: String,
    by: Option<Cow<'j, str>>,
}

impl<'j> Revises<'j> {
    /// Takes the id down for later. `by` is the id of the account that revises.
    pub fn new(node: &Node<'_, 'j>, by: Option<Cow<'j, str>>) -> Option<Self> {
        let id = node.string()?;
        Some(Self { id, offset: node.offset(), path: node.path_text(), by })
    }

    fn report(&self, fault: Fault, nearest: Option<String>, log: &Log<'_>) {
        let record = self.by.as_deref().map(|by| (RecordKind::Account, by.into()));
        log.add(self.offset, self.path.clone(), record, fault, nearest);
    }

    /// Names what is wrong with the id alone, also where the account has been left out already.
    fn check(&self, index: &Index<'j>, log: &Log<'j>) {
        if index.fate(&self.id).is_none() {
            let fault = Fault::UnknownId { wanted: Wanted::Id(RecordKind::Account), found: cut(&self.id) };
            self.report(fault, log.guess(&self.id, &mut index.ids()), log);
        } else if self.by.as_ref() == Some(&self.id) {
            self.report(Fault::RevisesItself, None, log);
        }
    }
}

/// What an account's own revision does to it.
#[derive(Clone, Copy)]
enum Step {
    /// It revises nothing.
    Stays,
    /// It stays if another draft does.
    With(usize),
    /// It revises nothing that could stay.
    Falls,
}

/// The accounts that stay, each with the one it revises. `named` are all revisions of the file.
pub(super) fn settled<'j>(
    (drafts, mut index): (Vec<Draft<'j>>, Index<'j>),
    named: &[Revises<'j>],
    log: &Log<'j>,
) -> Register<'j, Account> {
    for revises in named {
        revises.check(&index, log);
    }
    let mut steps: Vec<Step> =
        drafts.iter().enumerate().map(|(at, draft)| step(draft, at, &index, log)).list();
    break_cycles(&drafts, &mut steps, log);
    let stays = follow(&drafts, &steps, log);

    let mut accounts = Vec::new();
    let mut revised = Vec::new();
    for (draft, stays) in drafts.into_iter().zip(stays) {
        let fate = if stays { Fate::Kept(accounts.len()) } else { Fate::LeftOut };
        index.set(Cow::Owned(draft.account.id.as_str().into()), fate);
        if stays {
            accounts.push(draft.account);
            revised.push(draft.revises);
        }
    }
    let mut register = Register::of((accounts, index));
    for (at, revises) in revised.into_iter().enumerate() {
        let earlier = match revises.and_then(|revises| register.index.fate(&revises.id)) {
            Some(Fate::Kept(earlier)) => register.table.handle_at(earlier),
            Some(Fate::LeftOut) | None => None,
        };
        if let Some(account) = register.table.handle_at(at).and_then(|at| register.table.get_mut(at)) {
            account.revises = earlier;
        }
    }
    register
}

fn step(draft: &Draft<'_>, at: usize, index: &Index<'_>, log: &Log<'_>) -> Step {
    let Some(revises) = &draft.revises else { return Step::Stays };
    let cause = match index.fate(&revises.id) {
        Some(Fate::Kept(earlier)) if earlier != at => return Step::With(earlier),
        Some(Fate::LeftOut) => names(revises),
        Some(Fate::Kept(_)) | None => Cause::Problem,
    };
    leave_out(draft, cause, log);
    Step::Falls
}

/// Lets one account of every cycle fall, the first in the file; the others then fall with it.
fn break_cycles(drafts: &[Draft<'_>], steps: &mut [Step], log: &Log<'_>) {
    let mut seen_from = vec![usize::MAX; drafts.len()];
    for start in 0..drafts.len() {
        let mut at = start;
        while let (Some(seen), Some(Step::With(next))) = (seen_from.get_mut(at), steps.get(at)) {
            if *seen == start {
                fell_cycle(drafts, steps, at, log);
                break;
            }
            if *seen != usize::MAX {
                break;
            }
            *seen = start;
            at = *next;
        }
    }
}

fn fell_cycle(drafts: &[Draft<'_>], steps: &mut [Step], member: usize, log: &Log<'_>) {
    let mut circle = vec![member];
    while let Some(Step::With(next)) = circle.last().and_then(|last| steps.get(*last))
        && *next != member
    {
        circle.push(*next);
    }
    let start = circle.iter().enumerate().min_by_key(|(_, at)| **at).map_or(0, |(place, _)| place);
    circle.rotate_left(start);
    let accounts =
        circle.iter().filter_map(|at| drafts.get(*at)).map(|draft| draft.account.id.as_str().into());
    let fault = Fault::RevisionCycle { accounts: accounts.list() };
    let Some(first) = circle.first() else { return };
    if let (Some(draft), Some(step)) = (drafts.get(*first), steps.get_mut(*first)) {
        if let Some(revises) = &draft.revises {
            revises.report(fault, None, log);
        }
        leave_out(draft, Cause::Problem, log);
        *step = Step::Falls;
    }
}

/// Whether each draft stays, given that there are no cycles.
fn follow(drafts: &[Draft<'_>], steps: &[Step], log: &Log<'_>) -> Vec<bool> {
    let mut stays: Vec<Option<bool>> = steps
        .iter()
        .map(|step| match step {
            Step::Stays => Some(true),
            Step::Falls => Some(false),
            Step::With(_) => None,
        })
        .list();
    for start in 0..drafts.len() {
        let mut way = Vec::new();
        let mut at = start;
        while let (Some(None), Some(Step::With(next))) = (stays.get(at), steps.get(at)) {
            way.push(at);
            at = *next;
        }
        let end = stays.get(at).copied().flatten().unwrap_or(false);
        for at in way {
            if let Some(slot) = stays.get_mut(at) {
                *slot = Some(end);
            }
            if let (false, Some(draft)) = (end, drafts.get(at)) {
                leave_out(draft, draft.revises.as_ref().map_or(Cause::Problem, names), log);
            }
        }
    }
    stays.into_iter().map(|stays| stays.unwrap_or(false)).list()
}

fn names(revises: &Revises<'_>) -> Cause {
    Cause::Names(RecordKind::Account, (*revises.id).into())
}

fn leave_out(draft: &Draft<'_>, cause: Cause, log: &Log<'_>) {
    let id = Some(draft.account.id.as_str().into());
    log.leave_out(draft.offset, LeftOut { kind: RecordKind::Account, id, cause });
}
