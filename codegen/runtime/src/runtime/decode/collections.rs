//! The slots of arrays and maps, of what may be null, and of what stands in a box.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;

use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::super::value::written::Written;
use super::fault;
use super::source::{Items, Key, Members, Sink};
use super::stop::Stop;

impl<T> Sink for Option<Vec<T>>
where
    Option<T>: Sink,
{
    fn expected(&self) -> &'static str {
        "an array"
    }

    fn array(&mut self, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        let mut values: Vec<T> = Vec::new();
        let mut slot: Option<T> = None;
        let mut written = None;
        loop {
            let here = Place::Item(at, values.len());
            match items.next(&mut slot, &here) {
                Ok(()) => {}
                Err(Stop::Written(how)) => Written::note_item(&mut written, values.len(), *how),
                Err(Stop::End) => {
                    *self = Some(values);
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
        impl<T> Sink for Option<$map<String, T>>
        where
            Option<T>: Sink,
        {
            fn expected(&self) -> &'static str {
                "an object"
            }

            fn object(&mut self, members: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
                let mut entries: $map<String, T> = $map::new();
                let mut key = String::new();
                let mut slot: Option<T> = None;
                let mut written = None;
                loop {
                    match members.next(Table::NONE, 0, &mut key) {
                        Key::OTHER => {}
                        Key::FAILED => return Err(Stop::Source),
                        _ => {
                            *self = Some(entries);
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
#[doc(hidden)]
#[macro_export]
macro_rules! sink_around {
    ($inner:ty, |$slot:ident| $around:expr) => {
        fn expected(&self) -> &'static str {
            $crate::runtime::decode::source::Sink::expected(&None::<$inner>)
        }

        fn is_union(&self) -> bool {
            $crate::runtime::decode::source::Sink::is_union(&None::<$inner>)
        }

        fn scalar(
            &mut self,
            scalar: $crate::runtime::value::scalar::Scalar<'_>,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            let done = $crate::runtime::decode::source::Sink::scalar(&mut $slot, scalar, at);
            *self = $around;
            done
        }

        fn array(
            &mut self,
            items: &mut dyn $crate::runtime::decode::source::Items,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            let done = $crate::runtime::decode::source::Sink::array(&mut $slot, items, at);
            *self = $around;
            done
        }

        fn object(
            &mut self,
            members: &mut dyn $crate::runtime::decode::source::Members,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            let done = $crate::runtime::decode::source::Sink::object(&mut $slot, members, at);
            *self = $around;
            done
        }

        fn null(
            &mut self,
            at: &$crate::runtime::value::place::Place<'_>,
        ) -> Result<(), $crate::runtime::decode::stop::Stop> {
            let mut $slot: Option<$inner> = None;
            $crate::runtime::decode::source::Sink::null(&mut $slot, at)?;
            *self = $around;
            Ok(())
        }
    };
}
pub use sink_around;

impl<T> Sink for Option<Box<T>>
where
    Option<T>: Sink,
{
    sink_around!(T, |slot| slot.map(Box::new));
}

/// A value that may be null.
impl<T> Sink for Option<Option<T>>
where
    Option<T>: Sink,
{
    fn expected(&self) -> &'static str {
        None::<T>.expected()
    }

    fn is_union(&self) -> bool {
        None::<T>.is_union()
    }

    fn scalar(&mut self, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        let mut slot: Option<T> = None;
        let done = match slot.scalar(scalar, at) {
            Err(Stop::Null) => Ok(()),
            done => done,
        };
        *self = Some(slot);
        done
    }

    fn array(&mut self, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        let mut slot: Option<T> = None;
        let done = slot.array(items, at);
        *self = Some(slot);
        done
    }

    fn object(&mut self, members: &mut dyn Members, at: &Place<'_>) -> Result<(), Stop> {
        let mut slot: Option<T> = None;
        let done = slot.object(members, at);
        *self = Some(slot);
        done
    }

    fn null(&mut self, _: &Place<'_>) -> Result<(), Stop> {
        *self = Some(None);
        Ok(())
    }
}
