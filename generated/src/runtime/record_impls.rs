//! The impls that every struct has, whichever way it is built.

/// Makes the impls of a struct from the table of its members (see `record!`).
macro_rules! record_impls {
    (
        $name:ident($slots:ident derives $($derived:ident)*) {
            $(
                $position:literal $field:ident: $type:ty = $wire:literal,
                $presence:ident $($claimed:ident)?;
            )*
        }
    ) => {
        #[derive(Default $(, $derived)*)]
        pub struct $slots {
            $(pub $field: $crate::runtime::presence::Slot<
                $crate::runtime::presence::$presence::Read<$type>
            >,)*
        }

        #[allow(unused_variables, unused_mut, reason = "a struct may have no member")]
        impl<'de> $crate::runtime::record::Record<'de> for $name {
            const EXPECTED: &'static str = concat!("struct ", stringify!($name));
            type Slots = $slots;

            #[inline]
            fn position(name: &str) -> Option<u16> {
                match name {
                    $($wire => Some($position),)*
                    _ => None,
                }
            }

            #[inline]
            fn read<M: $crate::runtime::source::Members<'de>>(
                slots: &mut $slots,
                position: u16,
                members: &mut M,
                of: &$crate::runtime::place::Place<'_>,
                kept: &mut $crate::runtime::kept::Kept,
            ) -> Result<(), M::Error> {
                match position {
                    $($position => {
                        let member = $crate::runtime::presence::Member { of, name: $wire, position };
                        $crate::runtime::presence::read(&mut slots.$field, members, member, kept)
                    })*
                    _ => Ok(()),
                }
            }

            fn read_claimed<M: $crate::runtime::source::Members<'de>>(
                slots: &mut $slots,
                position: u16,
                members: &mut M,
                claim: &$crate::runtime::claim::Claim,
                of: &$crate::runtime::place::Place<'_>,
                kept: &mut $crate::runtime::kept::Kept,
            ) -> Result<$crate::runtime::claimed::Claimed<()>, M::Error> {
                match position {
                    $($($position => {
                        let member = $crate::runtime::presence::Member { of, name: $wire, position };
                        $crate::runtime::presence::$claimed(
                            &mut slots.$field, members, member, claim, kept,
                        )
                    })?)*
                    _ => $crate::runtime::claimed_record::read_recorded::<Self, M>(
                        slots, position, members, claim, of, kept,
                    ),
                }
            }

            fn name(position: u16) -> &'static str {
                match position {
                    $($position => $wire,)*
                    _ => "",
                }
            }

            fn flat(position: u16) -> Option<$crate::runtime::claim::Kinds> {
                match position {
                    $($($position => $crate::runtime::presence::flat::$claimed::<
                        $crate::runtime::presence::$presence::Read<$type>
                    >(),)?)*
                    _ => None,
                }
            }

            fn tree(
                slots: &$slots,
                position: u16,
            ) -> Option<$crate::runtime::tree::Tree<'_>> {
                match position {
                    $($($position => $crate::runtime::presence::tree::$claimed(&slots.$field),)?)*
                    _ => None,
                }
            }

            fn take_back<E: serde::de::Error>(
                slots: &$slots,
                position: u16,
                kept: &$crate::runtime::kept::Kept,
            ) -> Result<Option<(&'static str, serde_json::Value)>, E> {
                match position {
                    $($position => {
                        let value = $crate::runtime::presence::take_back(&slots.$field, position, kept)?;
                        Ok(value.map(|value| ($wire, value)))
                    })*
                    _ => Ok(None),
                }
            }

            #[inline]
            fn finish<E: serde::de::Error>(
                slots: $slots,
                mut kept: $crate::runtime::kept::Kept,
                of: &$crate::runtime::place::Place<'_>,
            ) -> Result<Self, E> {
                $(
                    let member = $crate::runtime::presence::Member { of, name: $wire, position: $position };
                    let $field = $crate::runtime::presence::$presence::finish(slots.$field, member, &mut kept)?;
                )*
                Ok(Self { $($field,)* kept })
            }
        }

        impl<'de> $crate::runtime::decode::Decode<'de> for $name {
            #[inline]
            fn decode<S: $crate::runtime::source::Source<'de>>(
                from: S,
                at: &$crate::runtime::place::Place<'_>,
                _: &mut Option<serde_json::Number>,
            ) -> Result<Self, S::Error> {
                from.object(at, $crate::runtime::record::TakeRecord(std::marker::PhantomData))
            }

            #[inline]
            fn decode_claimed<S: $crate::runtime::source::Source<'de>>(
                from: S,
                claim: &$crate::runtime::claim::Claim,
                at: &$crate::runtime::place::Place<'_>,
                _: &mut Option<serde_json::Number>,
            ) -> Result<$crate::runtime::claimed::Claimed<Self>, S::Error> {
                $crate::runtime::claimed_record::decode(from, claim, at)
            }
        }

        #[allow(unused_variables, reason = "a struct may have no member")]
        impl $crate::runtime::encode::Encode for $name {
            fn encode<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::record::encode(to, &self.kept, |map| {
                    let of = &$crate::runtime::place::Place::Root;
                    $(
                        let member = $crate::runtime::presence::Member { of, name: $wire, position: $position };
                        $crate::runtime::presence::$presence::write(&self.$field, map, member, &self.kept)?;
                    )*
                    Ok(())
                })
            }
        }

        $crate::runtime::serde_impls!($name);

        impl $name {
            /// The members that the description does not know, as they came.
            #[inline]
            pub fn unknown_members(&self) -> &serde_json::Map<String, serde_json::Value> {
                self.kept.unknown()
            }
        }
    };
}
pub(crate) use record_impls;
