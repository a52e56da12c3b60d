// Where and why a value does not fit a claim: `runtime/claims/misfit.rs`.

// The first thing that refutes the claim; none if the value meets it at some level.
function misfit(claim, value) {
  if (levelOf(claim, value) > REFUTED) return undefined;
  const isOfKind = ({ kinds }) => levelOfNumber({ kinds, sort: "any" }, value) > REFUTED;
  const alternative = alternatives(claim).find(isOfKind);
  if (!alternative) {
    const [found, expected] = [value.kind, allKinds(claim)].map(inWords);
    return { steps: [], why: (at) => `${subject(at)} is ${found}, not ${expected}` };
  }
  if (levelOfKind(alternative, value) === REFUTED) {
    const listed = alternative.listed.map(({ shown }) => shown).join(" or ");
    const not = alternative.sort === "except" ? "" : "not ";
    return { steps: [], why: (at) => `${subject(at)} is ${not}${listed}` };
  }
  if (value.kind === OBJECT) return misfitOfObject(alternative, value);
  if (value.kind !== ARRAY || !alternative.every) return undefined;
  return firstOf(
    value,
    (_, index) => index,
    (_, item) => misfit(alternative.every, item),
  );
}

function misfitOfObject(claim, object) {
  const met = new Set();
  const found = firstOf(
    object,
    (name) => name,
    (name, value) => {
      const member = claim.named.get(name);
      if (!member) return claim.every && misfit(claim.every, value);
      met.add(member.position);
      return levelOfMember(member, value) === REFUTED ? misfit(member.claim, value) : undefined;
    },
  );
  if (found) return found;
  const lacking = claim.members.find(
    (member) => levelOfAbsence(member) === REFUTED && !met.has(member.position),
  );
  return lacking && { steps: [], why: (at) => `\`${path([...at, lacking.name])}\` is missing` };
}

// The first misfit of the parts of a value.
function firstOf(value, step, find) {
  for (const [index, [name, part]] of value.parts.entries()) {
    const found = find(name, part);
    if (found) return { ...found, steps: [step(name, index), ...found.steps] };
  }
  return undefined;
}

// The reason as a clause: "`metadata.x` is a number, not an object".
const clause = ({ steps, why }) => why(steps);

const subject = (steps) => (steps.length === 0 ? "the value" : `\`${path(steps)}\``);

// A place as a path, as errors of the crate have it: `owner.addresses["home[1].street"].lines[2].text`.
function path(steps) {
  return steps.reduce((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(step)) return `${path}[${debug(step)}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}
