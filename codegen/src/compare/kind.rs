//! The kinds of changes: the name of each, which scripts may rely on, and its phrase.
//!
//! The names follow those of the checks of oasdiff (`response-property-became-optional`): what changed, and
//! what became of it. The direction is not in the name, for the verdicts say it.

/// Declares the kinds, each with its name and with its phrase, in which `{}` is the part.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])? $kind:ident = $name:literal, $phrase:literal;)*) => {
        /// What changed, and how.
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

            /// What happened; `{}` stands for the part.
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
    /// What the root of a crate re-exports is fixed by its major version.
    RootVersionChanged = "root-version-changed", "the root of the crate re-exports another version";
    VersionChanged = "version-changed", "the version of the API changed";
    ServerAdded = "server-added", "the server {} was added";
    ServerRemoved = "server-removed", "the server {} was removed";
    ServerRenamed = "server-renamed", "the server {} was renamed";
    ServerUrlChanged = "server-url-changed", "the URL of the server {} changed";
    ServersReordered = "servers-reordered", "the order of the servers changed";
    ServerVariableAdded = "server-variable-added", "the variable {} was added";
    ServerVariableRemoved = "server-variable-removed", "the variable {} was removed";
    ServerVariableDefaultChanged = "server-variable-default-changed", "the default of the variable {} changed";
    ServerVariableValuesChanged = "server-variable-values-changed", "the values of the variable {} changed";
    SecuritySchemeAdded = "security-scheme-added", "the security scheme {} was added";
    SecuritySchemeRemoved = "security-scheme-removed", "the security scheme {} was removed";
    SecuritySchemeRenamed = "security-scheme-renamed", "the security scheme {} was renamed";
    /// Its type, or where the credential stands.
    SecuritySchemeChanged = "security-scheme-changed", "the security scheme {} changed";
    /// Where a token is got from.
    SecuritySchemeUrlChanged = "security-scheme-url-changed", "a URL of the security scheme {} changed";
    SecuritySchemeFlowAdded = "security-scheme-flow-added", "a flow of the security scheme {} was added";
    SecuritySchemeFlowRemoved = "security-scheme-flow-removed", "a flow of the security scheme {} was removed";
    SecurityScopeAdded = "security-scope-added", "a scope of the security scheme {} was added";
    SecurityScopeRemoved = "security-scope-removed", "a scope of the security scheme {} was removed";
    /// What it means.
    SecurityScopeChanged = "security-scope-changed", "a scope of the security scheme {} changed";
    WebhookSignatureAdded = "webhook-signature-added", "the signature of webhooks was added";
    WebhookSignatureRemoved = "webhook-signature-removed", "the signature of webhooks was removed";
    WebhookSignatureChanged = "webhook-signature-changed", "the signature of webhooks changed";
    WebhookAdded = "webhook-added", "the webhook was added";
    WebhookRemoved = "webhook-removed", "the webhook was removed";
    WebhookTypeChanged = "webhook-type-changed", "the type of the webhook changed";
    /// It comes by another method.
    WebhookMoved = "webhook-moved", "the webhook moved";
    CallbackAdded = "callback-added", "the callback was added";
    CallbackRemoved = "callback-removed", "the callback was removed";
    CallbackTypeChanged = "callback-type-changed", "the type of the callback changed";
    /// It comes by another method, or the client says otherwise where it comes to.
    CallbackMoved = "callback-moved", "the callback moved";
    // Operations.
    OperationAdded = "operation-added", "the operation was added";
    OperationRemoved = "operation-removed", "the operation was removed";
    /// It has another method or path.
    OperationMoved = "operation-moved", "the operation moved";
    OperationIdChanged = "operation-id-changed", "the id of the operation changed";
    /// Anybody could ask before.
    SecurityAdded = "security-added", "security was added";
    /// Anybody can ask now.
    SecurityRemoved = "security-removed", "security was removed";
    /// Other schemes, alternatives or scopes.
    SecurityChanged = "security-changed", "security changed";
    /// Its own servers, in the place of those of the API.
    OperationServersChanged = "operation-servers-changed", "the servers of the operation changed";
    ParameterAdded = "parameter-added", "the parameter {} was added";
    ParameterRemoved = "parameter-removed", "the parameter {} was removed";
    ParameterBecameRequired = "parameter-became-required", "the parameter {} became required";
    ParameterBecameOptional = "parameter-became-optional", "the parameter {} became optional";
    ParameterTypeChanged = "parameter-type-changed", "the type of the parameter {} changed";
    /// Its `in`.
    ParameterLocationChanged = "parameter-location-changed", "the location of the parameter {} changed";
    /// Its `style` or `explode`, or whether it has `content`.
    ParameterStyleChanged = "parameter-style-changed", "the style of the parameter {} changed";
    /// `allowEmptyValue`.
    ParameterEmptyValueChanged = "parameter-empty-value-changed", "whether the parameter {} may be without a value changed";
    ParameterBecameAllowReserved = "parameter-became-allow-reserved", "reserved characters became allowed in the parameter {}";
    ParameterBecameNotAllowReserved = "parameter-became-not-allow-reserved", "reserved characters are no longer allowed in the parameter {}";
    /// It stands at the same position of the path.
    ParameterRenamed = "parameter-renamed", "the path parameter {} was renamed";
    ParametersReordered = "parameters-reordered", "the order of the parameters changed";
    /// A constant parameter has a single allowed value, and is always sent.
    ConstantParameterAdded = "constant-parameter-added", "the constant parameter {} was added";
    ConstantParameterRemoved = "constant-parameter-removed", "the constant parameter {} was removed";
    ConstantParameterChanged = "constant-parameter-changed", "the value of the constant parameter {} changed";
    RequestMediaTypeAdded = "request-media-type-added", "a media type of the body was added";
    RequestMediaTypeRemoved = "request-media-type-removed", "a media type of the body was removed";
    /// How a property of a form is written.
    RequestEncodingChanged = "request-encoding-changed", "the encoding of {} changed";
    ResponseAdded = "response-added", "the response {} was added";
    ResponseRemoved = "response-removed", "the response {} was removed";
    ResponseTypeChanged = "response-type-changed", "the type of the response {} changed";
    ResponseMediaTypeAdded = "response-media-type-added", "a media type of the response {} was added";
    ResponseMediaTypeRemoved = "response-media-type-removed", "a media type of the response {} was removed";
    ResponseStreamAdded = "response-stream-added", "the stream of the response {} was added";
    ResponseStreamRemoved = "response-stream-removed", "the stream of the response {} was removed";
    ResponseStreamChanged = "response-stream-changed", "the stream of the response {} changed";
    ResponseHeaderAdded = "response-header-added", "the header {} was added";
    ResponseHeaderRemoved = "response-header-removed", "the header {} was removed";
    ResponseHeaderBecameRequired = "response-header-became-required", "the header {} became required";
    ResponseHeaderBecameOptional = "response-header-became-optional", "the header {} became optional";
    ResponseHeaderTypeChanged = "response-header-type-changed", "the type of the header {} changed";
    TagsChanged = "tags-changed", "the tags changed";
    RetryableChanged = "retryable-changed", "the member marked `x-retryable` changed";
    IdempotencyKeyChanged = "idempotency-key-changed", "`x-idempotency-key` changed";
    WaitChanged = "wait-changed", "`x-wait` changed";
    PagesChanged = "pages-changed", "`x-pages` changed";
    // Types.
    TypeAdded = "type-added", "the type was added";
    TypeRemoved = "type-removed", "the type was removed";
    TypeRenamed = "type-renamed", "the schema was renamed";
    /// Its schema stands within another one than before, or by itself.
    TypeMoved = "type-moved", "the schema moved";
    TypeChanged = "type-changed", "the type changed";
    TypeBecameNullable = "type-became-nullable", "the type became nullable";
    TypeBecameNotNullable = "type-became-not-nullable", "the type became not nullable";
    /// `enum` or `const` of what is no enumeration.
    AllowedValuesChanged = "allowed-values-changed", "the allowed values of {} changed";
    /// Only the name that the generator gives has changed.
    RustNameChanged = "rust-name-changed", "the Rust name of {} changed";
    // Members.
    MemberAdded = "member-added", "the member {} was added";
    MemberRemoved = "member-removed", "the member {} was removed";
    MemberBecameRequired = "member-became-required", "the member {} became required";
    MemberBecameOptional = "member-became-optional", "the member {} became optional";
    MemberBecameNullable = "member-became-nullable", "the member {} became nullable";
    MemberBecameNotNullable = "member-became-not-nullable", "the member {} became not nullable";
    MemberTypeChanged = "member-type-changed", "the type of the member {} changed";
    MembersReordered = "members-reordered", "the order of the members changed";
    AdditionalPropertiesChanged = "additional-properties-changed", "the additional properties changed";
    // Enumerations.
    EnumValueAdded = "enum-value-added", "the value {} was added";
    EnumValueRemoved = "enum-value-removed", "the value {} was removed";
    EnumValuesReordered = "enum-values-reordered", "the order of the values changed";
    /// Values that are not listed became allowed.
    EnumOpened = "enum-opened", "the enum became open";
    /// Values that are not listed are no longer allowed.
    EnumClosed = "enum-closed", "the enum became closed";
    // Unions.
    BranchAdded = "branch-added", "the branch {} was added";
    BranchRemoved = "branch-removed", "the branch {} was removed";
    BranchTypeChanged = "branch-type-changed", "the type of the branch {} changed";
    BranchesReordered = "branches-reordered", "the order of the branches changed";
    DiscriminatorChanged = "discriminator-changed", "the discriminator changed";
    /// The plan by which the branch of a value is decided.
    DecisionChanged = "decision-changed", "the decision between the branches changed";
    // Documentation.
    /// Title, description, example or link.
    DocumentationChanged = "documentation-changed", "the documentation of {} changed";
    DefaultChanged = "default-changed", "the default of {} changed";
    /// Validation keywords such as `maxLength`, which decoding does not check.
    LimitsChanged = "limits-changed", "the limits of {} changed";
    DeprecationChanged = "deprecation-changed", "the deprecation of {} changed";
    SunsetChanged = "sunset-changed", "when it goes away changed";
    /// `readOnly` or `writeOnly`.
    AccessChanged = "access-changed", "the access to {} changed";
}

impl Kind {
    /// Whether only what people read has changed. A default is more, for it says what a server does, and so
    /// is a deprecation, for it says that something will go.
    pub fn is_documentation(self) -> bool {
        self == Kind::DocumentationChanged
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
