//! The kinds of changes: the name of each, which scripts may rely on, and its phrase.

/// Declares the kinds, each with its name and with its phrase, in which `{}` is the part.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])? $kind:ident = $name:literal, $phrase:literal;)*) => {
        /// What sort of a change it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])? $kind,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),*];

            /// The name, which stays as it is.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name,)*
                }
            }

            /// What happened, in words; `{}` stands for the part.
            pub fn phrase(self) -> &'static str {
                match self {
                    $(Kind::$kind => $phrase,)*
                }
            }
        }
    };
}

kinds! {
    // The API.
    RootVersion = "root-version", "another version of the API stands at the root of the crate";
    VersionChanged = "version-changed", "the description has another version";
    ServerAdded = "server-added", "the server {} is new";
    ServerRemoved = "server-removed", "the server {} is gone";
    ServerRenamed = "server-renamed", "the server {} has another name";
    ServerMoved = "server-moved", "the server {} has another address";
    ServersReordered = "servers-reordered", "the servers stand in another order";
    SignatureAdded = "signature-added", "it is said how events are signed";
    SignatureRemoved = "signature-removed", "it is no longer said how events are signed";
    SignatureChanged = "signature-changed", "events are signed otherwise";
    EventAdded = "event-added", "the event is new";
    EventRemoved = "event-removed", "the event is gone";
    EventRetyped = "event-retyped", "the event is of another type";
    // Operations.
    OperationAdded = "operation-added", "the operation is new";
    OperationRemoved = "operation-removed", "the operation is gone";
    OperationMoved = "operation-moved", "the operation has another method or path";
    OperationRenamed = "operation-renamed", "the operation has another id";
    ParameterAdded = "parameter-added", "the parameter {} is new";
    ParameterRemoved = "parameter-removed", "the parameter {} is gone";
    ParameterRequired = "parameter-required", "the parameter {} became required";
    ParameterOptional = "parameter-optional", "the parameter {} became optional";
    ParameterRetyped = "parameter-retyped", "the parameter {} has another type";
    ParameterMoved = "parameter-moved", "the parameter {} goes elsewhere";
    ParameterRenamed = "parameter-renamed", "the parameter {} of the path has another name";
    ParametersReordered = "parameters-reordered", "the parameters stand in another order";
    ConstantAdded = "constant-added", "{} is always sent";
    ConstantRemoved = "constant-removed", "{} is no longer always sent";
    ConstantChanged = "constant-changed", "{} is always sent with another value";
    AnswerAdded = "answer-added", "the answer {} is new";
    AnswerRemoved = "answer-removed", "the answer {} is gone";
    AnswerRetyped = "answer-retyped", "the answer {} has another type";
    RetryableChanged = "retryable-changed", "an error says otherwise whether to ask again";
    WaitChanged = "wait-changed", "it is told otherwise when waiting has an end";
    PagesChanged = "pages-changed", "the pages of the list are found otherwise";
    // Types.
    TypeAdded = "type-added", "the type is new";
    TypeRemoved = "type-removed", "the type is gone";
    TypeRenamed = "type-renamed", "the schema has another name";
    TypeMoved = "type-moved", "the schema stands in another place";
    TypeRetyped = "type-retyped", "the type is another";
    TypeNullable = "type-nullable", "the type may be null";
    TypeNotNull = "type-not-null", "the type may no longer be null";
    ConstantsChanged = "constants-changed", "other values of it are allowed";
    /// Only the name that the generator gives has changed.
    RustNameChanged = "rust-name-changed", "the name in Rust is another";
    // Members.
    MemberAdded = "member-added", "the member {} is new";
    MemberRemoved = "member-removed", "the member {} is gone";
    MemberRequired = "member-required", "the member {} became required";
    MemberOptional = "member-optional", "the member {} became optional";
    MemberNullable = "member-nullable", "the member {} may be null";
    MemberNotNull = "member-not-null", "the member {} may no longer be null";
    MemberRetyped = "member-retyped", "the member {} has another type";
    MembersReordered = "members-reordered", "the members stand in another order";
    /// What an object may have beside its known members.
    AdditionalChanged = "additional-changed", "other members of it may be otherwise";
    /// A member of which nothing is said but that it must be there.
    AlsoRequiredChanged = "also-required-changed", "members without a schema are required otherwise";
    // Enumerations.
    ValueAdded = "value-added", "the value {} is new";
    ValueRemoved = "value-removed", "the value {} is gone";
    ValuesReordered = "values-reordered", "the values stand in another order";
    EnumOpened = "enum-opened", "values may come that are not listed";
    EnumClosed = "enum-closed", "no other value may come";
    // Unions.
    BranchAdded = "branch-added", "the branch {} is new";
    BranchRemoved = "branch-removed", "the branch {} is gone";
    BranchRetyped = "branch-retyped", "the branch {} has another type";
    BranchesReordered = "branches-reordered", "the branches stand in another order";
    DiscriminatorChanged = "discriminator-changed", "the discriminator is another";
    DecisionChanged = "decision-changed", "it is decided otherwise which branch a value is";
    // Words.
    DocumentationChanged = "documentation-changed", "the words of {} are others";
    DefaultChanged = "default-changed", "the default of {} is another";
    LimitsChanged = "limits-changed", "the limits of {} are others";
    DeprecationChanged = "deprecation-changed", "{} is deprecated, or no longer";
    AccessChanged = "access-changed", "{} is only read or only written, or no longer";
}

impl Kind {
    /// Whether no more than words have changed: nothing that is sent, and no code.
    pub fn is_words(self) -> bool {
        matches!(self, Kind::DocumentationChanged | Kind::DefaultChanged | Kind::DeprecationChanged)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Kind;

    #[test]
    fn every_name_is_given_once() {
        let names: HashSet<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(names.len(), Kind::ALL.len());
    }
}
