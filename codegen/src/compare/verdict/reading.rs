//! Whether every value of one type is taken as another: by a server, which is taken at its word, or by
//! our decoders, which take more than the description says.

use std::cell::RefCell;
use std::collections::HashMap;

use super::decision::Deciding;
use super::presence::{client_needs, client_refuses_null, server_refuses_null};
use crate::compare::matching;
use crate::compare::pairing::Pairs;
use crate::ir::{
    Additional, Api, Branch, Constants, Enumeration, Kinds, Openness, Scalar, Shape, Struct,
    TextFormat, TypeId, TypeRef, Types, Union,
};

/// Values that are written by one model, and read by the other.
pub struct Reading<'a> {
    reader: &'a Types,
    writer: &'a Types,
    pairs: &'a Pairs,
    by_client: bool,
    /// What has been found, and of types that are being looked at, that they fit within themselves.
    found: RefCell<HashMap<(TypeId, TypeId), bool>>,
}

/// What a reference means once aliases are out of the way.
enum View<'t> {
    Any,
    Object,
    Scalar(&'t Scalar),
    Array(&'t TypeRef),
    Map(&'t TypeRef),
    Struct(&'t Struct),
    Enumeration(&'t Enumeration),
    Union(&'t Union),
}

impl<'a> Reading<'a> {
    /// The old client sends, and the new server reads.
    pub fn by_server(new: &'a Api, old: &'a Api, pairs: &'a Pairs) -> Self {
        let (reader, writer) = (&new.types, &old.types);
        Reading { reader, writer, pairs, by_client: false, found: RefCell::default() }
    }

    /// The new server sends, and the old client decodes.
    pub fn by_client(old: &'a Api, new: &'a Api, pairs: &'a Pairs) -> Self {
        let (reader, writer) = (&old.types, &new.types);
        Reading { reader, writer, pairs, by_client: true, found: RefCell::default() }
    }

    /// Whether every value of the written type is taken as the read one. What differs between two
    /// types that are a pair is said of the pair.
    pub fn takes(&self, read: &TypeRef, written: &TypeRef) -> bool {
        if may_be_null(written) && !self.takes_null(read) {
            return false;
        }
        let (read, written) = (bare(read), bare(written));
        if let (TypeRef::Named(read), TypeRef::Named(written)) = (read, written) {
            if self.are_pair(*read, *written) {
                return true;
            }
            let key = (self.reader.resolve(*read), self.writer.resolve(*written));
            if let Some(found) = self.found.borrow().get(&key) {
                return *found;
            }
            self.found.borrow_mut().insert(key, true);
            let takes = self.takes_bare(&TypeRef::Named(key.0), &TypeRef::Named(key.1));
            self.found.borrow_mut().insert(key, takes);
            return takes;
        }
        self.takes_bare(read, written)
    }

    /// Whether two types are one. A name may stand for another type, which is the one that has a pair.
    fn are_pair(&self, read: TypeId, written: TypeId) -> bool {
        let is_pair = |read, written| match self.by_client {
            true => self.pairs.are(read, written),
            false => self.pairs.are(written, read),
        };
        is_pair(read, written) || is_pair(self.reader.resolve(read), self.writer.resolve(written))
    }

    /// The same of two types that are a pair: what differs between them counts.
    pub fn takes_apart(&self, read: TypeId, written: TypeId) -> bool {
        self.takes_bare(&TypeRef::Named(read), &TypeRef::Named(written))
    }

    fn takes_bare(&self, read: &TypeRef, written: &TypeRef) -> bool {
        self.takes_view(&view(self.reader, read), &view(self.writer, written), read, written)
    }

    fn takes_null(&self, read: &TypeRef) -> bool {
        may_be_null(read) || matches!(view(self.reader, bare(read)), View::Any)
    }

    fn takes_view(
        &self,
        reads: &View<'_>,
        writes: &View<'_>,
        read: &TypeRef,
        written: &TypeRef,
    ) -> bool {
        match (reads, writes) {
            (View::Any, _) => true,
            (_, View::Union(union)) if !matches!(reads, View::Union(_)) => {
                union.branches.iter().all(|branch| self.takes(read, &branch.ty))
            }
            (View::Union(reads), View::Union(writes)) => self.takes_branches(reads, writes),
            (View::Union(reads), _) => {
                let branches = vec![Branch::new(written.clone())];
                let only = Union { branches, discriminator: None, plan: None };
                self.takes_branches(reads, &only)
            }
            (_, View::Any) => false,
            (View::Object, writes) => {
                matches!(writes, View::Object | View::Map(_) | View::Struct(_))
            }
            (View::Scalar(reads), View::Scalar(writes)) => self.takes_scalar(reads, writes),
            (View::Scalar(Scalar::Text(format)), View::Enumeration(written)) => {
                written.of == Constants::Texts && (self.by_client || is_free(format))
            }
            (View::Scalar(Scalar::Integer { .. } | Scalar::Number), View::Enumeration(written)) => {
                written.of == Constants::Integers
            }
            (View::Enumeration(reads), View::Enumeration(writes)) => {
                reads.of == writes.of && self.takes_values(reads, writes)
            }
            (View::Enumeration(reads), View::Scalar(written)) => {
                let fits = match reads.of {
                    Constants::Texts => matches!(written, Scalar::Text(_)),
                    Constants::Integers => matches!(written, Scalar::Integer { .. }),
                };
                fits && self.by_client && reads.openness == Openness::Open
            }
            (View::Array(reads), View::Array(writes)) => self.takes(reads, writes),
            (View::Map(reads), View::Map(writes)) => self.takes(reads, writes),
            (View::Map(reads), View::Object) => matches!(view(self.reader, reads), View::Any),
            (View::Map(reads), View::Struct(writes)) => self.map_takes(reads, writes),
            (View::Struct(reads), View::Struct(writes)) => self.takes_struct(reads, writes),
            (View::Struct(reads), View::Object | View::Map(_)) => reads.members.is_empty(),
            _ => false,
        }
    }

    fn takes_scalar(&self, reads: &Scalar, writes: &Scalar) -> bool {
        match (reads, writes) {
            (Scalar::Text(reads), Scalar::Text(writes)) => {
                self.by_client || reads == writes || is_free(reads)
            }
            (Scalar::Number, Scalar::Integer { .. }) => true,
            _ => reads == writes,
        }
    }

    fn takes_values(&self, reads: &Enumeration, writes: &Enumeration) -> bool {
        if self.by_client && reads.openness == Openness::Open {
            return true;
        }
        let listed = writes
            .values
            .iter()
            .all(|value| reads.values.iter().any(|known| known.wire == value.wire));
        // A client sends values that are listed; a server may send more.
        listed && (!self.by_client || writes.openness == Openness::Closed)
    }

    /// Whether every branch is taken. A decoder follows its plan: it must decide a branch that it knows
    /// as that, and keeps whole what no branch of its own can claim.
    fn takes_branches(&self, reads: &Union, writes: &Union) -> bool {
        let plan = reads.plan.as_ref().filter(|_| self.by_client);
        let same = |read: &Branch, written: &Branch| {
            let ids = read.ty.named().zip(written.ty.named());
            ids.is_some_and(|(read, written)| self.are_pair(read, written))
        };
        let pairs = matching::pairs(&reads.branches, &writes.branches, &[&same]);
        let decides = |written: usize| {
            let Some(plan) = plan else { return false };
            let (types, pairs) = (self.writer, &pairs[..]);
            let deciding = Deciding { old: reads, plan, types, new: writes, pairs };
            match pairs.iter().find(|(_, other)| *other == written) {
                Some((read, _)) => deciding.misreads(*read, written).is_none(),
                None => deciding.takes_stranger_for(written).is_none(),
            }
        };
        let mut written = writes.branches.iter().enumerate();
        written.all(|(index, branch)| decides(index) || self.union_takes(reads, &branch.ty))
    }

    /// A branch must take it. A decoder chooses by kind: where no branch is of the kind it keeps the
    /// value whole, and any branch of the kind may be chosen.
    fn union_takes(&self, reads: &Union, written: &TypeRef) -> bool {
        let mut branches = reads.branches.iter().map(|branch| &branch.ty);
        if !self.by_client {
            return branches.any(|branch| self.takes(branch, written));
        }
        let written_kinds = kinds(self.writer, written);
        branches
            .filter(|branch| kinds(self.reader, branch).and(written_kinds) != Kinds::NONE)
            .all(|branch| self.takes(branch, written))
    }

    fn map_takes(&self, reads: &TypeRef, writes: &Struct) -> bool {
        let members = writes.members.iter().all(|member| {
            let null = member.presence.is_nullable() && !self.takes_null(reads);
            !null && self.takes(reads, &member.ty)
        });
        let others = match &writes.additional {
            Additional::Nothing => true,
            Additional::Any => matches!(view(self.reader, reads), View::Any),
            Additional::Typed(values) => self.takes(reads, values),
        };
        members && others
    }

    fn takes_struct(&self, reads: &Struct, writes: &Struct) -> bool {
        let known = reads.members.iter().all(|member| {
            let written = writes.members.iter().find(|other| other.wire_name == member.wire_name);
            let needed = if self.by_client {
                client_needs(self.reader, member)
            } else {
                member.presence.is_required()
            };
            let Some(written) = written else { return !needed };
            let refuses_null = if self.by_client {
                client_refuses_null(self.reader, member)
            } else {
                server_refuses_null(self.reader, member)
            };
            let may_be_absent = !written.presence.is_required();
            let is_there = !needed || !may_be_absent;
            let is_value = !refuses_null || !written.presence.is_nullable();
            is_there && is_value && self.takes(&member.ty, &written.ty)
        });
        let has_others = writes
            .members
            .iter()
            .any(|member| !reads.members.iter().any(|known| known.wire_name == member.wire_name));
        let refuses_others = !self.by_client && reads.additional == Additional::Nothing;
        let may_have_others = has_others || writes.additional != Additional::Nothing;
        known && !(refuses_others && may_have_others)
    }
}

/// Whether any text is of the format.
fn is_free(format: &TextFormat) -> bool {
    match format {
        TextFormat::Plain | TextFormat::Secret => true,
        TextFormat::DateTime => false,
        TextFormat::Other(name) => name == "binary",
    }
}

/// A reference without the null and the box around it.
fn bare(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => bare(inner),
        other => other,
    }
}

fn may_be_null(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Nullable(_) => true,
        TypeRef::Boxed(inner) => may_be_null(inner),
        TypeRef::Scalar(Scalar::Null) => true,
        _ => false,
    }
}

fn view<'t>(types: &'t Types, ty: &'t TypeRef) -> View<'t> {
    match ty {
        TypeRef::Any => View::Any,
        TypeRef::Object => View::Object,
        TypeRef::Scalar(Scalar::Null) => View::Any,
        TypeRef::Scalar(scalar) => View::Scalar(scalar),
        TypeRef::Array(items) => View::Array(items),
        TypeRef::Map(values) => View::Map(values),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => view(types, inner),
        TypeRef::Named(id) => match &types[types.resolve(*id)].shape {
            Shape::Object => View::Object,
            Shape::Scalar(Scalar::Null) => View::Any,
            Shape::Scalar(scalar) => View::Scalar(scalar),
            Shape::Array(items) => View::Array(items),
            Shape::Map(values) => View::Map(values),
            Shape::Struct(record) => View::Struct(record),
            Shape::Enumeration(enumeration) => View::Enumeration(enumeration),
            Shape::Union(union) => View::Union(union),
            Shape::Any | Shape::AllOf(_) | Shape::Reference(_) => View::Any,
        },
    }
}

/// The JSON kinds of a type.
fn kinds(types: &Types, ty: &TypeRef) -> Kinds {
    match view(types, ty) {
        View::Any | View::Union(_) => Kinds::ANY,
        View::Object | View::Map(_) | View::Struct(_) => Kinds::OBJECT,
        View::Array(_) => Kinds::ARRAY,
        View::Enumeration(enumeration) => enumeration.kind(),
        View::Scalar(Scalar::Text(_)) => Kinds::STRING,
        View::Scalar(Scalar::Boolean) => Kinds::BOOLEAN,
        View::Scalar(Scalar::Integer { .. } | Scalar::Number) => Kinds::NUMBER,
        View::Scalar(Scalar::Null) => Kinds::NULL,
    }
}
