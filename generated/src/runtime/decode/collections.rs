//! The slots of arrays and maps, of what may be null, and of what stands in a box.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;

use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::super::value::written::Written;
use super::fault;
use super::source::{Decode, Items, Key, Members, Sink};
use super::stop::Stop;

impl<T: Decode> Decode for Vec<T> {
    fn expected() -> &'static str {
        "an array"
    }

    fn array(into: &mut Option<Self>, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        let mut values: Vec<T> = Vec::new();
        let mut slot: Option<T> = None;
        let mut written = None;
        loop {
            let here = Place::Item(at, values.len());
            match items.next(&mut slot, &here) {
                Ok(()) => {}
                Err(Stop::Written(how)) => Written::note_item(&mut written, values.len(), *how),
                Err(Stop::End) => {
                    *into = Some(values);
                    return written.map_or(Ok(()), |written| Err(Stop::Written(written)));
                }
                Err(stop) => return Err(stop),
            }
            if let Some(value) = slot.take() {
                if values.capacity() == 0 {
                    values.reserve_exact(const { first_room::<T>() });
                }
                values.push(value);
            }
        }
    }
}

/// For how many items there is room when the first has come. Vec's own four are too many of large ones, of
/// which there mostly are few.
const fn first_room<T>() -> usize {
    match size_of::<T>() {
        0..=64 => 4,
        65..=128 => 2,
        _ => 1,
    }
}

macro_rules! map {
    ($($map:ident by $entry:path;)*) => {$(
        impl<T: Decode> Decode for $map<String, T> {
            fn expected() -> &'static str {
                "an object"
            }

            fn object(into: &mut Option<Self>, members: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
                let mut entries: $map<String, T> = $map::new();
                let mut key = String::new();
                let mut slot: Option<T> = None;
                let mut written = None;
                loop {
                    match members.next(Table::NONE, 0, &mut key) {
                        Key::OTHER => {}
                        Key::FAILED => return Err(Stop::Source),
                        _ => {
                            *into = Some(entries);
                            return written.map_or(Ok(()), |written| Err(Stop::Written(written)));
                        }
                    }
                    let here = Place::Member(at, &key);
                    match members.value(&mut slot, &here, false) {
                        Ok(()) => {}
                        Err(Stop::Written(how)) => Written::note_member(&mut written, &key, *how),
                        Err(stop) => return Err(stop),
                    }
                    if let Some(value) = slot.take() {
                        use $entry as Entry;
                        match entries.entry(std::mem::take(&mut key)) {
                            Entry::Vacant(entry) => {
                                entry.insert(value);
                            }
                            Entry::Occupied(entry) => {
                                return Err(fault::duplicate(&Place::Member(at, entry.key())));
                            }
                        }
                    }
                }
            }
        }
    )*};
}

// A key that comes twice is an error.
map! {
    IndexMap by indexmap::map::Entry;
    HashMap by std::collections::hash_map::Entry;
    BTreeMap by std::collections::btree_map::Entry;
}

/// Makes the slot of a type that is around another: what comes is put into a slot of the inner type, and
/// `around` makes the outer value of what is in it then.
macro_rules! sink_around {
    ($inner:ty, |$slot:ident| $around:expr) => {
        fn expected() -> &'static str {
            <$inner as $crate::runtime::decode::source::Decode>::expected()
        }

        fn is_union() -> bool {
            <$inner as $crate::runtime::decode::source::Decode>::is_union()
        }

        fn scalar(
            into: &mut Option<Self>,
            scalar: $crate::runtime::value::scalar::Scalar<'_>,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            let done = $crate::runtime::decode::source::Sink::scalar(&mut $slot, scalar, at);
            *into = $around;
            done
        }

        fn array(
            into: &mut Option<Self>,
            items: &mut dyn $crate::runtime::decode::source::Items,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            let done = $crate::runtime::decode::source::Sink::array(&mut $slot, items, at);
            *into = $around;
            done
        }

        fn object(
            into: &mut Option<Self>,
            members: &mut dyn $crate::runtime::decode::source::Members,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            let done = $crate::runtime::decode::source::Sink::object(&mut $slot, members, at);
            *into = $around;
            done
        }

        fn null(
            into: &mut Option<Self>,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            $crate::runtime::decode::source::Sink::null(&mut $slot, at)?;
            *into = $around;
            Ok(())
        }
    };
}
pub(crate) use sink_around;

impl<T: Decode> Decode for Box<T> {
    sink_around!(T, |slot| slot.map(Box::new));
}

/// A value that may be null.
impl<T: Decode> Decode for Option<T> {
    fn expected() -> &'static str {
        T::expected()
    }

    fn is_union() -> bool {
        T::is_union()
    }

    fn scalar(into: &mut Option<Self>, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        let mut slot: Option<T> = None;
        let done = match slot.scalar(scalar, at) {
            Err(Stop::Null) => Ok(()),
            done => done,
        };
        *into = Some(slot);
        done
    }

    fn array(into: &mut Option<Self>, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        let mut slot: Option<T> = None;
        let done = slot.array(items, at);
        *into = Some(slot);
        done
    }

    fn object(
        into: &mut Option<Self>,
        members: &mut dyn Members,
        at: &Place<'_>,
    ) -> Result<(), Stop> {
        let mut slot: Option<T> = None;
        let done = slot.object(members, at);
        *into = Some(slot);
        done
    }

    fn null(into: &mut Option<Self>, _: &Place<'_>) -> Result<(), Stop> {
        *into = Some(None);
        Ok(())
    }
}
