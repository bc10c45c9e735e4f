//! Which account revises which. An account may come before the one it revises, so this is settled
//! when all have been read.

use std::borrow::Cow;

use crate::list::ToList;
use crate::model::Account;

use super::super::cursor::Node;
use super::super::fates::Fate;
use super::super::fields::Fields;
use super::super::index::{Index, Register};
use super::super::log::{Cause, LeftOut, Log};
use super::super::problem::{Fault, RecordKind, Wanted, cut};

/// An account that keeps every rule, but perhaps not those for the account it revises.
pub(super) struct Draft {
    pub account: Account,
    /// The place of its revision among all of the file.
    pub revises: Option<usize>,
}

/// The id of an account revised, and where it stands.
pub(super) struct Revises<'j> {
    id: Cow<'j, str>,
    offset: usize,
    path: String,
    /// The id of the account that revises, and where that record starts.
    by: Option<Cow<'j, str>>,
    record: usize,
}

impl<'j> Revises<'j> {
    /// Takes the id at a node of a record down for later.
    pub fn new(node: &Node<'_, 'j>, row: &Fields<'_, 'j>) -> Option<Self> {
        let id = node.string()?;
        let (by, record) = (row.own_id(), row.node.offset());
        Some(Self { id, offset: node.offset(), path: node.path_text(), by, record })
    }

    fn report(&self, fault: Fault, nearest: Option<String>, log: &Log<'_>) {
        let record = self.by_id().map(|by| (RecordKind::Account, by));
        log.add(self.offset, self.path.clone(), record, fault, nearest);
    }

    /// Names what is wrong with the id alone, also where the account has been left out already.
    fn check(&self, index: &Index<'j>, log: &Log<'j>) {
        if index.fate(&self.id).is_none() {
            let fault = Fault::UnknownId { wanted: Wanted::Id(RecordKind::Account), found: cut(&self.id) };
            self.report(fault, log.guess(&self.id, &index.like(&self.id, log)), log);
        } else if self.by.as_ref() == Some(&self.id) {
            self.report(Fault::RevisesItself, None, log);
        }
    }

    fn by_id(&self) -> Option<Box<str>> {
        self.by.as_deref().map(Into::into)
    }

    /// Leaves out the account that revises.
    fn leave_out(&self, cause: Cause, log: &Log<'_>) {
        log.leave_out(self.record, LeftOut { kind: RecordKind::Account, id: self.by_id(), cause });
    }

    /// That the account revised was left out.
    fn lost(&self) -> Cause {
        Cause::Names(RecordKind::Account, (*self.id).into())
    }
}

/// What an account's own revision does to it.
#[derive(Clone, Copy)]
enum Step {
    /// It revises nothing.
    Stays,
    /// It stays if another does.
    With(usize),
    /// It revises nothing that could stay.
    Falls,
}

/// The accounts that stay, each with the one it revises. `named` are all revisions of the file.
pub(super) fn settled<'j>(
    (drafts, mut index): (Vec<Draft>, Index<'j>),
    named: &[Revises<'j>],
    log: &Log<'j>,
) -> Register<'j, Account> {
    for revises in named {
        revises.check(&index, log);
    }
    let revisions: Vec<Option<&Revises>> = drafts.iter().map(|draft| named.get(draft.revises?)).list();
    let mut steps: Vec<Step> =
        revisions.iter().enumerate().map(|(at, revises)| step(*revises, at, &index, log)).list();
    break_cycles(&revisions, &mut steps, log);
    let stays = follow(&revisions, &steps, log);

    let (mut accounts, mut fates) = (Vec::new(), Vec::new());
    for (draft, stays) in drafts.into_iter().zip(stays) {
        fates.push(if stays { Fate::Kept(accounts.len()) } else { Fate::LeftOut });
        if stays {
            accounts.push(draft.account);
        } else {
            // As every record that falls.
            std::mem::forget(draft);
        }
    }
    index.fates.change(&fates);
    let mut register = Register::of((accounts, index));
    for (fate, step) in fates.iter().zip(steps) {
        if let (Fate::Kept(at), Step::With(earlier)) = (fate, step)
            && let Some(Fate::Kept(earlier)) = fates.get(earlier)
        {
            let earlier = register.table.handle_at(*earlier);
            let account = register.table.handle_at(*at).and_then(|at| register.table.get_mut(at));
            account.into_iter().for_each(|account| account.revises = earlier);
        }
    }
    register
}

fn step(revises: Option<&Revises>, at: usize, index: &Index<'_>, log: &Log<'_>) -> Step {
    let Some(revises) = revises else { return Step::Stays };
    let cause = match index.fate(&revises.id) {
        Some(Fate::Kept(earlier)) if earlier != at => return Step::With(earlier),
        Some(Fate::LeftOut) => revises.lost(),
        Some(Fate::Kept(_)) | None => Cause::Problem,
    };
    revises.leave_out(cause, log);
    Step::Falls
}

/// Lets one account of every cycle fall, the first in the file; the others then fall with it.
fn break_cycles(revisions: &[Option<&Revises>], steps: &mut [Step], log: &Log<'_>) {
    let mut seen_from = vec![usize::MAX; revisions.len()];
    for start in 0..revisions.len() {
        let mut at = start;
        while let (Some(seen), Some(Step::With(next))) = (seen_from.get_mut(at), steps.get(at)) {
            if *seen == start {
                fell_cycle(revisions, steps, at, log);
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

fn fell_cycle(revisions: &[Option<&Revises>], steps: &mut [Step], member: usize, log: &Log<'_>) {
    let mut circle = vec![member];
    while let Some(Step::With(next)) = circle.last().and_then(|last| steps.get(*last))
        && *next != member
    {
        circle.push(*next);
    }
    let start = circle.iter().enumerate().min_by_key(|(_, at)| **at).map_or(0, |(place, _)| place);
    circle.rotate_left(start);
    let accounts = circle.iter().filter_map(|at| (*revisions.get(*at)?)?.by_id());
    let fault = Fault::RevisionCycle { accounts: accounts.list() };
    let Some(first) = circle.first() else { return };
    if let (Some(Some(revises)), Some(step)) = (revisions.get(*first), steps.get_mut(*first)) {
        revises.report(fault, None, log);
        revises.leave_out(Cause::Problem, log);
        *step = Step::Falls;
    }
}

/// Whether each account stays, given that there are no cycles.
fn follow(revisions: &[Option<&Revises>], steps: &[Step], log: &Log<'_>) -> Vec<bool> {
    let mut stays: Vec<Option<bool>> = steps
        .iter()
        .map(|step| match step {
            Step::Stays => Some(true),
            Step::Falls => Some(false),
            Step::With(_) => None,
        })
        .list();
    for start in 0..revisions.len() {
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
            if let (false, Some(Some(revises))) = (end, revisions.get(at)) {
                revises.leave_out(revises.lost(), log);
            }
        }
    }
    stays.into_iter().map(|stays| stays.unwrap_or(false)).list()
}
