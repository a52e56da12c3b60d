//! What a branch claims, to a depth.

use std::collections::HashSet;

use serde_json::Value;

use crate::ir::{
    Claim, Discriminator, Kinds, Member, MemberClaim, Origin, Presence, Scalar, Shape, TypeId,
    TypeRef, Types, Union,
};

/// What the branches of a union claim.
pub struct Claims<'t> {
    types: &'t Types,
    union: &'t Union,
    /// The members whose constants tell branches apart.
    tags: HashSet<String>,
}

impl<'t> Claims<'t> {
    /// The claims of a union's branches.
    pub fn of(types: &'t Types, union: &'t Union) -> Self {
        let mut claims = Claims { types, union, tags: HashSet::new() };
        claims.tags = claims.find_tags();
        claims
    }

    /// What a branch claims, to a depth. At depth 0 only the kind and the tags count.
    pub fn of_branch(&self, branch: usize, depth: usize) -> Claim {
        let mut claim = self.of_type(&self.union.branches[branch].ty, depth);
        let tags = self.tags_of(branch);
        for (name, values, required) in tags {
            claim.members.retain(|member| member.name != name);
            claim.members.push(MemberClaim { name, required, claim: Claim::one_of(values) });
        }
        claim
    }

    /// Everything that is known of the values of a branch, to a depth: each of its constants counts,
    /// whether or not it tells branches of this union apart.
    pub fn in_full(&self, branch: usize, depth: usize) -> Claim {
        let mut claim = self.of_type(&self.union.branches[branch].ty, depth);
        for (name, values, required) in self.constants_of(branch) {
            claim.members.retain(|member| member.name != name);
            claim.members.push(MemberClaim { name, required, claim: Claim::one_of(values) });
        }
        claim
    }

    /// A member is a tag where two branches list constants for it that have none in common. Where a branch
    /// has all values that the discriminator does not list, the discriminator's member is the only one.
    fn find_tags(&self) -> HashSet<String> {
        if let Some(Discriminator { member, otherwise: Some(_), .. }) = &self.union.discriminator {
            return HashSet::from([member.clone()]);
        }
        let mut tags = HashSet::new();
        let lists: Vec<Vec<(String, Vec<Value>, bool)>> =
            (0..self.union.branches.len()).map(|branch| self.constants_of(branch)).collect();
        for (index, one) in lists.iter().enumerate() {
            for other in &lists[index + 1..] {
                for (name, values, _) in one {
                    let disjoint = other.iter().any(|(other, others, _)| {
                        other == name && !values.iter().any(|value| others.contains(value))
                    });
                    if disjoint {
                        tags.insert(name.clone());
                    }
                }
            }
        }
        tags
    }

    fn tags_of(&self, branch: usize) -> Vec<(String, Vec<Value>, bool)> {
        let mut constants = self.constants_of(branch);
        constants.retain(|(name, ..)| self.tags.contains(name));
        constants
    }

    /// The members of a branch that have constants: the name, the values, whether it is required.
    fn constants_of(&self, branch: usize) -> Vec<(String, Vec<Value>, bool)> {
        let ty = &self.union.branches[branch].ty;
        let mut constants = Vec::new();
        for member in self.members(ty) {
            let values = &member.constants;
            if !values.is_empty() && !member.presence.is_nullable() {
                constants.push((
                    member.wire_name.clone(),
                    values.clone(),
                    member.presence.is_required(),
                ));
            }
        }
        if self.is_otherwise(ty) {
            constants.clear();
        } else if let Some((member, values)) = self.discriminated(ty) {
            let known = constants.iter().position(|(name, ..)| *name == member);
            let known = known.map(|position| constants.remove(position).2);
            let required = match known {
                // A value without a label is none of those that have one.
                _ if self.otherwise().is_some() => true,
                Some(required) => required,
                None => self
                    .members(ty)
                    .iter()
                    .any(|known| known.wire_name == member && known.presence == Presence::Required),
            };
            constants.push((member, values, required));
        }
        constants
    }

    /// The branch of all values that the discriminator does not list, if there is one.
    fn otherwise(&self) -> Option<TypeId> {
        let otherwise = self.union.discriminator.as_ref()?.otherwise?;
        Some(self.types.resolve(otherwise))
    }

    fn is_otherwise(&self, ty: &TypeRef) -> bool {
        let id = ty.named().map(|id| self.types.resolve(id));
        id.is_some() && id == self.otherwise()
    }

    /// The discriminator's member and its values for a branch: those that the mapping gives, else
    /// the constants of the member, else the name of the schema.
    fn discriminated(&self, ty: &TypeRef) -> Option<(String, Vec<Value>)> {
        let discriminator = self.union.discriminator.as_ref()?;
        let id = ty.named()?;
        let target = self.types.resolve(id);
        let mapped: Vec<Value> = discriminator
            .mapping
            .iter()
            .filter(|(_, to)| self.types.resolve(*to) == target)
            .map(|(value, _)| value.clone().into())
            .collect();
        if !mapped.is_empty() {
            return Some((discriminator.member.clone(), mapped));
        }
        let members = self.members(ty);
        let member = members.iter().find(|member| member.wire_name == discriminator.member);
        let constants = member.map_or_else(Vec::new, |member| member.constants.clone());
        if !constants.is_empty() {
            return Some((discriminator.member.clone(), constants));
        }
        match &self.types[id].origin {
            Origin::Component(name) => {
                Some((discriminator.member.clone(), vec![name.clone().into()]))
            }
            _ => None,
        }
    }

    /// The members of a struct; none of any other type.
    fn members(&self, ty: &TypeRef) -> &'t [Member] {
        let Some(id) = ty.named() else { return &[] };
        match &self.types[self.types.resolve(id)].shape {
            Shape::Struct(record) => &record.members,
            _ => &[],
        }
    }

    fn of_type(&self, ty: &TypeRef, depth: usize) -> Claim {
        match ty {
            TypeRef::Any => Claim::kind(Kinds::ANY),
            TypeRef::Object => Claim::kind(Kinds::OBJECT),
            TypeRef::Scalar(scalar) => Claim::kind(kind(scalar)),
            TypeRef::Array(items) => self.every(Kinds::ARRAY, items, depth),
            TypeRef::Map(values) => self.every(Kinds::OBJECT, values, depth),
            TypeRef::Boxed(inner) => self.of_type(inner, depth),
            TypeRef::Nullable(inner) => {
                let claim = self.of_type(inner, depth);
                Claim { kinds: claim.kinds.or(Kinds::NULL), ..claim }
            }
            TypeRef::Named(id) => self.of_named(*id, depth),
        }
    }

    fn of_named(&self, id: TypeId, depth: usize) -> Claim {
        let target = self.types.resolve(id);
        let claim = match &self.types[target].shape {
            Shape::Struct(record) => {
                let members = record.members.iter().filter_map(|member| self.member(member, depth));
                Claim { members: members.collect(), ..Claim::kind(Kinds::OBJECT) }
            }
            Shape::Enumeration(enumeration) => Claim::kind(enumeration.kind()),
            Shape::Union(union) => {
                let branches = union.branches.iter();
                let kinds = branches.map(|branch| self.of_type(&branch.ty, 0).kinds);
                Claim::kind(kinds.fold(Kinds::NONE, Kinds::or))
            }
            Shape::Array(items) => self.every(Kinds::ARRAY, items, depth),
            Shape::Map(values) => self.every(Kinds::OBJECT, values, depth),
            Shape::Object => Claim::kind(Kinds::OBJECT),
            Shape::Scalar(scalar) => Claim::kind(kind(scalar)),
            Shape::Any | Shape::AllOf(_) | Shape::Reference(_) => Claim::kind(Kinds::ANY),
        };
        if self.types.is_nullable(id) {
            Claim { kinds: claim.kinds.or(Kinds::NULL), ..claim }
        } else {
            claim
        }
    }

    /// What a required member must look like. A member that may be null may also be absent, and one
    /// of any kind proves nothing: neither excludes.
    fn member(&self, member: &Member, depth: usize) -> Option<MemberClaim> {
        if depth == 0 || member.presence != Presence::Required {
            return None;
        }
        let claim = self.of_type(&member.ty, depth - 1);
        let name = member.wire_name.clone();
        (claim != Claim::kind(Kinds::ANY)).then_some(MemberClaim { name, required: true, claim })
    }

    fn every(&self, kind: Kinds, inner: &TypeRef, depth: usize) -> Claim {
        let every = (depth > 0).then(|| self.of_type(inner, depth - 1));
        let every = every.filter(|claim| *claim != Claim::kind(Kinds::ANY)).map(Box::new);
        Claim { every, ..Claim::kind(kind) }
    }
}

fn kind(scalar: &Scalar) -> Kinds {
    match scalar {
        Scalar::Boolean => Kinds::BOOLEAN,
        Scalar::Integer { .. } | Scalar::Number => Kinds::NUMBER,
        Scalar::Text(_) => Kinds::STRING,
        Scalar::Null => Kinds::NULL,
    }
}

impl Claim {
    /// Any value of these kinds.
    pub fn kind(kinds: Kinds) -> Claim {
        Claim { kinds, values: Vec::new(), members: Vec::new(), every: None }
    }

    /// One of these values.
    pub fn one_of(values: Vec<Value>) -> Claim {
        let kinds = values.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or);
        Claim { values, ..Claim::kind(kinds) }
    }
}
