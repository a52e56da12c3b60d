//! A value with its evidence.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt::{self, Debug, Formatter};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};

use super::absent::Absent;
use super::evidence::Evidence;
use crate::v2026_02_09::{Citation, ExtractOutputMetadataValue, Insight};

/// The name by which the deserializer of a run knows that evidence is asked for. All others take it for any newtype.
pub(super) const NAME: &str = "$extend_ai_types::private::Cited";

thread_local! {
    /// serde has no way for what is no data: evidence waits here from the deserializer to the next visitor, without a
    /// step between them.
    static EVIDENCE: RefCell<Option<Evidence>> = const { RefCell::new(None) };
}

/// Calls the visitor of a [`Cited`], and gives it this evidence.
pub(super) fn hand_over<T>(evidence: Option<Evidence>, visit: impl FnOnce() -> T) -> T {
    EVIDENCE.set(evidence);
    visit()
}

/// A value, and what is known about it: confidence, citations, insights.
///
/// It stands in a type wherever the value would: `Cited<Option<String>>`, `Vec<Cited<Line>>`. Its schema is that of the
/// value, and so is its JSON. A [`TypedRun`](super::TypedRun) finds the evidence by the path of the value. Read from
/// anything else, such as `serde_json`, or within `#[serde(flatten)]` and enums that hold values, it has none. Around an
/// `Option` it is none where the member is absent, as the `Option` itself would be.
///
/// ```
/// use extend_ai_types::extend::{Cited, TypedRun};
/// use schemars::JsonSchema;
/// use serde::Deserialize;
///
/// #[derive(Deserialize, JsonSchema)]
/// struct Order { lines: Vec<Line> }
///
/// #[derive(Deserialize, JsonSchema)]
/// struct Line { price: Cited<Option<f64>> }
///
/// fn doubtful(run: &TypedRun<Order>) -> Result<usize, extend_ai_types::extend::OutputError> {
///     let lines = run.value()?.lines.iter();
///     Ok(lines.filter(|line| line.price.confidence() < Some(0.9)).count())
/// }
/// ```
#[derive(Clone, Default)]
pub struct Cited<T> {
    /// The value.
    pub value: T,
    evidence: Option<Evidence>,
}

impl<T> Cited<T> {
    /// What is known about the value; none where the run has no entry for it. It is there once the whole output is
    /// decoded.
    pub fn evidence(&self) -> Option<&ExtractOutputMetadataValue> {
        self.evidence.as_ref()?.entry()
    }

    /// The path of the value in its run: `lines[0].price`; none for a value that comes from no run.
    pub fn path(&self) -> Option<&str> {
        self.evidence.as_ref()?.path()
    }

    /// The lower one of the confidences of the text recognition and of the model, 0 to 1.
    pub fn confidence(&self) -> Option<f64> {
        self.evidence()?.confidence()
    }

    /// Where the value was found.
    pub fn citations(&self) -> &[Citation] {
        self.evidence().and_then(|found| found.citations.as_deref()).unwrap_or_default()
    }

    /// Remarks about the value.
    pub fn insights(&self) -> &[Insight] {
        self.evidence().and_then(|found| found.insights.as_deref()).unwrap_or_default()
    }

    /// The value alone.
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T> Deref for Cited<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Cited<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// A value without evidence.
impl<T> From<T> for Cited<T> {
    fn from(value: T) -> Self {
        Cited { value, evidence: None }
    }
}

impl<T: Debug> Debug for Cited<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cited")
            .field("value", &self.value)
            .field("evidence", &self.evidence())
            .finish()
    }
}

impl<T: PartialEq> PartialEq for Cited<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.evidence() == other.evidence()
    }
}

impl<T: Serialize> Serialize for Cited<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Cited<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let is_there = Cell::new(false);
        let visitor = CitedVisitor { is_there: &is_there, value: PhantomData };
        deserializer.deserialize_newtype_struct(NAME, visitor).or_else(|error| {
            // serde's derive asks a deserializer that has no value for a member that is absent. `Option` takes that for
            // none, and so does this where it stands around an `Option`.
            if is_there.get() {
                return Err(error);
            }
            T::deserialize(Absent).map(Cited::from).map_err(|_| error)
        })
    }
}

struct CitedVisitor<'i, T> {
    is_there: &'i Cell<bool>,
    value: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for CitedVisitor<'_, T> {
    type Value = Cited<T>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Cited<T>, D::Error> {
        self.is_there.set(true);
        let evidence = EVIDENCE.take();
        T::deserialize(inner).map(|value| Cited { value, evidence })
    }
}

impl<T: JsonSchema> JsonSchema for Cited<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
