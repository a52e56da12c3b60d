//! Structs: one table a struct says its members, and `record!` makes the impls of it.

use std::marker::PhantomData;

use serde::de::{Error, Unexpected};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Number;

use super::decode::{Decode, DecodeAs};
use super::kept::Kept;
use super::literal;
use super::place::Place;
use super::presence::{self, Member, Slot};
use super::source::{Members, Source, TakeMembers};

/// What is known of a struct. One constant, for each is built by itself.
pub struct Table {
    /// What an error says was expected.
    pub expected: &'static str,
    /// The names of the members on the wire, and whether each must be there, by their positions.
    pub members: &'static [(&'static str, bool)],
}

/// Whether a name is this one. Generic, so that the comparison is not written out again for every
/// member before the crate is used: that would be a twenty-fifth of what the crate takes to build.
pub fn is<T: AsRef<[u8]> + ?Sized>(name: &[u8], known: &T) -> bool {
    name == known.as_ref()
}

/// A struct whose members are known by a table.
pub trait Record<'de>: Sized {
    const TABLE: Table;
    /// The members that have come so far.
    type Slots;

    /// No member has come yet.
    fn slots() -> Self::Slots;

    /// The position of a member by its name on the wire.
    fn position(name: &[u8]) -> Option<u16>;

    /// The name of the member at this position on the wire.
    #[inline]
    fn name(position: u16) -> &'static str {
        Self::TABLE.members.get(usize::from(position)).map_or("", |(name, _)| name)
    }

    /// Visits the slot of the member at this position.
    fn visit<'s, V: VisitSlot<'de, 's>>(
        slots: &'s mut Self::Slots,
        position: u16,
        visitor: V,
    ) -> Option<V::Value>;

    /// Visits the slot of the member at this position, if the plan of a union looks at it.
    fn visit_prepared<'s, V: VisitSlot<'de, 's>>(
        _: &'s mut Self::Slots,
        _position: u16,
        _: V,
    ) -> Option<V::Value> {
        None
    }

    /// Makes the struct of the members that have come; gives them back if one is missing.
    fn finish(slots: Self::Slots, kept: &mut Kept) -> Result<Self, Self::Slots>;
}

/// Something that is done with a slot, whatever its type.
pub trait VisitSlot<'de, 's> {
    type Value;

    fn visit<T: Decode<'de>>(self, slot: &'s mut Slot<T>) -> Self::Value;
}

/// Reads the value of the member at this position.
#[inline]
pub fn read<'de, R: Record<'de>, M: Members<'de>>(
    slots: &mut R::Slots,
    position: u16,
    members: &mut M,
    of: &Place<'_>,
    kept: &mut Kept,
) -> Result<(), M::Error> {
    let member = Member { of, name: R::name(position), position };
    R::visit(slots, position, presence::Read { members, member, kept }).unwrap_or(Ok(()))
}

/// Decodes a struct.
pub struct AsRecord;

impl<'de, R: Record<'de> + Decode<'de>> DecodeAs<'de, R> for AsRecord {
    #[inline]
    fn decode<S: Source<'de>>(
        from: S,
        at: &Place<'_>,
        _: &mut Option<Number>,
    ) -> Result<R, S::Error> {
        from.object(at, TakeRecord(PhantomData))
    }
}

/// Makes a struct of the members of an object.
pub struct TakeRecord<R>(pub PhantomData<R>);

impl<'de, R: Record<'de>> TakeMembers<'de> for TakeRecord<R> {
    const EXPECTED: &'static str = R::TABLE.expected;
    type Value = R;

    #[inline]
    fn take<M: Members<'de>>(self, mut members: M, at: &Place<'_>) -> Result<R, M::Error> {
        let mut slots = R::slots();
        let mut kept = Kept::default();
        let mut unknown = String::new();
        while let Some(position) =
            members.next_name(R::position, |name| note(name, &mut unknown))?
        {
            if position == UNKNOWN {
                let name = std::mem::take(&mut unknown);
                read_unknown(name, &mut members, at, R::TABLE.expected, &mut kept)?;
            } else {
                read::<R, M>(&mut slots, position, &mut members, at, &mut kept)?;
            }
        }
        R::finish(slots, &mut kept).map_err(|slots| missing::<R, _>(slots, at))
    }
}

/// The position of a member that the description does not know.
pub const UNKNOWN: u16 = u16::MAX;

/// Out of the way of the known members, which come a thousand times as often.
#[cold]
#[inline(never)]
pub fn note(name: &str, unknown: &mut String) -> u16 {
    name.clone_into(unknown);
    UNKNOWN
}

#[cold]
pub fn read_unknown<'de, M: Members<'de>>(
    name: String,
    members: &mut M,
    at: &Place<'_>,
    expected: &str,
    kept: &mut Kept,
) -> Result<(), M::Error> {
    if literal::is_number_key(&name) {
        return Err(at.invalid_type(Unexpected::Other("number"), expected));
    }
    let value = members.value(&Place::Member(at, &name), &mut None)?;
    kept.keep(name, value);
    Ok(())
}

/// The error that names the first member which must be there and is not.
#[cold]
pub fn missing<'de, R: Record<'de>, E: Error>(mut slots: R::Slots, at: &Place<'_>) -> E {
    let mut missing = "";
    for (position, (name, is_required)) in (0u16..).zip(R::TABLE.members) {
        if *is_required && R::visit(&mut slots, position, presence::IsEmpty) == Some(true) {
            missing = name;
            break;
        }
    }
    at.missing_member(missing)
}

/// A struct that is being encoded. Its length is not said: what is absent would have to be counted.
pub struct Object<'k, S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    pub kept: &'k Kept,
}

impl<'k, S: Serializer> Object<'k, S> {
    #[inline]
    pub fn new(to: S, kept: &'k Kept) -> Result<Self, S::Error> {
        Ok(Object { map: Ok(to.serialize_map(None)?), kept })
    }

    /// Writes a member, if all went well so far.
    #[inline]
    pub fn entry<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) {
        let Ok(map) = &mut self.map else { return };
        if let Err(error) = map.serialize_entry(name, value) {
            self.map = Err(error);
        }
    }

    /// Writes what was kept.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        let mut map = self.map?;
        self.kept.write(&mut map)?;
        map.end()
    }
}

/// Makes the impls of a struct from the table of its members:
///
/// ```text
/// record! {
///     Page(PageSlots): new(number: f64) {
///         0 number: f64 = "number", required argument;
///         1 width: f64 = "width", optional none;
///     }
/// }
/// ```
///
/// A row has the position, the field, the type of a value, the name on the wire, a module of
/// `presence`, and what the field is in a new value: an argument, none, or the tag that it must be.
/// `exact` stands behind the name of a member whose setter takes just its type, for nothing else
/// converts into it; `claimed` at the end of a row that the plan of a union looks at. Where many members
/// are required there is a builder in the place of `new(..)`.
macro_rules! record {
    (
        $name:ident($slots:ident): new($($argument:ident: $argument_type:ty),*) {
            $(
                $position:literal $field:ident: $type:ty = $wire:literal $($exact:ident)?,
                $presence:ident $initial:ident $($claimed:ident)?;
            )*
        }
    ) => {
        $crate::runtime::record_impls::record_impls! {
            $name($slots) { $($position $field: $type = $wire, $presence $($claimed)?;)* }
        }

        $crate::runtime::record::default!($name($($argument)*));

        // Fields have the names that the description gives them.
        #[allow(clippy::wrong_self_convention, clippy::should_implement_trait)]
        impl $name {
            /// A value with the members that it must have. The others can be set after.
            #[inline]
            pub fn new($($argument: impl Into<$argument_type>),*) -> Self {
                Self {
                    $($field: $crate::runtime::record::initial!($initial $field),)*
                    kept: Default::default(),
                }
            }

            $(
                #[doc = concat!("Sets `", $wire, "`.")]
                #[must_use]
                #[inline]
                pub fn $field(mut self, value: $crate::runtime::record::taken!($($exact)? $type)) -> Self {
                    $crate::runtime::presence::$presence::set(&mut self.$field, value);
                    self.kept.forget($position);
                    self
                }
            )*
        }
    };
    (
        $name:ident: builder $builder:ident {
            $(
                $position:literal $field:ident: $type:ty = $wire:literal $($exact:ident)?,
                $presence:ident $initial:ident $($claimed:ident)?;
            )*
        }
    ) => {
        $crate::runtime::record_impls::record_impls! {
            #[doc = concat!("Builds a [`", stringify!($name), "`], member by member.")]
            #[derive(Clone, Debug)]
            #[must_use]
            $name($builder) { $($position $field: $type = $wire, $presence $($claimed)?;)* }
        }

        impl $name {
            /// Starts a value of which many members are required.
            #[inline]
            pub fn builder() -> $builder {
                <$name as $crate::runtime::record::Record>::slots()
            }
        }

        // Fields have the names that the description gives them.
        #[allow(clippy::wrong_self_convention, clippy::should_implement_trait)]
        impl $builder {
            $(
                #[doc = concat!("Sets `", $wire, "`.")]
                #[inline]
                pub fn $field(mut self, value: $crate::runtime::record::taken!($($exact)? $type)) -> Self {
                    $crate::runtime::presence::$presence::fill(&mut self.$field, value);
                    self
                }
            )*

            /// The value, if every member that it must have was set.
            ///
            /// # Errors
            ///
            /// Names the first member that is missing.
            #[inline]
            pub fn build(self) -> Result<$name, $crate::runtime::build_error::BuildError> {
                let slots = Self {
                    $($field: $crate::runtime::record::preset!($initial $presence self.$field),)*
                };
                let at = $crate::runtime::place::Place::Root;
                $crate::runtime::record::Record::finish(slots, &mut Default::default())
                    .map_err(|slots| $crate::runtime::record::missing::<$name, _>(slots, &at))
            }
        }
    };
}
pub(crate) use record;

/// A struct that needs no argument has a default.
macro_rules! default {
    ($name:ident()) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
    ($name:ident($($argument:ident)*)) => {};
}
pub(crate) use default;

/// What a setter takes. What is generic takes longer to build: for each of the types that it is bound to
/// the compiler lays out the struct anew.
macro_rules! taken {
    (exact $type:ty) => { $type };
    ($type:ty) => { impl Into<$type> };
}
pub(crate) use taken;

/// What a field is in a new value.
macro_rules! initial {
    (argument $field:ident) => {
        $field.into()
    };
    (none $field:ident) => {
        None
    };
    (tag $field:ident) => {
        Default::default()
    };
}
pub(crate) use initial;

/// What a member is that a builder was not given: a tag is what it must be, null where it may be.
macro_rules! preset {
    (tag $presence:ident $slot:expr) => {
        Some($slot.unwrap_or_default())
    };
    (none nullable $slot:expr) => {
        Some($slot.flatten())
    };
    ($initial:ident $presence:ident $slot:expr) => {
        $slot
    };
}
pub(crate) use preset;
