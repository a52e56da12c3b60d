// How well a value meets a claim: `runtime/claims/level.rs`. Of several things that a claim asks for the worst counts,
// of several alternatives the best.

const REFUTED = 0;
const DEPARTS = 1;
const UNLISTED = 2;
const ODD = 3;
const HOLDS = 4;

function levelOf(claim, value) {
  let best = ownLevel(claim, value);
  for (const alternative of claim.or) {
    if (best === HOLDS) break;
    best = Math.max(best, levelOf(alternative, value));
  }
  return best;
}

// How well a value meets the claim itself, whatever its other alternatives are.
function ownLevel(claim, value) {
  const level = levelOfKind(claim, value);
  if (level === REFUTED) return level;
  if (value.kind === OBJECT) return Math.min(level, levelOfMembers(claim, value));
  if (value.kind === ARRAY) return Math.min(level, levelOfItems(claim, value));
  return level;
}

// How well a value meets it, without a look at its members or items.
function levelOfKind(claim, value) {
  const level = levelOfNumber(claim, value);
  if (level === REFUTED) return level;
  const isListed = claim.listed.some((constant) => isConstant(value, constant));
  switch (claim.sort) {
    case "only":
      return isListed ? level : REFUTED;
    case "open":
      return isListed ? level : Math.min(level, UNLISTED);
    case "except":
      return isListed ? REFUTED : level;
  }
  const isOdd = claim.format && value.kind === STRING && !FORMATS[claim.format](value.value);
  return isOdd ? Math.min(level, ODD) : level;
}

function levelOfNumber(claim, value) {
  if (claim.kinds & value.kind) return HOLDS;
  if (value.kind !== NUMBER || !(claim.kinds & INTEGER)) return REFUTED;
  const isUnsigned = claim.format === "Unsigned";
  switch (integral(value)) {
    case "not":
      return REFUTED;
    case "natural":
      return HOLDS;
    case "negative":
      return isUnsigned ? ODD : HOLDS;
    case "large":
      return isUnsigned ? HOLDS : ODD;
  }
  // A constant is the same value however it is written.
  return claim.sort === "any" ? ODD : HOLDS;
}

function levelOfMembers(claim, object) {
  const isOfEach = claim.every !== undefined || claim.closed;
  if (claim.members.length === 0 && !isOfEach) return HOLDS;
  let level = HOLDS;
  const met = new Set();
  each(object, (name, value) => {
    const member = claim.named.get(name);
    if (member) met.add(member.position);
    level = Math.min(level, member ? levelOfMember(member, value) : levelOfOther(claim, value));
    return level !== REFUTED && (isOfEach || met.size < claim.members.length);
  });
  const missing = claim.members.filter(({ position }) => !met.has(position));
  return missing.reduce((level, member) => Math.min(level, levelOfAbsence(member)), level);
}

// How well a member meets it that it does not name.
function levelOfOther(claim, value) {
  if (claim.every) return levelOf(claim.every, value);
  return claim.closed ? UNLISTED : HOLDS;
}

function levelOfItems(claim, array) {
  let level = HOLDS;
  if (!claim.every) return level;
  each(array, (_, item) => {
    level = Math.min(level, levelOf(claim.every, item));
    return level !== REFUTED;
  });
  return level;
}

// How well a value of a member meets what is claimed of it.
function levelOfMember({ need, claim }, value) {
  const level = levelOf(claim, value);
  const isNothing = value.kind === NULL && need === OPTIONAL;
  return level === REFUTED && isNothing && !isClosedList(claim) ? DEPARTS : level;
}

// What it makes of an object that a member is not there.
const levelOfAbsence = ({ need }) => [REFUTED, DEPARTS, HOLDS][need];
