//! How large the types are in Rust, by value: an estimate that is never too small.
//!
//! It is for a 64-bit target, and follows what rustc does today: a struct is its members without gaps,
//! an `Option` takes no room where its value has a bit pattern to spare (a *niche*), an enum is a tag
//! and its largest variant. rustc promises none of it, and for some enums finds a place for the tag
//! that is not looked for here. `codegen/golden/tests/api/sizes.rs` compares the estimate with `size_of`.

use super::{
    Additional, Constants, Enumeration, MapType, Member, Openness, Presence, Scalar, Shape, Struct,
    TextFormat, TypeId, TypeRef, Types, Union,
};

/// The size of a type in bytes, and what that of an `Option` of it hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    pub size: usize,
    /// Whether it is aligned to a word, as all is but booleans and constants.
    is_words: bool,
    /// How many bit patterns no value has.
    niches: usize,
}

/// A pointer, and the alignment of whatever holds one.
const WORD: usize = 8;

/// As far as is counted: types that hold several of a kind, which hold several of another, are larger
/// than any number.
const ENDLESS: usize = 1 << 40;

impl Layout {
    /// `Box<_>`: a pointer that is not null.
    pub const BOXED: Layout = Layout::words(1, 1);

    const fn words(words: usize, niches: usize) -> Self {
        Layout { size: words * WORD, is_words: true, niches }
    }

    /// What has a capacity within, which is at most `isize::MAX`.
    const fn with_capacity(words: usize) -> Self {
        Layout::words(words, usize::MAX / 2)
    }

    const fn byte(values: usize) -> Self {
        Layout { size: 1, is_words: false, niches: 256 - values }
    }

    /// An `Option` of it.
    #[must_use]
    pub fn option(self) -> Self {
        if self.niches > 0 {
            return Layout { niches: self.niches - 1, ..self };
        }
        let tag = if self.is_words { WORD } else { 1 };
        Layout { size: ENDLESS.min(self.size + tag), niches: 254, ..self }
    }

    /// Fields beside one another.
    fn fields(fields: impl IntoIterator<Item = Layout>) -> Self {
        let mut sum = Layout { size: 0, is_words: false, niches: 0 };
        for field in fields {
            sum.size = ENDLESS.min(sum.size + field.size);
            sum.is_words |= field.is_words;
            sum.niches = sum.niches.max(field.niches);
        }
        if sum.is_words {
            sum.size = sum.size.next_multiple_of(WORD);
        }
        sum
    }

    /// One of several variants, and a tag in a word of its own.
    fn variants(variants: impl IntoIterator<Item = Layout>) -> Self {
        let sizes: Vec<usize> = variants.into_iter().map(|variant| variant.size).collect();
        let largest = sizes.iter().max().copied().unwrap_or(0).next_multiple_of(WORD);
        let niches = 256usize.saturating_sub(sizes.len());
        Layout { size: ENDLESS.min(WORD + largest), is_words: true, niches }
    }
}

/// The layouts of the types that are known so far. Those that a type holds by value must be known
/// before it: [`Types::held_first`] has the order.
#[derive(Clone, Debug, Default)]
pub struct Layouts(Vec<Option<Layout>>);

impl Layouts {
    /// Of all types. None may hold itself by value.
    pub fn of(types: &Types) -> Self {
        let mut layouts = Layouts::default();
        for id in types.held_first() {
            layouts.learn(types, id);
        }
        layouts
    }

    /// Reckons the layout of a type.
    pub fn learn(&mut self, types: &Types, id: TypeId) {
        let layout = match &types[id].shape {
            Shape::Struct(record) => self.of_struct(types, record),
            Shape::Union(union) => self.of_union(types, union),
            Shape::Enumeration(enumeration) => of_enumeration(enumeration),
            Shape::Scalar(scalar) => of_scalar(scalar),
            Shape::Array(_) => VEC,
            Shape::Map(values) => of_map(types, values),
            Shape::Any | Shape::Object | Shape::AllOf(_) | Shape::Reference(_) => VALUE,
        };
        if self.0.len() <= id.0 {
            self.0.resize(types.ids().count(), None);
        }
        self.0[id.0] = Some(layout);
    }

    /// Of a type by its place in the table; of a reference that of what it leads to.
    pub fn of_type(&self, types: &Types, id: TypeId) -> Layout {
        self.0.get(types.resolve(id).0).copied().flatten().unwrap_or(VALUE)
    }

    /// Of what a reference says.
    pub fn of_reference(&self, types: &Types, ty: &TypeRef) -> Layout {
        match ty {
            TypeRef::Any | TypeRef::Object => VALUE,
            TypeRef::Scalar(scalar) => of_scalar(scalar),
            TypeRef::Array(_) => VEC,
            TypeRef::Map(values) => of_map(types, values),
            TypeRef::Nullable(inner) => self.of_reference(types, inner).option(),
            TypeRef::Boxed(_) => Layout::BOXED,
            TypeRef::Named(id) => self.of_type(types, *id),
        }
    }

    /// Of the field of a member: what it holds, and whether it may be absent or null.
    pub fn of_member(&self, types: &Types, member: &Member) -> Layout {
        let value = self.of_reference(types, &member.ty);
        match member.presence {
            Presence::Required => value,
            Presence::RequiredNullable | Presence::Optional => value.option(),
            Presence::OptionalNullable => value.option().option(),
        }
    }

    fn of_struct(&self, types: &Types, record: &Struct) -> Layout {
        let members = record.members.iter().map(|member| self.of_member(types, member));
        let others = matches!(record.additional, Additional::Typed(_)).then_some(MAP);
        Layout::fields(members.chain(others).chain([KEPT]))
    }

    fn of_union(&self, types: &Types, union: &Union) -> Layout {
        let branches = union.branches.iter().map(|branch| self.of_reference(types, &branch.ty));
        Layout::variants(branches.chain([UNCLAIMED]))
    }
}

const TEXT: Layout = Layout::with_capacity(3);
/// A shared content, and two texts that may be absent: the name and the media type.
const FILE: Layout = Layout::with_capacity(8);
const VEC: Layout = Layout::with_capacity(3);
/// `IndexMap<String, _>`, and serde_json's `Map`: the entries, the table, the keys of the hasher.
const MAP: Layout = Layout::with_capacity(9);
/// `serde_json::Value` is no larger than the map that it may be.
const VALUE: Layout = Layout::with_capacity(9);
/// `Option<Box<_>>`, what a struct keeps beside its fields.
const KEPT: Layout = Layout::words(1, 0);
/// `UnclaimedValue`: two pointers.
const UNCLAIMED: Layout = Layout::words(2, 1);

fn of_map(types: &Types, values: &TypeRef) -> Layout {
    match types.maps {
        _ if *values == TypeRef::Any => MAP,
        MapType::IndexMap => MAP,
        // The root, its height, the length.
        MapType::BTreeMap => Layout::words(3, 0),
        // The table, and the keys of the hasher.
        MapType::HashMap => Layout::words(6, 1),
    }
}

fn of_scalar(scalar: &Scalar) -> Layout {
    match scalar {
        Scalar::Boolean => Layout::byte(2),
        Scalar::Integer { .. } | Scalar::Number => Layout::words(1, 0),
        Scalar::Text(TextFormat::Binary) => FILE,
        Scalar::Text(_) => TEXT,
        Scalar::Null => VALUE,
    }
}

fn of_enumeration(enumeration: &Enumeration) -> Layout {
    match (enumeration.of, enumeration.openness) {
        (Constants::Integers, _) => Layout::variants([Layout::words(1, 0)]),
        // The other variants are niches of the text that is not known.
        (Constants::Texts, Openness::Open) => TEXT,
        (Constants::Texts, Openness::Closed) => Layout::byte(enumeration.values.len().min(255)),
    }
}

impl TypeRef {
    /// The type that is held by value, if there is one: items of arrays and maps stand elsewhere.
    pub fn held(&self) -> Option<TypeId> {
        match self {
            TypeRef::Named(id) => Some(*id),
            TypeRef::Nullable(inner) => inner.held(),
            _ => None,
        }
    }
}

impl Types {
    /// One of the types that a type holds by value, by its position among the parts; nothing if the
    /// part holds none, and none if there is no such part.
    pub fn part(&self, id: TypeId, position: usize) -> Option<Option<TypeId>> {
        let ty = match &self[id].shape {
            Shape::Struct(record) => record.members.get(position).map(|member| &member.ty),
            Shape::Union(union) => union.branches.get(position).map(|branch| &branch.ty),
            _ => None,
        };
        ty.map(|ty| ty.held().map(|held| self.resolve(held)))
    }

    /// All types, each behind those that it holds by value, but for those that hold it.
    pub fn held_first(&self) -> Vec<TypeId> {
        let mut order = Vec::new();
        let mut seen = vec![false; self.ids().count()];
        for start in self.ids() {
            // The way is kept in a list, for types may be nested deeply.
            let mut way = Vec::new();
            if !std::mem::replace(&mut seen[start.0], true) {
                way.push((start, 0));
            }
            while let Some((id, next)) = way.last_mut() {
                let (id, position) = (*id, *next);
                *next += 1;
                match self.part(id, position) {
                    Some(Some(held)) if !std::mem::replace(&mut seen[held.0], true) => {
                        way.push((held, 0));
                    }
                    Some(_) => {}
                    None => {
                        order.push(id);
                        way.pop();
                    }
                }
            }
        }
        order
    }
}
