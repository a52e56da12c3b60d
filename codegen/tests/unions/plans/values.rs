//! Values that a type decodes, the odd ones too: what may be absent is null, what may be null is absent,
//! open enums and unions have values that nobody knows.

use fastrand::Rng;
use openapi_crate_codegen::ir::{
    Constants, Enumeration, Member, Openness, Presence, Scalar, Shape, Struct, TypeRef, Types,
    Union,
};
use serde_json::{Map, Value, json};

/// How many values stand within one another at most. What needs more has no value.
const DEEPEST: usize = 8;

/// Makes values of the types of a model.
pub struct Values<'t> {
    types: &'t Types,
    rng: Rng,
    depth: usize,
}

impl<'t> Values<'t> {
    /// Of these types, the same ones each time.
    pub fn of(types: &'t Types) -> Self {
        Values { types, rng: Rng::with_seed(0), depth: 0 }
    }

    /// A value that decodes as the type; none if that takes too many within one another.
    pub fn of_type(&mut self, ty: &TypeRef) -> Option<Value> {
        if self.depth == DEEPEST {
            return None;
        }
        self.depth += 1;
        let value = match ty {
            TypeRef::Any => Some(self.anything()),
            TypeRef::Object => Some(self.some_object()),
            TypeRef::Scalar(scalar) => Some(self.scalar(scalar)),
            TypeRef::Array(items) => self.array(items),
            TypeRef::Map(values) => self.map(values),
            TypeRef::Nullable(_) if self.rng.bool() => Some(Value::Null),
            TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => self.of_type(inner),
            TypeRef::Named(id) => {
                let types = self.types;
                self.shape(&types[types.resolve(*id)].shape)
            }
        };
        self.depth -= 1;
        value
    }

    fn shape(&mut self, shape: &Shape) -> Option<Value> {
        match shape {
            Shape::Any | Shape::AllOf(_) | Shape::Reference(_) => Some(self.anything()),
            Shape::Object => Some(self.some_object()),
            Shape::Scalar(scalar) => Some(self.scalar(scalar)),
            Shape::Array(items) => self.array(items),
            Shape::Map(values) => self.map(values),
            Shape::Struct(record) => self.record(record),
            Shape::Enumeration(enumeration) => Some(self.constant(enumeration)),
            Shape::Union(union) => self.union(union),
        }
    }

    fn anything(&mut self) -> Value {
        let all = [json!(null), json!(true), json!(7), json!("x"), json!([1]), json!({"x": [1]})];
        all[self.rng.usize(..all.len())].clone()
    }

    fn some_object(&mut self) -> Value {
        let x = self.anything();
        if self.rng.bool() { json!({}) } else { json!({ "x": x }) }
    }

    fn scalar(&mut self, scalar: &Scalar) -> Value {
        match scalar {
            Scalar::Boolean => json!(self.rng.bool()),
            Scalar::Integer { .. } => json!(self.rng.u8(..)),
            Scalar::Number => json!(0.5),
            Scalar::Text(_) => json!("x"),
            // Its Rust type is any JSON.
            Scalar::Null => self.anything(),
        }
    }

    fn array(&mut self, items: &TypeRef) -> Option<Value> {
        let count = self.rng.usize(..3);
        (0..count).map(|_| self.of_type(items)).collect()
    }

    fn map(&mut self, values: &TypeRef) -> Option<Value> {
        let names = &["x", "type", "kind"][..self.rng.usize(..4)];
        let members = names.iter().map(|name| Some(((*name).to_owned(), self.of_type(values)?)));
        members.collect::<Option<Map<_, _>>>().map(Value::Object)
    }

    /// An object that may have a member nobody knows.
    fn record(&mut self, record: &Struct) -> Option<Value> {
        let mut members = Map::new();
        for member in &record.members {
            if let Some(value) = self.member(member)? {
                members.insert(member.wire_name.clone(), value);
            }
        }
        if self.rng.bool() {
            members.entry("of tomorrow").or_insert(self.anything());
        }
        Some(Value::Object(members))
    }

    /// The value of a member, or its absence; none if it must be there and has no value.
    fn member(&mut self, member: &Member) -> Option<Option<Value>> {
        let is_any = self.types.takes_null(&member.ty);
        let always = match is_any {
            true => member.presence.is_required(),
            false => member.presence == Presence::Required,
        };
        if always {
            return self.of_type(&member.ty).map(Some);
        }
        match self.rng.u8(..4) {
            0 => Some(None),
            1 => Some(Some(Value::Null)),
            // What has no value is absent.
            _ => Some(self.of_type(&member.ty)),
        }
    }

    fn constant(&mut self, enumeration: &Enumeration) -> Value {
        let known = &enumeration.values[self.rng.usize(..enumeration.values.len())].wire;
        let is_unknown = enumeration.openness == Openness::Open && self.rng.bool();
        match enumeration.of {
            Constants::Texts if is_unknown => json!("nobody knows"),
            Constants::Texts => json!(known),
            Constants::Integers if is_unknown => json!(987_654_321),
            Constants::Integers => json!(known.parse::<i64>().expect("a number")),
        }
    }

    /// A value of a branch, or one that is none.
    fn union(&mut self, union: &Union) -> Option<Value> {
        if self.rng.bool() {
            return Some(self.anything());
        }
        let branch = &union.branches[self.rng.usize(..union.branches.len())];
        self.of_type(&branch.ty)
    }
}
