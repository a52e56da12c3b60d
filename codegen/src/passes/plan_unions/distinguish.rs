//! What distinguishes two alternatives.
//!
//! Two alternatives exclude one another if no value is of both: by kind, by values, or at a member that one of them
//! requires. The parts at which they do are a proof, and all that needs to be claimed to distinguish these two.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::decide::alternative::Alternative;
use crate::decide::alternatives::Alternatives;
use crate::ir::{Kinds, Need, Values};

/// A cut: the parts of an alternative that are claimed. Of a cat with `kind` and `name` the cut against a dog is `kind`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cut {
    pub values: bool,
    /// Of members, by name; for each the parts of its alternatives.
    pub members: BTreeMap<String, Vec<Cut>>,
    /// Of what is not named.
    pub every: Option<Vec<Cut>>,
}

impl Cut {
    /// Claims what another one claims too.
    pub fn add(&mut self, other: &Cut) {
        self.values |= other.values;
        for (name, cuts) in &other.members {
            add_each(self.members.entry(name.clone()).or_default(), cuts);
        }
        if let Some(cuts) = &other.every {
            add_each(self.every.get_or_insert_default(), cuts);
        }
    }

    /// Claims parts of a member, named or not.
    fn at(alternative: &Alternative, name: &str, cuts: Vec<Cut>) -> Cut {
        match alternative.members.contains_key(name) {
            true => Cut { members: BTreeMap::from([(name.to_owned(), cuts)]), ..Cut::default() },
            false => Cut { every: Some(cuts), ..Cut::default() },
        }
    }
}

fn add_each(cuts: &mut Vec<Cut>, others: &[Cut]) {
    cuts.resize(cuts.len().max(others.len()), Cut::default());
    for (cut, other) in cuts.iter_mut().zip(others) {
        cut.add(other);
    }
}

/// The parts of two alternatives at which they exclude one another.
#[derive(Clone, Debug)]
pub struct Proof {
    pub one: Cut,
    pub other: Cut,
    rank: Rank,
}

/// How surely a proof distinguishes, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Constant,
    List,
    Kind,
    Deeper,
}

/// Members within members are looked into so far.
const DEEPEST: usize = 5;

/// Two lists of alternatives, by their addresses, and how deep they are looked into.
type Asked = (usize, usize, usize);

/// A proof for all alternatives of two members.
type Parts = Option<(Vec<Cut>, Vec<Cut>, Rank)>;

/// Tells alternatives apart.
pub struct Proofs<'f, 't> {
    alternatives: &'f Alternatives<'t>,
    known: RefCell<HashMap<Asked, Parts>>,
    /// The lists whose addresses are known: they live as long as these.
    kept: RefCell<Vec<Rc<[Alternative]>>>,
}

impl<'f, 't> Proofs<'f, 't> {
    pub fn of(alternatives: &'f Alternatives<'t>) -> Self {
        Proofs { alternatives, known: RefCell::default(), kept: RefCell::default() }
    }

    /// Why no value is of both alternatives; none if one may be.
    pub fn proof(&self, one: &Alternative, other: &Alternative) -> Option<Proof> {
        self.apart(one, other, DEEPEST)
    }

    /// The proofs that count only where a member is there that neither alternative requires.
    pub fn labels(&self, one: &Alternative, other: &Alternative) -> Vec<Proof> {
        let is_optional = |alternative: &Alternative, name: &str| {
            alternative.members.get(name).is_none_or(|member| member.need != Need::Required)
        };
        let names = one.members.keys().filter(|name| other.members.contains_key(*name));
        let optional = names.filter(|name| is_optional(one, name) && is_optional(other, name));
        optional.filter_map(|name| self.at(one, other, name, DEEPEST)).collect()
    }

    fn apart(&self, one: &Alternative, other: &Alternative, deepest: usize) -> Option<Proof> {
        let proof = |values, rank| {
            let cut = Cut { values, ..Cut::default() };
            Some(Proof { one: cut.clone(), other: cut, rank })
        };
        if one.kinds.excludes(other.kinds) {
            return proof(false, Rank::Kind);
        }
        if let Some(rank) = apart_by_values(&one.values, &other.values) {
            return proof(true, rank);
        }
        if one.kinds != Kinds::OBJECT || other.kinds != Kinds::OBJECT || deepest == 0 {
            return None;
        }
        let required = |alternative: &'_ Alternative| {
            let members = alternative.members.iter();
            let required = members.filter(|(_, member)| member.need == Need::Required);
            required.map(|(name, _)| name.clone()).collect::<Vec<String>>()
        };
        let mut names = required(one);
        names.extend(required(other));
        names.sort_unstable();
        names.dedup();
        let proofs = names.iter().filter_map(|name| {
            let proof = self.at(one, other, name, deepest)?;
            let is_required = |alternative: &Alternative| {
                alternative.members.get(name).is_some_and(|member| member.need == Need::Required)
            };
            let optional = usize::from(!is_required(one)) + usize::from(!is_required(other));
            let position = one.members.get_index_of(name).unwrap_or(usize::MAX);
            Some(((proof.rank, optional, position), proof))
        });
        let (_, mut proof) = proofs.min_by_key(|(rank, _)| *rank)?;
        // Without a constant it is all that is required that makes a value one or the other.
        if proof.rank > Rank::List {
            proof.one.add(&self.required(one));
            proof.other.add(&self.required(other));
        }
        Some(proof)
    }

    /// The members that an alternative requires, by their kinds and constants; none that can be any JSON.
    pub fn required(&self, alternative: &Alternative) -> Cut {
        let required =
            alternative.members.iter().filter(|(_, member)| member.need == Need::Required);
        let members = required.map(|(name, member)| (name, self.alternatives.of_member(member)));
        // Of any JSON only null is not there, and that is nothing to decoding.
        let members = members.filter(|(_, alternatives)| {
            alternatives.iter().any(|alternative| alternative.kinds != Kinds::ANY)
        });
        let members = members.map(|(name, alternatives)| {
            let cut_of = |alternative: &Alternative| Cut {
                values: matches!(alternative.values, Values::Only(_)),
                ..Cut::default()
            };
            (name.clone(), alternatives.iter().map(cut_of).collect())
        });
        Cut { members: members.collect(), ..Cut::default() }
    }

    /// Whether what two alternatives have at a name excludes one another.
    fn at(
        &self,
        one: &Alternative,
        other: &Alternative,
        name: &str,
        deepest: usize,
    ) -> Option<Proof> {
        if let (Some(first), Some(second)) = (one.members.get(name), other.members.get(name))
            && first.is_alike(second)
        {
            return None;
        }
        let (first, second) =
            (self.alternatives.at(one, name)?, self.alternatives.at(other, name)?);
        let (first, second, rank) = self.all_apart(&first, &second, deepest - 1)?;
        Some(Proof { one: Cut::at(one, name, first), other: Cut::at(other, name, second), rank })
    }

    /// The proof that no value is of an alternative of either list.
    fn all_apart(
        &self,
        one: &Rc<[Alternative]>,
        other: &Rc<[Alternative]>,
        deepest: usize,
    ) -> Parts {
        let address = |alternatives: &Rc<[Alternative]>| {
            Rc::as_ptr(alternatives).cast::<Alternative>().addr()
        };
        if address(one) == address(other) {
            return None;
        }
        let asked = (address(one), address(other), deepest);
        if let Some(known) = self.known.borrow().get(&asked) {
            return known.clone();
        }
        let parts = self.make_all_apart(one, other, deepest);
        self.kept.borrow_mut().extend([one.clone(), other.clone()]);
        self.known.borrow_mut().insert(asked, parts.clone());
        parts
    }

    fn make_all_apart(&self, one: &[Alternative], other: &[Alternative], deepest: usize) -> Parts {
        let mut first = vec![Cut::default(); one.len()];
        let mut second = vec![Cut::default(); other.len()];
        let mut worst = Rank::Constant;
        for (alternative, cut) in one.iter().zip(&mut first) {
            for (rival, of_rival) in other.iter().zip(&mut second) {
                let proof = self.apart(alternative, rival, deepest)?;
                cut.add(&proof.one);
                of_rival.add(&proof.other);
                let are_objects =
                    alternative.kinds == Kinds::OBJECT && rival.kinds == Kinds::OBJECT;
                worst = worst.max(if are_objects { Rank::Deeper } else { proof.rank });
            }
        }
        // What is in neither distinguishes nothing.
        (!one.is_empty() || !other.is_empty()).then_some((first, second, worst))
    }
}

fn apart_by_values(one: &Values, other: &Values) -> Option<Rank> {
    let has_none = || !one.list().iter().any(|value| other.list().contains(value));
    let are_among =
        |some: &Values, all: &Values| some.list().iter().all(|value| all.list().contains(value));
    match (one, other) {
        (Values::Any, _) | (_, Values::Any) | (Values::Except(_), Values::Except(_)) => None,
        (Values::Except(_), listed) => {
            (are_among(listed, one) && matches!(listed, Values::Only(_))).then_some(Rank::Constant)
        }
        (listed, Values::Except(_)) => (are_among(listed, other)
            && matches!(listed, Values::Only(_)))
        .then_some(Rank::Constant),
        (Values::Only(_), Values::Only(_)) => has_none().then_some(Rank::Constant),
        _ => has_none().then_some(Rank::List),
    }
}
