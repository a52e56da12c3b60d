//! What has no schema that the API takes: every fault at once, each with its path and with what to do.

use std::collections::{BTreeMap, BTreeSet};

use extend_ai_types::extend::{Currency, Date, Fault, schema_of};
use schemars::JsonSchema;
use serde_json::Value;

use super::faults;

#[derive(JsonSchema)]
#[allow(dead_code)]
enum Colour {
    Red,
    Green,
}

#[derive(JsonSchema)]
#[allow(dead_code)]
enum Shape {
    Circle { radius: f64 },
    Point,
}

/// As chrono and jiff have it.
#[derive(JsonSchema)]
#[schemars(extend("format" = "date-time"))]
#[allow(dead_code)]
struct Instant(String);

#[derive(JsonSchema)]
#[allow(dead_code)]
struct Line {
    price: f64,
    extra: BTreeMap<String, String>,
}

#[test]
fn each_has_its_path() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Invoice {
        number: String,
        good: Option<String>,
        due: Date,
        lines: Vec<Line>,
        colour: Colour,
    }
    let errors = schema_of::<Invoice>().expect_err("it has faults").to_string();
    let expected = "\
the type `Invoice` has no schema that the API takes:
  number: does not admit null, and what is not found is null; use `Option<..>`
  due: does not admit null, and what is not found is null; use `Option<..>`
  lines[].price: does not admit null, and what is not found is null; use `Option<..>`
  lines[].extra: an object with members of any name is unsupported; use a `Vec` of a struct with a field for the key
  colour: does not admit null, and what is not found is null; use `Option<..>`";
    assert_eq!(errors, expected);
}

/// The only fault of a type with one field.
macro_rules! fault {
    ($(#[$attribute:meta])* $type:ty) => {{
        #[derive(JsonSchema)]
        #[allow(dead_code)]
        struct Wrong {
            $(#[$attribute])*
            field: $type,
        }
        let errors = schema_of::<Wrong>().expect_err("it has a fault");
        let mut errors = errors.iter();
        let error = errors.next().expect("a fault");
        assert_eq!((error.path(), errors.next()), ("field", None));
        error.fault().clone()
    }};
}

#[test]
fn types_that_the_api_does_not_have() {
    assert_eq!(fault!(bool), Fault::NotNullable);
    assert_eq!(fault!(Option<Shape>), Fault::Union);
    assert_eq!(fault!(Option<Result<String, i64>>), Fault::Union);
    assert_eq!(fault!(Vec<Option<Date>>), Fault::NullableItem);
    assert_eq!(fault!(Vec<Colour>), Fault::EnumItem);
    assert_eq!(fault!(Vec<Vec<String>>), Fault::ArrayItem);
    assert_eq!(fault!(Vec<Value>), Fault::Any);
    assert_eq!(fault!(Option<Value>), Fault::Any);
    assert_eq!(fault!((String, i64)), Fault::Tuple);
    assert_eq!(fault!([i64; 3]), Fault::Tuple);
    assert_eq!(fault!(BTreeSet<String>), Fault::Set);
    assert_eq!(fault!(BTreeMap<u8, String>), Fault::Map);
    assert_eq!(fault!(serde_json::Map<String, Value>), Fault::Map);
    assert_eq!(fault!(()), Fault::Null);
    assert_eq!(fault!(Option<std::net::IpAddr>), Fault::Format("ip".to_owned()));
    assert_eq!(fault!(Option<Instant>), Fault::Format("date-time".to_owned()));
}

#[test]
fn enums_of_numbers() {
    struct Rating;

    impl JsonSchema for Rating {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Rating".into()
        }

        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({"type": "integer", "enum": [1, 2, 3]})
        }
    }
    assert_eq!(fault!(Option<Rating>), Fault::EnumValue);
}

#[test]
fn names_and_attributes() {
    assert_eq!(
        fault!(#[schemars(extend("extend:name" = "a b"))] Option<String>),
        Fault::ExtendName
    );
    assert_eq!(fault!(#[schemars(extend("extend:name" = 1))] Option<String>), Fault::ExtendName);
    assert_eq!(
        fault!(#[schemars(extend("extend:descriptions" = ["one"]))] Option<Colour>),
        Fault::ExtendDescriptions
    );
    assert_eq!(
        fault!(#[schemars(extend("extend:descriptions" = ["one"]))] Option<String>),
        Fault::ExtendDescriptions
    );
    assert_eq!(
        fault!(#[schemars(extend("extend:descriptions" = ["one", "two", "no colour"]))] Option<Colour>),
        Fault::ExtendDescriptions
    );
    assert_eq!(
        fault!(#[schemars(extend("extend:type" = 7))] Option<String>),
        Fault::ExtendType("7".to_owned())
    );
    assert_eq!(
        fault!(#[schemars(extend("extend:type" = "money"))] Option<String>),
        Fault::ExtendType("money".to_owned())
    );
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Keys {
        #[serde(rename = "unit price")]
        unit_price: Option<f64>,
        #[serde(rename = "größe")]
        size: Option<f64>,
        #[serde(rename = "ok-1_A")]
        fits: Option<f64>,
    }
    let faults = faults::<Keys>();
    assert_eq!(faults.len(), 2);
    assert!(
        faults[0].starts_with("unit price: the API does not take the name \"unit price\"; add")
    );
}

/// A currency with other members is none.
#[test]
fn a_currency_with_more_members() {
    #[derive(JsonSchema)]
    #[schemars(extend("extend:type" = "currency"))]
    #[allow(dead_code)]
    struct Money {
        #[serde(flatten)]
        currency: Currency,
        tax: Option<f64>,
    }
    assert_eq!(fault!(Option<Money>), Fault::ExtendType("currency".to_owned()));
}

/// The members are of the types that the API has for them.
#[test]
fn custom_types_with_members_of_other_types() {
    #[derive(JsonSchema)]
    #[schemars(extend("extend:type" = "currency"))]
    #[allow(dead_code)]
    struct Cents {
        amount: Option<i64>,
        iso_4217_currency_code: Option<String>,
    }
    assert_eq!(fault!(Option<Cents>), Fault::ExtendType("currency".to_owned()));

    #[derive(JsonSchema)]
    #[schemars(extend("extend:type" = "signature"))]
    #[allow(dead_code)]
    struct Signed<D> {
        printed_name: Option<String>,
        signature_date: Option<D>,
        is_signed: Option<bool>,
        title_or_role: Option<String>,
    }
    assert_eq!(fault!(Option<Signed<String>>), Fault::ExtendType("signature".to_owned()));

    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Right {
        signed: Option<Signed<Date>>,
    }
    let schema = schema_of::<Right>().expect("a schema");
    assert_eq!(schema["properties"]["signed"]["extend:type"], "signature");
}

/// A map among the fields hides nothing of what is wrong with the others.
#[test]
fn fields_beside_a_map_have_their_paths() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Loose {
        number: String,
        line: Line,
        #[serde(flatten)]
        rest: BTreeMap<String, String>,
    }
    let errors = schema_of::<Loose>().expect_err("it has faults");
    let paths: Vec<&str> = errors.iter().map(|error| error.path()).collect();
    assert_eq!(paths, ["number", "line.price", "line.extra", ""]);
}

/// What is inside of an unsupported container is to be changed too.
#[test]
fn fields_within_what_is_unsupported_have_their_paths() {
    #[derive(JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
    #[allow(dead_code)]
    struct Part {
        count: i64,
    }
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Nested {
        pair: [Part; 2],
        tuple: (Part, i64),
        set: BTreeSet<Part>,
        map: BTreeMap<String, Part>,
        lists: Vec<Vec<Part>>,
        #[serde(flatten)]
        kind: Shape,
    }
    let errors = schema_of::<Nested>().expect_err("it has faults");
    let paths: Vec<&str> = errors.iter().map(|error| error.path()).collect();
    let expected = [
        "pair[].count",
        "pair",
        "tuple[].count",
        "tuple",
        "set[].count",
        "set",
        "map.*.count",
        "map",
        "lists[][].count",
        "lists",
        "",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn what_is_too_deep_has_its_own_faults() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Deep<T> {
        d: T,
    }
    type Six<T> = Deep<Deep<Deep<Deep<Deep<Deep<T>>>>>>;
    let errors = schema_of::<Deep<Six<String>>>().expect_err("it has faults");
    let paths: Vec<&str> = errors.iter().map(|error| error.path()).collect();
    assert_eq!(paths, ["d.d.d.d.d.d.d", "d.d.d.d.d.d"]);
}

/// Values of commented variants come behind the others: by their order descriptions would be of other values.
#[test]
fn descriptions_beside_comments_on_some_values() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    enum Mixed {
        /// The first.
        Alpha,
        Beta,
    }
    assert_eq!(
        fault!(#[schemars(extend("extend:descriptions" = ["a", "b"]))] Option<Mixed>),
        Fault::ExtendDescriptions
    );
}

#[test]
fn types_that_hold_themselves() {
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Node {
        name: Option<String>,
        children: Vec<Node>,
    }
    #[derive(JsonSchema)]
    #[allow(dead_code)]
    struct Tree {
        root: Node,
        other: Option<Box<Tree>>,
    }
    let expected = [
        "root.children: the type `Node` holds itself; use a type of its own for each level",
        "other: the type `Tree` holds itself; use a type of its own for each level",
    ];
    assert_eq!(faults::<Tree>(), expected);
    assert_eq!(faults::<Node>(), [expected[0].replace("root.", "")]);
}

#[test]
fn roots_that_are_no_structs() {
    for faults in [
        faults::<Vec<Line>>(),
        faults::<Option<Currency>>(),
        faults::<String>(),
        faults::<Colour>(),
        faults::<Shape>(),
        faults::<(i64, i64)>(),
    ] {
        assert_eq!(faults, ["expected a struct; use a struct with named fields"]);
    }
    assert_eq!(schema_of::<BTreeMap<String, String>>().expect_err("a fault").iter().count(), 1);
}
