//! What of the dataset the reader's scope and choice of parties leave to be seen.

use super::Page;
use crate::model::{Account, AccountId, EventId, PartyId};
use crate::query::OptionId;

impl Page {
    /// The last day of which anything is known, if the reader chose one; tracks the scope.
    #[must_use]
    pub fn known_on(self) -> Option<i64> {
        self.index.read().scope().known_on
    }

    /// Whether an account is considered within the reader's scope; tracks the scope.
    #[must_use]
    pub fn considers(self, account: AccountId) -> bool {
        self.index.read().scope().holds(&self.dataset().accounts[account])
    }

    /// Whether an account is shown where its event is: it is considered, and one of those who signed it is
    /// chosen; tracks the choice and the scope.
    #[must_use]
    pub fn shows_account(self, account: AccountId) -> bool {
        self.considers(account) && is_signed_by(&self.dataset().accounts[account], &self.parties.read())
    }

    /// All accounts of an event, considered or not, in the file's order.
    #[must_use]
    pub fn all_accounts_of(self, event: EventId) -> &'static [AccountId] {
        self.loaded.accounts.get(event.index()).map_or(&[], Vec::as_slice)
    }

    /// Whether an account had been stated by the day of which things are known; tracks the scope.
    #[must_use]
    pub fn was_stated(self, account: AccountId) -> bool {
        self.index.read().scope().knows(&self.dataset().accounts[account].stated.edtf)
    }

    /// Whether some account of an event was stated later than that. The event's summary was written with that
    /// account at hand, and would tell it; tracks the scope.
    #[must_use]
    pub fn has_later_accounts(self, event: EventId) -> bool {
        self.all_accounts_of(event).iter().any(|account| !self.was_stated(*account))
    }

    /// Whether the reader wants to see a party; tracks the choice.
    #[must_use]
    pub fn wants(self, party: PartyId) -> bool {
        let chosen = self.parties.read();
        let pair = self.index.read().scope().pair;
        let is_in_pair = pair.is_none_or(|pair| pair.contains(&party));
        is_in_pair && (chosen.is_empty() || chosen.contains(&(party.index() as OptionId)))
    }
}

/// A joint statement is an account of each of its signatories. Where no party is chosen, all are.
pub(super) fn is_signed_by(account: &Account, chosen: &[OptionId]) -> bool {
    let is_chosen = |party: PartyId| chosen.contains(&(party.index() as OptionId));
    chosen.is_empty() || account.signatories().any(is_chosen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::Markup;
    use crate::view::event::event_view;
    use crate::view::sources::sources_view;
    use crate::words::Phrase;

    fn page_at(address: &str) -> Page {
        Page::of_file(include_bytes!("../../assets/nk-2020.json"), address)
    }

    #[test]
    fn none_who_signed_a_statement_that_is_not_shown_is_taken_for_silent() {
        for (address, event, parties) in [
            ("#party=press", "truce1", "Armenia, Azerbaijan and Russia"),
            ("#pair=am,az", "fighters", "Russia, Turkey, Iran, France and Syria"),
        ] {
            let page = page_at(address);
            let event = page.dataset().event_named(event).unwrap();
            let shown = Markup::from(event_view(page, event)).to_html();
            assert!(shown.contains(&format!("accounts from {parties}<")), "{address}: {shown}");
        }
    }

    #[test]
    fn what_rests_on_later_accounts_is_not_told_of_an_earlier_day() {
        let told = |address: &str| {
            let page = page_at(address);
            let event = page.dataset().event_named("khtsaberd-capture").unwrap();
            let html = Markup::from(event_view(page, event)).to_html();
            (
                html.contains("<p class=\"summary\" hidden"),
                html.contains("Accounts of this event were stated later"),
            )
        };
        assert_eq!(told(""), (false, false));
        assert_eq!(told("#known=2020-12-16"), (true, true));
    }

    #[test]
    fn an_account_is_named_by_all_who_signed_it() {
        let page = page_at("");
        let account = page.dataset().account_named("truce1.ru1").unwrap();
        let names = Phrase::of(page.signed(&page.dataset().accounts[account])).plain();
        assert_eq!(names, "Russia, Armenia and Azerbaijan");
    }

    #[test]
    fn sources_bear_the_accounts_that_the_score_shows() {
        for address in ["", "#party=tr", "#party=am&known=2020-11-10", "#pair=am,az"] {
            let page = page_at(address);
            let shows = |id: &AccountId| {
                page.selection.read().shows(page.dataset().accounts[*id].event) && page.shows_account(*id)
            };
            let shown = page.dataset().accounts.handles().filter(shows);
            let expected: usize = shown.map(|id| page.dataset().accounts[id].sources.len()).sum();
            let html = Markup::from(sources_view(page)).to_html();
            assert_eq!(html.matches("<li><a href=\"#account=").count(), expected, "{address}");
        }
    }
}
