// What a plan says of a value that it looks at: `runtime/claims/look.rs`.

// Of a union of so many branches all that is claimed is looked at as the object goes by.
const FEW = 8;

function decide(plan, value) {
  if (value.kind !== OBJECT) {
    return choose(
      plan,
      plan.branches.map(({ claim }) => levelOf(claim, value)),
      [],
      value,
    );
  }
  const looks = looksOf(plan);
  for (const [name, part] of value.parts) {
    const settled = see(plan, looks, name, part);
    if (settled) return settled;
  }
  const hasWholes = looks.some(({ isWhole }) => isWhole);
  const wholes = hasWholes ? levelsOf(plan, looks, true) : [];
  return choose(plan, levelsOf(plan, looks, false), wholes, value);
}

// What has been seen of an object for each alternative of the claims.
function looksOf(plan) {
  const looks = [];
  const add = (branch, isWhole, whole) => {
    for (const claim of alternatives(whole)) {
      // Values that are listed are scalars.
      if (claim.kinds & OBJECT && claim.listed.length === 0) {
        looks.push({ branch, isWhole, claim, level: HOLDS, met: new Set() });
      }
    }
  };
  for (const [branch, { claim, full }] of plan.branches.entries()) {
    add(branch, false, claim);
    if (full && plan.branches.length <= FEW) add(branch, true, full);
  }
  return looks;
}

// Sees a member, which may make all others of no account.
function see(plan, looks, name, value) {
  let hasNews = false;
  for (const look of looks) {
    const { claim, isWhole, met } = look;
    const member = claim.named.get(name);
    if (member) {
      if (met.has(member.position) && !isWhole) return { is: "repeated", name };
      met.add(member.position);
      hasNews ||= !isWhole;
      if (look.level > REFUTED) look.level = Math.min(look.level, levelOfMember(member, value));
    } else if (look.level > REFUTED && (claim.every || claim.closed)) {
      hasNews ||= !isWhole;
      look.level = Math.min(look.level, levelOfOther(claim, value));
    }
  }
  return hasNews ? settled(plan, looks) : undefined;
}

// The branch that the object is, whatever comes.
function settled(plan, looks) {
  const open = looks.filter(({ level, isWhole }) => level > REFUTED && !isWhole);
  const certain = open.find(
    ({ level, claim, met }) =>
      level === HOLDS && met.size === claim.members.length && !claim.every && !claim.closed,
  );
  if (!certain) return undefined;
  const branch = plan.branches[certain.branch];
  const others = open.filter((other) => other.branch !== certain.branch);
  if (!others.every((other) => !branch.full && branch.before.includes(other.branch))) return undefined;
  // What the branch does not know could come twice without its seeing that.
  const told = looks.filter(({ isWhole }) => !isWhole);
  const knowsAll = told.every(({ claim }) => claim.members.every(({ name }) => branch.knows.has(name)));
  return knowsAll ? { is: "branch", branch: certain.branch } : undefined;
}

// How well the whole object meets the claim of each branch, or all that is claimed of it.
function levelsOf(plan, looks, isWhole) {
  const levels = plan.branches.map(() => REFUTED);
  for (const look of looks.filter((look) => look.isWhole === isWhole)) {
    const missing = look.claim.members.filter(({ position }) => !look.met.has(position));
    const level = missing.reduce((level, member) => Math.min(level, levelOfAbsence(member)), look.level);
    levels[look.branch] = Math.max(levels[look.branch], level);
  }
  return levels;
}
