//! Values by chance: what they are made of. That each is read as it is written, `tests/by_chance.rs` shows.

use arbitrary::{Arbitrary, Error, Unstructured};
use golden::customization::arbitrary::{Endless, Order, OrderKind, State, Sum, Term};
use golden::json;

/// Values of bytes that look like chance.
fn values<T: for<'a> Arbitrary<'a>>(count: u64) -> Vec<T> {
    let value = |seed: u64| {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 32) as u8
        })
        .take(2_000)
        .collect();
        T::arbitrary(&mut Unstructured::new(&bytes)).expect("a value")
    };
    (1..=count).map(value).collect()
}

/// What share of values is so, in percent.
fn percent<T>(values: &[T], is_so: impl Fn(&T) -> bool) -> usize {
    values.iter().filter(|value| is_so(value)).count() * 100 / values.len()
}

#[test]
fn open_enums_are_mostly_known() {
    let states = values::<State>(1_000);
    let known = percent(&states, State::is_known);
    assert!((80..95).contains(&known), "{known}");
    assert!(states.contains(&State::Open) && states.contains(&State::Paid));
    // What is known is never `Unknown`.
    let texts: Vec<&str> = states.iter().filter(|one| !one.is_known()).map(State::as_str).collect();
    assert!(!texts.iter().any(|text| State::KNOWN.contains(text)), "{texts:?}");
}

#[test]
fn members_are_as_the_description_has_them() {
    let orders = values::<Order>(500);
    assert!(orders.iter().all(|order| order.kind == OrderKind::Order));
    for order in &orders {
        let at = order.at.as_str();
        assert!(at.parse::<jiff::Timestamp>().is_ok(), "{at}");
        assert!(order.day.parse::<jiff::civil::Date>().is_ok(), "{}", order.day);
        assert_eq!(order.id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(order.unknown_members().is_empty());
    }
    let is_some = [
        percent(&orders, |order| order.size.is_some()),
        percent(&orders, |order| order.note.is_some()),
        percent(&orders, |order| order.parts.is_some()),
    ];
    assert!(is_some.iter().all(|share| (35..65).contains(share)), "{is_some:?}");
}

/// How many sums are within one another.
fn depth(term: &Term) -> usize {
    match term {
        Term::Sum(sum) => 1 + depth(&sum.left).max(depth(&sum.right)),
        _ => 0,
    }
}

#[test]
fn a_type_within_itself_ends() {
    let depths: Vec<usize> = values::<Term>(1_000).iter().map(depth).collect();
    assert!(depths.iter().any(|depth| *depth > 1), "some are deep");
    assert!(depths.iter().all(|depth| *depth <= 8), "{:?}", depths.iter().max());
    // Of nothing the smallest value is made, and what has none is an error.
    let nothing = || Unstructured::new(&[]);
    let sum = Sum::arbitrary(&mut nothing()).expect("a sum");
    assert!(json::to_string(&sum).expect("JSON").len() < 2_000);
    assert!(matches!(Endless::arbitrary(&mut nothing()), Err(Error::IncorrectFormat)));
}

#[test]
fn branches_are_what_they_are_read_as() {
    let terms = values::<Term>(1_000);
    let sums = percent(&terms, |term| matches!(term, Term::Sum(_)));
    assert!((30..70).contains(&sums), "{sums}");
    assert_eq!(percent(&terms, |term| matches!(term, Term::Unknown(_))), 0);
}
