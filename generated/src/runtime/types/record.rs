//! Structs: the impls of their types, made from a table of their members.

/// The impls that every struct has, whichever way it is built.
macro_rules! record_impls {
    (
        $(#[$attribute:meta])*
        $name:ident($slots:ident) {
            $($position:literal $field:ident: $type:ty = $wire:literal, $presence:ident;)*
            $(additional $additional:ty;)?
        }
    ) => {
        $(#[$attribute])*
        pub struct $slots {
            $($field: Option<$type>,)*
            $(additional: $crate::runtime::decode::additional::Additional<$additional>,)?
        }

        impl $slots {
            const TABLE: &'static $crate::runtime::value::table::Table =
                &$crate::runtime::value::table::Table::new(&[$(
                    $crate::runtime::value::table::Row::new(
                        $wire,
                        concat!(",\"", $wire, "\":"),
                        $crate::runtime::types::presence::$presence::REQUIRED,
                        $crate::runtime::types::presence::$presence::NULLABLE,
                    ),
                )*]);

            /// The struct of what has come; none if a member is missing that must be there.
            #[allow(unused_variables, reason = "a struct may have no member")]
            #[inline]
            fn finish(self, came: &mut $crate::runtime::decode::source::Came) -> Option<$name> {
                Some($name {
                    $($field: $crate::runtime::types::presence::$presence::finish(
                        self.$field, $position, came,
                    )?,)*
                    $(additional: {
                        let members: indexmap::IndexMap<String, $additional> = self.additional.members;
                        members
                    },)?
                    kept: std::mem::take(&mut came.kept),
                })
            }
        }

        impl $crate::runtime::decode::source::Slots for $slots {
            #[inline]
            fn slot(
                &mut self,
                position: u16,
            ) -> Option<&mut dyn $crate::runtime::decode::source::Sink> {
                match position {
                    $($position => Some(&mut self.$field),)*
                    _ => None,
                }
            }

            $(
                #[inline]
                fn additional(
                    &mut self,
                ) -> Option<&mut dyn $crate::runtime::decode::source::AdditionalSlots> {
                    let members: &mut $crate::runtime::decode::additional::Additional<$additional> =
                        &mut self.additional;
                    Some(members)
                }
            )?
        }

        impl $crate::runtime::decode::source::Decode for $name {
            #[inline]
            fn expected() -> &'static str {
                concat!("struct ", stringify!($name))
            }

            #[inline]
            fn object(into: &mut Option<Self>,
                members: &mut dyn $crate::runtime::decode::source::Members,
                at: &$crate::runtime::value::place::Place<'_>,
            ) -> Result<(), $crate::runtime::decode::stop::Stop> {
                let mut slots = $slots {
                    $($field: None,)*
                    $(additional: $crate::runtime::decode::additional::Additional::<$additional>::default(),)?
                };
                let mut came = $crate::runtime::decode::source::Came::default();
                members.fill($slots::TABLE, &mut slots, &mut came, at)?;
                *into = slots.finish(&mut came);
                Ok(())
            }
        }

        impl $crate::runtime::encode::Encode for $name {
            #[inline]
            fn shape(&self) -> $crate::runtime::encode::Shape<'_> {
                $crate::runtime::encode::Shape::Object(self, None)
            }
        }

        impl $crate::runtime::encode::EncodeMembers for $name {
            #[inline]
            fn write(
                &self,
                to: &mut dyn $crate::runtime::encode::WriteMembers,
            ) -> Result<(), $crate::runtime::encode::Failed> {
                $(
                    let member = $crate::runtime::types::presence::Member {
                        row: const { $slots::TABLE.row_at($position) },
                        position: $position,
                        kept: &self.kept,
                    };
                    $crate::runtime::types::presence::$presence::write(&self.$field, member, to)?;
                )*
                $(
                    let members: &indexmap::IndexMap<String, $additional> = &self.additional;
                    $crate::runtime::types::additional::write(members, &self.kept, to)?;
                )?
                $crate::runtime::encode::EncodeMembers::write(self.kept.unknown(), to)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let fields: &[(&str, &dyn std::fmt::Debug)] = &[
                    $((stringify!($field), &self.$field),)*
                    $(("additional_members", {
                        let members: &indexmap::IndexMap<String, $additional> = &self.additional;
                        members
                    }),)?
                ];
                $crate::runtime::types::debug::record(f, stringify!($name), fields, &self.kept)
            }
        }

        $crate::runtime::types::impls::value_impls!($name);

        $crate::runtime::types::additional::other_members!($name($slots) $($additional)?);
    };
}
pub(crate) use record_impls;

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
/// `presence`, and what the field is in a new value: an argument, given where it may be absent in others, none, or the
/// tag that it must be.
/// Where many members are required there is a builder in the place of `new(..)`. A last row, `additional f64;`, is of the
/// members that the description does not list, where it says of what type they are.
macro_rules! record {
    (
        $name:ident($slots:ident): new($($argument:ident: $argument_type:ty),*) {
            $(
                $position:literal $field:ident: $type:ty = $wire:literal,
                $presence:ident $initial:ident;
            )*
            $(additional $additional:ty;)?
        }
    ) => {
        $crate::runtime::types::record::record_impls! {
            $name($slots) {
                $($position $field: $type = $wire, $presence;)*
                $(additional $additional;)?
            }
        }

        $crate::runtime::types::record::default!($name($($argument)*));

        // Structs and fields have the names that the description gives them.
        #[allow(
            clippy::wrong_self_convention,
            clippy::should_implement_trait,
            clippy::self_named_constructors
        )]
        impl $name {
            /// A value with the members that it must have. The others can be set after.
            #[inline]
            pub fn new($($argument: impl Into<$argument_type>),*) -> Self {
                Self {
                    $($field: $crate::runtime::types::record::initial!($initial $field),)*
                    $(additional: indexmap::IndexMap::<String, $additional>::new(),)?
                    kept: Default::default(),
                }
            }

            $(
                #[doc = concat!("Sets `", $wire, "`.")]
                #[must_use]
                #[inline]
                pub fn $field(mut self, value: impl Into<$type>) -> Self {
                    $crate::runtime::types::presence::$presence::set(&mut self.$field, value);
                    self.kept.forget($position);
                    self
                }
            )*
        }
    };
    (
        $name:ident: builder $builder:ident {
            $(
                $position:literal $field:ident: $type:ty = $wire:literal,
                $presence:ident $initial:ident;
            )*
            $(additional $additional:ty;)?
        }
    ) => {
        $crate::runtime::types::record::record_impls! {
            #[doc = concat!("Builds a [`", stringify!($name), "`], member by member.")]
            #[derive(Clone, Debug)]
            #[must_use]
            $name($builder) {
                $($position $field: $type = $wire, $presence;)*
                $(additional $additional;)?
            }
        }

        impl $name {
            /// Starts a value of which many members are required.
            #[inline]
            pub fn builder() -> $builder {
                $builder {
                    $($field: None,)*
                    $(additional: $crate::runtime::decode::additional::Additional::<$additional>::default(),)?
                }
            }
        }

        // Fields have the names that the description gives them.
        #[allow(clippy::wrong_self_convention, clippy::should_implement_trait)]
        impl $builder {
            $(
                #[doc = concat!("Sets `", $wire, "`.")]
                #[inline]
                pub fn $field(mut self, value: impl Into<$type>) -> Self {
                    self.$field = Some(value.into());
                    self
                }
            )*

            /// The value, if every member that it must have was set.
            ///
            /// # Errors
            ///
            /// Names the first member that is missing.
            #[inline]
            pub fn build(self) -> Result<$name, $crate::runtime::types::build_error::BuildError> {
                let slots = Self {
                    $($field: $crate::runtime::types::record::preset!($initial $presence self.$field),)*
                    $(additional: {
                        let members: $crate::runtime::decode::additional::Additional<$additional> =
                            self.additional;
                        members
                    },)?
                };
                let missing = [
                    $((
                        $wire,
                        $crate::runtime::types::record::must_be_set!($initial $presence)
                            && slots.$field.is_none(),
                    ),)*
                ];
                match slots.finish(&mut Default::default()) {
                    // Nothing has come, and so nothing departs from the description.
                    Some(value) if !missing.iter().any(|(_, is_missing)| *is_missing) => {
                        Ok($name { kept: Default::default(), ..value })
                    }
                    _ => Err($crate::runtime::types::build_error::BuildError::first(&missing)),
                }
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

/// What a field is in a new value.
macro_rules! initial {
    (argument $field:ident) => {
        $field.into()
    };
    (none $field:ident) => {
        None
    };
    (given $field:ident) => {
        Some($field.into())
    };
    (tag $field:ident) => {
        Default::default()
    };
}
pub(crate) use initial;

/// Whether a builder must be given a member.
macro_rules! must_be_set {
    (given $presence:ident) => {
        true
    };
    ($initial:ident $presence:ident) => {
        $crate::runtime::types::presence::$presence::REQUIRED
    };
}
pub(crate) use must_be_set;

/// What a member is that a builder was not given: a tag is what it must be, null where it may be.
macro_rules! preset {
    (tag $presence:ident $slot:expr) => {
        Some($slot.unwrap_or_default())
    };
    ($initial:ident $presence:ident $slot:expr) => {
        $slot
    };
}
pub(crate) use preset;
