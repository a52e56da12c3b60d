//! The slots of any JSON, which is serde_json's own: a value of any shape, and an object.

use serde_json::{Map, Value};

use super::super::value::number::{ARBITRARY_PRECISION, Literal};
use super::super::value::place::Place;
use super::super::value::scalar::Scalar;
use super::super::value::table::Table;
use super::fault;
use super::source::{Decode, Items, Key, Members, Sink};
use super::stop::Stop;

impl Decode for Value {
    fn expected() -> &'static str {
        "a JSON value"
    }

    fn text(into: &mut Option<Self>, text: &str, _: &Place<'_>) -> Result<(), Stop> {
        *into = Some(Value::String(text.to_owned()));
        Ok(())
    }

    fn unsigned(into: &mut Option<Self>, number: u64, _: &Place<'_>) -> Result<(), Stop> {
        *into = Some(number.into());
        Ok(())
    }

    fn scalar(into: &mut Option<Self>, scalar: Scalar<'_>, at: &Place<'_>) -> Result<(), Stop> {
        *into = Some(match scalar {
            Scalar::Null => Value::Null,
            Scalar::Bool(value) => Value::Bool(value),
            Scalar::Text(text) => Value::String(text.to_owned()),
            // serde_json itself would make null of a number that JSON does not have.
            Scalar::Number(literal) => match literal.number() {
                Some(number) => Value::Number(number),
                None => {
                    return Err(fault::invalid_value(literal.unexpected(), "a finite number", at));
                }
            },
            Scalar::Digits(digits) => match digits.parse() {
                Ok(number) if ARBITRARY_PRECISION => Value::Number(number),
                _ => return Err(fault::out_of_range(digits, at)),
            },
        });
        Ok(())
    }

    fn float(into: &mut Option<Self>, number: f64, at: &Place<'_>) -> Result<(), Stop> {
        Self::scalar(into, Scalar::Number(Literal::Float(number)), at)
    }

    fn array(into: &mut Option<Self>, items: &mut dyn Items, at: &Place<'_>) -> Result<(), Stop> {
        let mut array = Vec::new();
        let mut item: Option<Value> = None;
        loop {
            match items.next(&mut item, &Place::Item(at, array.len())) {
                Ok(()) => array.extend(item.take()),
                Err(Stop::End) => break,
                Err(stop) => return Err(stop),
            }
        }
        *into = Some(Value::Array(array));
        Ok(())
    }

    fn object(
        into: &mut Option<Self>,
        members: &mut dyn Members,
        at: &Place<'_>,
    ) -> Result<(), Stop> {
        *into = Some(Value::Object(tree(members, at)?));
        Ok(())
    }

    fn null(into: &mut Option<Self>, _: &Place<'_>) -> Result<(), Stop> {
        *into = Some(Value::Null);
        Ok(())
    }
}

impl Decode for Map<String, Value> {
    fn expected() -> &'static str {
        "an object"
    }

    fn object(
        into: &mut Option<Self>,
        members: &mut dyn Members,
        at: &Place<'_>,
    ) -> Result<(), Stop> {
        *into = Some(tree(members, at)?);
        Ok(())
    }
}

/// An object as a tree. Of members that come twice the last one stays, as in serde_json.
fn tree(members: &mut dyn Members, at: &Place<'_>) -> Result<Map<String, Value>, Stop> {
    let mut object = Map::new();
    let mut name = String::new();
    let mut value: Option<Value> = None;
    loop {
        match members.next(Table::NONE, 0, &mut name) {
            Key::OTHER => {
                members.value(&mut value, &Place::Member(at, &name), false)?;
                object.insert(std::mem::take(&mut name), value.take().unwrap_or_default());
            }
            Key::FAILED => return Err(Stop::Source),
            _ => return Ok(object),
        }
    }
}
