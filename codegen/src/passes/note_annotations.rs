//! Gives the annotations of schemas that have neither a type nor a member a place, or notes that they have none.
//!
//! Only a JSON Schema by itself has annotations that are kept.
//!
//! Before: `items: {type: string, "extend:type": date}` is written out as `String`, which has no place for the keyword.
//! After: what has the list, a member or a type, has the whole schema of the items among its annotations. Annotations
//! for which there is no such place are among the keywords that nothing is made of.

use serde_json::{Map, Value, json};

use crate::ir::{
    Api, Docs, FOREIGN, Origin, Scalar, Shape, Step, TextFormat, TypeDef, TypeId, TypeRef, Types,
    Unexpressed,
};

pub fn run(api: &mut Api) {
    let mut lost = Vec::new();
    let unplaced = api.types.iter().filter(|(_, def)| !has_place(def));
    let unplaced = unplaced.filter(|(_, def)| def.docs.annotations.is_some());
    for id in unplaced.map(|(id, _)| id).collect::<Vec<TypeId>>() {
        if place(&mut api.types, id).is_some() {
            continue;
        }
        let def = &api.types[id];
        let annotations = def.docs.annotations.iter().flat_map(|annotations| annotations.keys());
        lost.extend(annotations.map(|keyword| Unexpressed {
            keyword: keyword.clone(),
            document: api.document.clone(),
            pointer: def.pointer.join(keyword),
        }));
    }
    api.unexpressed.extend(lost);
}

/// Whether something that is generated can have what the schema is annotated with.
fn has_place(def: &TypeDef) -> bool {
    let is_member = matches!(&def.origin, Origin::Inner { step: Step::Property(_), .. });
    is_member || (!def.name.is_empty() && !is_alias(def))
}

fn is_alias(def: &TypeDef) -> bool {
    !matches!(
        def.shape,
        Shape::Struct(_)
            | Shape::Enumeration(_)
            | Shape::Union(_)
            | Shape::Array(_)
            | Shape::Map(_)
    )
}

/// Adds the schema of items, or of values, to the annotations of what has them; none where that has no place either.
fn place(types: &mut Types, id: TypeId) -> Option<()> {
    // Of the schemas around it, the innermost last.
    let (mut levels, mut id) = (Vec::new(), id);
    loop {
        levels.insert(0, types[id].docs.clone());
        let Origin::Inner { parent, step: Step::Items | Step::Values } = types[id].origin else {
            return None;
        };
        let list = &types[parent];
        if let Origin::Inner { parent: owner, step: Step::Property(name) } = list.origin.clone() {
            let Shape::Struct(record) = &mut types[owner].shape else { return None };
            let mut members = record.members.iter_mut();
            let member = members.find(|member| member.wire_name == name)?;
            let (keyword, schema) = inner(&member.ty, &levels)?;
            member.docs.annotations.get_or_insert_default().insert(keyword, schema);
            return Some(());
        }
        if !list.name.is_empty() {
            let ty = match list.shape.clone() {
                Shape::Array(items) => TypeRef::Array(Box::new(items)),
                Shape::Map(values) => TypeRef::Map(Box::new(values)),
                _ => return None,
            };
            let (keyword, schema) = inner(&ty, &levels)?;
            types[parent].docs.annotations.get_or_insert_default().insert(keyword, schema);
            return Some(());
        }
        id = parent;
    }
}

/// The schema of items or of values, and its keyword.
fn inner(list: &TypeRef, levels: &[Docs]) -> Option<(String, Value)> {
    let (keyword, inner) = match list {
        TypeRef::Array(items) => ("items", items),
        TypeRef::Map(values) => ("additionalProperties", values),
        TypeRef::Nullable(list) | TypeRef::Boxed(list) => return self::inner(list, levels),
        _ => return None,
    };
    Some((keyword.to_owned(), schema(inner, levels)?))
}

/// The schema of a type, written out, with what is documented of it and of what is in it; none of a type by a name.
fn schema(ty: &TypeRef, levels: &[Docs]) -> Option<Value> {
    let (own, levels) =
        levels.split_first().map_or((None, levels), |(own, rest)| (Some(own), rest));
    let (inner_ty, is_nullable) = match ty {
        TypeRef::Nullable(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let kind = match inner_ty {
        TypeRef::Scalar(scalar) => kind(scalar)?,
        TypeRef::Array(_) => "array",
        TypeRef::Map(_) => "object",
        _ => return None,
    };
    let kinds = if is_nullable { json!([kind, "null"]) } else { json!(kind) };
    let mut schema = Map::from_iter([("type".to_owned(), kinds)]);
    if !matches!(inner_ty, TypeRef::Scalar(_)) {
        schema.extend([inner(inner_ty, levels)?]);
    }
    let description = own.and_then(|docs| docs.description.clone());
    schema.extend(description.map(|text| ("description".to_owned(), text.into())));
    let annotations = own.and_then(|docs| docs.annotations.as_deref());
    schema.extend(
        annotations.into_iter().flatten().map(|(name, value)| (name.clone(), value.clone())),
    );
    Some(schema.into())
}

fn kind(scalar: &Scalar) -> Option<&'static str> {
    match scalar {
        Scalar::Boolean => Some("boolean"),
        Scalar::Integer { .. } => Some("integer"),
        Scalar::Number => Some("number"),
        // The schema of a type of the caller's is not known.
        Scalar::Text(TextFormat::Other(format)) if format.starts_with(FOREIGN) => None,
        Scalar::Text(_) => Some("string"),
        Scalar::Null => None,
    }
}
