//! Members of a struct that its description does not list, and that are all of one type.

use super::super::encode::as_came::Members;
use super::super::encode::{EncodeMembers, Failed, WriteMembers};
use super::super::value::kept::Kept;

/// Writes the members, their numbers as they came.
pub fn write(
    members: &dyn EncodeMembers,
    kept: &Kept,
    to: &mut dyn WriteMembers,
) -> Result<(), Failed> {
    match kept.additional() {
        Some(written) => members.write(&mut Members { written, to }),
        None => members.write(to),
    }
}

/// Makes the methods for the members that the description does not list: typed ones, or those that are kept as they
/// came.
#[doc(hidden)]
#[macro_export]
macro_rules! other_members {
    ($name:ident($slots:ident)) => {
        impl $name {
            /// The members that the description does not know, as they came.
            #[inline]
            pub fn unknown_members(&self) -> &serde_json::Map<String, serde_json::Value> {
                self.kept.unknown()
            }
        }
    };
    ($name:ident($slots:ident) $type:ty) => {
        impl $name {
            /// The members that the description does not list, by name, in the order in which they came or were set.
            #[inline]
            pub fn additional_members(&self) -> &indexmap::IndexMap<String, $type> {
                &self.additional
            }

            /// The member of this name, which is one that the description does not list.
            #[inline]
            pub fn additional_member(&self, name: &str) -> Option<&$type> {
                self.additional.get(name)
            }

            /// The member of this name, to be changed.
            #[inline]
            pub fn additional_member_mut(&mut self, name: &str) -> Option<&mut $type> {
                self.additional.get_mut(name)
            }

            /// Sets a member that the description does not list, and gives the value that it had.
            ///
            /// # Errors
            ///
            /// If the description lists the name: that member has a field of its own.
            #[inline]
            pub fn set_additional_member(
                &mut self,
                name: impl Into<String>,
                value: impl Into<$type>,
            ) -> Result<Option<$type>, $crate::runtime::types::build_error::BuildError> {
                let name = name.into();
                if $slots::TABLE.position(&name, 0).is_some() {
                    return Err($crate::runtime::types::build_error::BuildError::listed(&name));
                }
                self.kept.forget_additional(&name);
                Ok(self.additional.insert(name, value.into()))
            }

            /// Takes out a member that the description does not list. The others keep their order.
            #[inline]
            pub fn remove_additional_member(&mut self, name: &str) -> Option<$type> {
                self.kept.forget_additional(name);
                self.additional.shift_remove(name)
            }
        }
    };
}
pub use other_members;
