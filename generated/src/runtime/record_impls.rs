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
        $(#[derive($derived)])*
        pub struct $slots {
            $(pub $field: $crate::runtime::presence::Slot<
                $crate::runtime::presence::$presence::Read<$type>
            >,)*
        }

        #[allow(unused_variables, unused_mut, reason = "a struct may have no member")]
        impl<'de> $crate::runtime::record::Record<'de> for $name {
            const TABLE: $crate::runtime::record::Table = $crate::runtime::record::Table {
                expected: concat!("struct ", stringify!($name)),
                members: &[$(($wire, $crate::runtime::presence::$presence::REQUIRED)),*],
            };
            type Slots = $slots;

            #[inline]
            fn slots() -> $slots {
                $slots { $($field: None,)* }
            }

            #[inline]
            fn position(name: &[u8]) -> Option<u16> {
                match name {
                    $(name if name == $wire.as_bytes() => Some($position),)*
                    _ => None,
                }
            }

            #[inline]
            fn visit<'s, V: $crate::runtime::record::VisitSlot<'de, 's>>(
                slots: &'s mut $slots,
                position: u16,
                visitor: V,
            ) -> Option<V::Value> {
                match position {
                    $($position => Some(visitor.visit(&mut slots.$field)),)*
                    _ => None,
                }
            }

            $crate::runtime::record_impls::visit_prepared! {
                $slots { $($($position $field $claimed;)?)* }
            }

            #[inline]
            #[allow(unreachable_patterns, reason = "a struct may have no required member")]
            fn finish<E: serde::de::Error>(
                slots: $slots,
                mut kept: $crate::runtime::kept::Kept,
                of: &$crate::runtime::place::Place<'_>,
            ) -> Result<Self, E> {
                match slots {
                    $slots {
                        $($field: $crate::runtime::presence::finished!($presence $field),)*
                    } => Ok(Self {
                        $($field: $crate::runtime::presence::$presence::finish(
                            $field, $position, &mut kept,
                        ),)*
                        kept,
                    }),
                    slots => Err($crate::runtime::record::missing::<Self, E>(slots, of)),
                }
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

            $crate::runtime::record_impls::decode_claimed! { $($($claimed)?)* }
        }

        #[allow(unused_mut, reason = "a struct may have no member")]
        impl $crate::runtime::encode::Encode for $name {
            fn encode<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let mut object = $crate::runtime::record::Object::new(to, &self.kept)?;
                $($crate::runtime::presence::$presence::write(
                    &self.$field, $wire, $position, &mut object,
                );)*
                object.end()
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

/// Makes the decoder of a struct that fits a claim, where a union looks at a member of it.
macro_rules! decode_claimed {
    () => {};
    ($($claimed:ident)+) => {
        #[inline]
        fn decode_claimed<S: $crate::runtime::source::Source<'de>>(
            from: S,
            claim: &$crate::runtime::claim::Claim,
            at: &$crate::runtime::place::Place<'_>,
            _: &mut Option<serde_json::Number>,
        ) -> Result<$crate::runtime::claimed::Claimed<Self>, S::Error> {
            $crate::runtime::claimed_record::decode(from, claim, at)
        }

        const CAN_BE_SOUND: bool = true;

        #[inline]
        fn decode_if_sound<S: $crate::runtime::source::Source<'de>>(
            from: S,
            at: &$crate::runtime::place::Place<'_>,
        ) -> Result<$crate::runtime::claimed::Claimed<Self>, S::Error> {
            $crate::runtime::claimed_record::decode_if_sound(from, at)
        }
    };
}
pub(crate) use decode_claimed;

/// Makes the visit of the members that a union looks at; nothing where it looks at none.
macro_rules! visit_prepared {
    ($slots:ident {}) => {};
    ($slots:ident { $($position:literal $field:ident $claimed:ident;)* }) => {
        fn visit_prepared<'s, V: $crate::runtime::record::VisitSlot<'de, 's>>(
            slots: &'s mut $slots,
            position: u16,
            visitor: V,
        ) -> Option<V::Value> {
            match position {
                $($position => Some(visitor.visit(&mut slots.$field)),)*
                _ => None,
            }
        }
    };
}
pub(crate) use visit_prepared;
