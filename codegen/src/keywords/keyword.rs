//! What a row of the table says.

use serde_json::Value;

/// A keyword of an object.
#[derive(Debug)]
pub struct Keyword {
    /// The name, or in braces what names there are: `{status}`.
    pub name: &'static str,
    /// The versions of OpenAPI that have it.
    pub versions: Versions,
    /// What its value is.
    pub form: Form,
    /// What becomes of it.
    pub fate: Fate,
    /// Of a keyword of schemas: which values it is for.
    pub instance: Instance,
    /// Of a keyword of schemas: whether it says of what kind a value is, so that a value of which no type
    /// is made is a loss.
    pub says_kind: bool,
    /// More on what becomes of it; of one that is ignored why, or what is lost.
    pub note: &'static str,
}

impl Keyword {
    /// A keyword that is for values of all kinds, and does not say of what kind a value is.
    pub(super) const fn new(
        name: &'static str,
        versions: Versions,
        form: Form,
        fate: Fate,
        note: &'static str,
    ) -> Self {
        Keyword { name, versions, form, fate, instance: Instance::Any, says_kind: false, note }
    }

    /// A keyword that is for values of a kind only.
    pub(super) const fn of(mut self, instance: Instance) -> Self {
        self.instance = instance;
        self
    }

    /// A keyword that says of what kind a value is.
    pub(super) const fn says_kind(mut self) -> Self {
        self.says_kind = true;
        self
    }

    /// Whether the name stands for those that an author gives: `{status}`.
    pub fn is_pattern(&self) -> bool {
        self.name.contains('{')
    }
}

/// What becomes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fate {
    /// Says what a value of one type looks like: `properties` become members, `enum` becomes an enum.
    Structure,
    /// Makes a type of several schemas: `oneOf` becomes a union.
    Composition,
    /// Says what values are not. That distinguishes the branches of a union where a look at a value shows it. Where
    /// it does not, it is not checked, and a warning says so.
    Exclusion,
    /// Leads to a schema or to another object, or gives one a name that references lead to.
    Reference,
    /// Limits values. The limit is documented and compared, and not checked.
    Limit,
    /// Is documentation, for people.
    Documentation,
    /// Says in which direction a member is sent.
    Access,
    /// Names what is generated.
    Name,
    /// Says whether values may come that are not listed.
    Openness,
    /// Becomes part of an operation or an event: of its inputs, its responses, where it is sent.
    Operation,
    /// Says more of the values than a type can. It is not checked, and a warning says so.
    ValidationNotMade,
    /// Is ignored. The note says why, or what is lost.
    Ignored,
}

impl Fate {
    /// All of them, in the order in which the page explains them.
    pub const ALL: [Fate; 12] = [
        Fate::Structure,
        Fate::Composition,
        Fate::Exclusion,
        Fate::Reference,
        Fate::Limit,
        Fate::Documentation,
        Fate::Access,
        Fate::Name,
        Fate::Openness,
        Fate::Operation,
        Fate::ValidationNotMade,
        Fate::Ignored,
    ];

    /// Whether something is made of the keyword.
    pub fn is_expressed(self) -> bool {
        !matches!(self, Fate::ValidationNotMade | Fate::Ignored)
    }

    /// Whether the keyword of a schema has nothing to do with which values are valid (JSON Schema 2020-12,
    /// 7.7: annotations).
    pub fn is_annotation(self) -> bool {
        match self {
            Fate::Documentation | Fate::Access | Fate::Name | Fate::Openness | Fate::Ignored => {
                true
            }
            Fate::Structure
            | Fate::Composition
            | Fate::Exclusion
            | Fate::Reference
            | Fate::Limit
            | Fate::Operation
            | Fate::ValidationNotMade => false,
        }
    }
}

/// What the value of a keyword is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Boolean,
    Number,
    Text,
    /// An array of strings.
    Texts,
    /// An object whose values are strings, or arrays of them.
    TextsByName,
    /// A value of the API.
    Value,
    /// An array of values of the API.
    Values,
    /// A string for each value of an `enum`: an array in the order of the values, or an object by them.
    PerValue,
    /// A schema, or a boolean in the place of one.
    Schema,
    /// An array of schemas.
    Schemas,
    /// An object whose members are schemas.
    SchemasByName,
    /// An object with keywords of its own.
    Object,
    /// An array of such objects.
    Objects,
    /// An object whose members are such objects.
    ObjectsByName,
    /// This or that.
    Any,
}

impl Form {
    /// Whether a value is of this form, by a look at its kind.
    pub fn takes(self, value: &Value) -> bool {
        match self {
            Form::Boolean => value.is_boolean(),
            Form::Number => value.is_number(),
            Form::Text => value.is_string(),
            Form::Texts | Form::Values | Form::Schemas | Form::Objects => value.is_array(),
            Form::TextsByName | Form::SchemasByName | Form::Object | Form::ObjectsByName => {
                value.is_object()
            }
            Form::PerValue => value.is_array() || value.is_object(),
            Form::Schema => value.is_object() || value.is_boolean(),
            Form::Value | Form::Any => true,
        }
    }

    /// The kinds of JSON that [`Form::takes`] takes, as a diagnostic names them.
    pub fn kinds(self) -> &'static str {
        match self {
            Form::Boolean => "a boolean",
            Form::Number => "a number",
            Form::Text => "a string",
            Form::Texts | Form::Values | Form::Schemas | Form::Objects => "an array",
            Form::TextsByName | Form::SchemasByName | Form::Object | Form::ObjectsByName => {
                "an object"
            }
            Form::PerValue => "an array or an object",
            Form::Schema => "an object or a boolean",
            Form::Value | Form::Any => "any value",
        }
    }

    pub(super) fn is_data(self) -> bool {
        matches!(self, Form::Value | Form::Values)
    }

    pub(super) fn is_by_name(self) -> bool {
        matches!(self, Form::SchemasByName | Form::ObjectsByName)
    }
}

/// The values that a keyword of schemas is for (JSON Schema 2020-12, 7.6.1): it allows all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instance {
    Any,
    Numbers,
    Strings,
    /// Strings, numbers and booleans.
    Scalars,
    Arrays,
    Objects,
}

/// Which versions of OpenAPI have a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions(u8);

impl Versions {
    pub const V3_0: Versions = Versions(1);
    pub const V3_1: Versions = Versions(2);
    pub const V3_2: Versions = Versions(4);
    pub const ALL: Versions = Versions(7);
    pub const SINCE_3_1: Versions = Versions(6);
    /// None: an extension, a keyword of another draft of JSON Schema, or one that authors write all the same.
    pub const NONE: Versions = Versions(0);

    /// The versions with their names.
    pub const EACH: [(&str, Versions); 3] =
        [("3.0", Versions::V3_0), ("3.1", Versions::V3_1), ("3.2", Versions::V3_2)];

    /// Whether these versions are among them.
    pub fn has(self, versions: Versions) -> bool {
        self.0 & versions.0 == versions.0
    }
}
