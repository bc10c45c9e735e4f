//! Lists made by one plain loop.
//!
//! `collect` brings along code of its own for every kind of iterator: it asks how much is to come, keeps room for it
//! and takes the first item apart. All of it together was a fourteenth of what a reader downloads
//! (docs/decisions/009-plain-lists.md).

/// An iterator that a list can be made of.
pub trait ToList: Iterator + Sized {
    /// All that is to come, in its order.
    fn list(self) -> Vec<Self::Item> {
        let mut list = Vec::new();
        self.add_to(&mut list);
        list
    }

    /// Adds all that is to come to the end of a list.
    fn add_to(self, list: &mut Vec<Self::Item>) {
        self.for_each(|item| list.push(item));
    }
}

impl<I: Iterator> ToList for I {}

#[cfg(test)]
mod tests {
    use super::ToList;

    #[test]
    fn a_list_has_all_in_order() {
        let mut list = (1..4).rev().filter(|number| *number != 2).list();
        assert_eq!(list, [3, 1]);
        [7, 8].into_iter().add_to(&mut list);
        assert_eq!(list, [3, 1, 7, 8]);
    }
}
