// Which of several branches that claim a value it is: `runtime/claims/choose.rs`.
//
// A decision is {is: "branch", branch}, {is: "perhaps", branch}, {is: "unknown"}, {is: "contested", branches} or
// {is: "repeated", name}.

// So many rivals are compared pair by pair.
const MOST = 64;

const UNKNOWN = { is: "unknown" };

// Chooses, from how well the value meets the claim of each branch, and all that is claimed of it if that is known.
function choose(plan, levels, wholes, value) {
  const claiming = [...levels.entries()].filter(([, level]) => level > REFUTED);
  if (claiming.length === 0) return UNKNOWN;
  const [level, positions] =
    claiming.length === 1 ? [claiming[0][1], [claiming[0][0]]] : best(plan, claiming, wholes, value);
  if (level === REFUTED) {
    const branch = toldByPresence(plan, positions);
    return branch === undefined ? UNKNOWN : { is: "branch", branch };
  }
  const decided = (branch) => ({ is: level === UNLISTED ? "perhaps" : "branch", branch });
  if (positions.length === 1) return decided(positions[0]);
  let rivals = positions.map((position) => rivalOf(plan, position, level, value));
  if (level === UNLISTED) {
    const some = pairs(rivals, MOST * MOST);
    if (some.some(([one, other]) => isNew(value, one.claim, other.claim))) return UNKNOWN;
  }
  for (;;) {
    const left = first(plan, rivals, value);
    if (left.length === 1) return decided(left[0].position);
    // Neither has what makes it what it is.
    if (level === DEPARTS) return UNKNOWN;
    const decision = contested(left, value);
    // What lacks its label may be a branch that has none.
    const others = rivals.filter((rival) => !left.includes(rival));
    if (decision !== UNKNOWN || others.length === 0) return decision;
    rivals = others;
  }
}

// The branches that the value meets best, by all that is claimed of them.
function best(plan, claiming, wholes, value) {
  const levels = claiming.map(([position, level]) => {
    const { full } = plan.branches[position];
    return [position, full ? Math.min(level, wholes[position] ?? levelOf(full, value)) : level];
  });
  const level = Math.max(...levels.map(([, level]) => level));
  return [level, levels.filter(([, one]) => one === level).map(([position]) => position)];
}

// Of branches none of which the value is valid for, the one that requires a member which the others do not know.
function toldByPresence(plan, positions) {
  const hasOwn = (one, other) => requiresOwn(plan.branches[one].whole, plan.branches[other].whole);
  return positions.find((one) =>
    positions.every((other) => other === one || (hasOwn(one, other) && !hasOwn(other, one))),
  );
}

// A branch with the alternative of its claim that the value meets best, and at this level.
function rivalOf(plan, position, level, value) {
  const branch = plan.branches[position];
  const rival = { position, branch, level, claim: branch.whole };
  if (branch.whole.or.length === 0) return rival;
  let found;
  for (const claim of alternatives(branch.whole)) {
    const level = ownLevel(claim, value);
    const isBetter =
      found === undefined ||
      level > found.level ||
      (level === found.level && says(value, claim, found.claim) && !says(value, found.claim, claim));
    if (isBetter) found = { claim, level };
  }
  return { ...rival, ...found };
}

// Those that no other goes before.
function first(plan, rivals, value) {
  const meant = rivals.filter(({ branch }) => branch.label !== undefined && isAbsent(value, branch.label));
  if (meant.length === 1) return meant;
  const goesBefore = (one, other) => precedes(plan, one, other, value);
  if (rivals.length > MOST) {
    const first = rivals.reduce((first, rival) => (goesBefore(rival, first) ? rival : first));
    const isFirst = rivals.every((rival) => rival === first || goesBefore(first, rival));
    return isFirst ? [first] : rivals;
  }
  const found = rivals.filter(
    (rival) => !rivals.some((other) => other !== rival && goesBefore(other, rival)),
  );
  // Among more than two the order may lead in a circle.
  return found.length === 0 ? rivals : found;
}

function precedes(plan, one, other, value) {
  if (one.branch.before.includes(other.position)) return true;
  if (other.branch.before.includes(one.position)) return false;
  // What one requires and the other does not know is no accident.
  const own = requiresOwn(one.claim, other.claim);
  if (own !== requiresOwn(other.claim, one.claim)) return own;
  const more = says(value, one.claim, other.claim);
  if (more !== says(value, other.claim, one.claim)) return more;
  const known = ({ claim, branch }) => knownMembers(value, claim, branch.knows);
  return known(one) > known(other);
}

function contested(left, value) {
  const lackLabels = () => pairs(left).every(([one, other]) => lackLabelsOf(value, one, other));
  if (left.length <= MOST && lackLabels()) return UNKNOWN;
  // What requires more, then what knows least beyond the value; of equals the first of the description.
  const required = ({ claim }) => claim.members.filter(({ need }) => need === REQUIRED).length;
  const order = (one, other) =>
    required(other) - required(one) || one.branch.knows.size - other.branch.knows.size;
  return { is: "contested", branches: left.toSorted(order).map(({ position }) => position) };
}

function pairs(all, most = Infinity) {
  const found = [];
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (found.length >= most) return found;
      found.push([one, other]);
    }
  }
  return found;
}

// Whether a value, or a member of it, is in neither of two lists that differ: it is new, and of neither.
function isNew(value, one, other) {
  const isUnlisted = (claim, value) => levelOfKind(claim, value) === UNLISTED;
  const differ = (one, other, value) =>
    !areSame(one, other) && isUnlisted(one, value) && isUnlisted(other, value);
  if (differ(one, other, value)) return true;
  if (requiresOwn(one, other) || requiresOwn(other, one)) return false;
  let found = false;
  each(value, (name, value) => {
    const [ofOne, ofOther] = [one.named.get(name), other.named.get(name)];
    if (ofOne && ofOther) found = differ(ofOne.claim, ofOther.claim, value);
    return !found;
  });
  return found;
}

// Whether a branch requires a member that another does not know.
const requiresOwn = (one, other) =>
  other.every === undefined &&
  one.members.some(({ name, need }) => need === REQUIRED && !other.named.has(name));

const isAbsent = (value, name) => !(value.parts ?? []).some(([member]) => member === name);

// Whether a label would tell two branches, whichever of their alternatives the value meets, and is not there.
function lackLabelsOf(value, one, other) {
  const met = ({ branch, level }) =>
    alternatives(branch.whole).filter((claim) => ownLevel(claim, value) >= level);
  const others = met(other);
  return met(one).every((one) => others.every((other) => lacksLabel(value, one, other)));
}

function lacksLabel(value, one, other) {
  const isList = ({ sort }) => sort === "only" || sort === "open";
  return one.members.some(({ name, claim }) => {
    const others = other.named.get(name)?.claim;
    const areApart =
      others &&
      isList(claim) &&
      isList(others) &&
      !claim.listed.some((constant) => contains(others.listed, constant));
    return areApart && isAbsent(value, name);
  });
}
