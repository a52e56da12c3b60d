// How much two claims say of one value, of two that it meets: `runtime/claims/rank.rs`.

// Whether a claim asks of this value for all that another asks for.
function says(value, one, other) {
  if (!isWithin(one.kinds, other.kinds) || !saysValues(one, other)) return false;
  switch (value.kind) {
    case STRING:
      return one.sort !== "any" || other.format === undefined || one.format === other.format;
    case OBJECT:
      return saysMembers(value, one, other);
    case ARRAY:
      return saysItems(value, one, other);
  }
  return true;
}

function saysValues(one, other) {
  if (other.sort === "any") return true;
  if (one.sort === "except" || one.sort === "any") return areSame(one, other);
  if (other.sort === "except") return !one.listed.some((value) => contains(other.listed, value));
  return one.listed.length > 0 && one.listed.every((value) => contains(other.listed, value));
}

function saysMembers(object, one, other) {
  const asks = (member) => member !== undefined && member.need !== OPTIONAL;
  const required = other.members.filter(asks);
  if (!required.every(({ name }) => asks(one.named.get(name)))) return false;
  if (other.closed && !one.closed) return false;
  let saysAll = true;
  each(object, (name, value) => {
    saysAll = saysPart(value, claimOfMember(one, name), claimOfMember(other, name));
    return saysAll;
  });
  return saysAll;
}

function saysItems(array, one, other) {
  if (array.parts.length === 0) return other.every === undefined || one.every !== undefined;
  return array.parts.every(([, item]) => saysPart(item, one.every, other.every));
}

// What is claimed of a member, or of each that is not named.
const claimOfMember = (claim, name) => claim.named.get(name)?.claim ?? claim.every;

function saysPart(part, one, other) {
  if (other === undefined) return true;
  if (one === undefined) return isShallow(other) && other.kinds === ANY;
  const met = (claim) => alternatives(claim).filter((claim) => ownLevel(claim, part) > UNLISTED);
  const others = met(other);
  return met(one).some((one) => others.some((other) => says(part, one, other)));
}

// How many members of a value, at any depth, a branch knows: those of the value itself by name.
function knownMembers(value, claim, names) {
  let count = 0;
  each(value, (name, part) => {
    if (names.has(name)) count += 1;
    const claimed = claimOfMember(claim, name);
    if (claimed) count += knownWithin(part, claimed);
    return true;
  });
  return count;
}

function knownWithin(value, claim) {
  if (value.parts === undefined) return 0;
  let most = 0;
  for (const alternative of alternatives(claim)) {
    if (ownLevel(alternative, value) > REFUTED) {
      most = Math.max(most, knownMembers(value, alternative, alternative.named));
    }
  }
  return most;
}
