// What becomes of a value as a type: its unions and their branches, what does not decode, what nobody knows.
//
// Findings are {faults: [{steps, text, lacks}], unknown: [steps], unlisted: [{steps, type}], unions: [{steps, type, value,
// decision, branch}], known}.

// How many findings of a sort are gathered: of an array of thousands the first are enough.
const FINDINGS = 200;

const SCALARS = {
  boolean: [BOOLEAN, "a boolean"],
  number: [NUMBER, "a number"],
  null: [NULL, "null"],
  string: [STRING, "a string"],
  secret: [STRING, "a string"],
  file: [STRING, "a string"],
  "date-time": [STRING, "a string"],
  object: [OBJECT, "an object"],
};

function inspect(page, value, ref) {
  const found = { faults: [], unknown: [], unlisted: [], unions: [], known: 0 };
  inspectRef(page, found, value, ref, []);
  return found;
}

function add(list, finding) {
  if (list.length < FINDINGS) list.push(finding);
}

function fault(found, steps, text, lacks = false) {
  add(found.faults, { steps, text: `${subject(steps)} ${text}`, lacks });
}

function inspectRef(page, found, value, ref, steps) {
  if (typeof ref === "number") return inspectType(page, found, value, page.types[ref], steps);
  const [sort, inner] = Array.isArray(ref) ? ref : [ref];
  switch (sort) {
    case "any":
      return;
    case "nullable":
      if (value.kind !== NULL) inspectRef(page, found, value, inner, steps);
      return;
    case "array":
    case "map":
      return inspectEach(page, found, value, sort === "array" ? ARRAY : OBJECT, inner, steps);
    case "integer":
    case "unsigned integer":
      return inspectInteger(found, value, sort, steps);
  }
  const [kind, expected] = SCALARS[sort];
  if (value.kind !== kind) fault(found, steps, `is ${inWords(value.kind)}, not ${expected}`);
}

function inspectEach(page, found, value, kind, inner, steps) {
  if (value.kind !== kind) {
    fault(found, steps, `is ${inWords(value.kind)}, not ${inWords(kind)}`);
    return;
  }
  for (const [index, [name, part]] of value.parts.entries()) {
    inspectRef(page, found, part, inner, [...steps, kind === ARRAY ? index : name]);
  }
}

// An integer may be written `1.0`; beyond 64 bits it is none that the crate holds.
function inspectInteger(found, value, sort, steps) {
  if (value.kind !== NUMBER) return fault(found, steps, `is ${inWords(value.kind)}, not an integer`);
  const isUnsigned = sort !== "integer";
  const number = Number(value.literal);
  const held = {
    natural: true,
    negative: !isUnsigned || number === 0,
    large: isUnsigned,
    valued: isUnsigned ? number >= 0 && number < 2 ** 64 : number >= -(2 ** 63) && number < 2 ** 63,
    not: false,
  };
  if (!held[integral(value)]) fault(found, steps, `is ${value.literal}, not an integer of 64 bits`);
}

function inspectType(page, found, value, type, steps) {
  if (value.kind === NULL && type.nullable) return;
  switch (type.kind) {
    case "alias":
      return inspectRef(page, found, value, type.type ?? "any", steps);
    case "enum":
      return inspectEnum(found, value, type, steps);
    case "union":
      return inspectUnion(page, found, value, type, steps);
    case "struct":
      return inspectStruct(page, found, value, type, steps);
  }
}

function inspectEnum(found, value, type, steps) {
  const isInteger = type.of === "integer";
  if (isInteger) inspectInteger(found, value, "integer", steps);
  else if (value.kind !== STRING) fault(found, steps, `is ${inWords(value.kind)}, not a string`);
  if (value.kind !== (isInteger ? NUMBER : STRING)) return;
  const isListed = ([listed]) =>
    isInteger ? Number(listed) === Number(value.literal) : listed === value.value;
  if (type.values.some(isListed)) return;
  if (type.closed) fault(found, steps, `is ${debug(value.value)}, which ${type.name} does not have`);
  else add(found.unlisted, { steps, type });
}

function inspectStruct(page, found, value, type, steps) {
  if (value.kind !== OBJECT) {
    fault(found, steps, `is ${inWords(value.kind)}, not an object`);
    return;
  }
  type.byName ??= new Map((type.members ?? []).map((member) => [member.name, member]));
  const met = new Set();
  for (const [name, part] of value.parts) {
    const at = [...steps, name];
    const member = type.byName.get(name);
    if (!member) {
      if (type.other !== undefined && type.other !== false) inspectRef(page, found, part, type.other, at);
      else add(found.unknown, at);
      continue;
    }
    if (met.has(name)) fault(found, at, "comes twice");
    met.add(name);
    found.known += 1;
    // Null where the description does not have it passes where the member may be absent.
    if (part.kind === NULL && member.need !== "required") continue;
    inspectRef(page, found, part, member.type, at);
  }
  for (const { name, need } of type.members ?? []) {
    if (need === "required" && !met.has(name)) fault(found, [...steps, name], "is missing", true);
  }
}

function inspectUnion(page, found, value, type, steps) {
  if (!type.plan) return;
  type.readPlan ??= readPlan(type.plan, page.claims);
  const decision = decide(type.readPlan, value);
  const branch = branchThatDecodes(page, value, type, decision);
  add(found.unions, { steps, type, value, decision, branch });
  if (decision.is === "repeated") fault(found, [...steps, decision.name], "comes twice");
  if (branch !== undefined) inspectRef(page, found, value, type.branches[branch].type, steps);
}

// The branch that a value is in the end; none if it is kept as `Unknown`.
function branchThatDecodes(page, value, type, decision) {
  const decodes = (branch) => inspect(page, value, type.branches[branch].type).faults.length === 0;
  switch (decision.is) {
    case "branch":
      return decision.branch;
    case "perhaps":
      return decodes(decision.branch) ? decision.branch : undefined;
    case "contested":
      return decision.branches.find(decodes) ?? decision.branches[0];
  }
  return undefined;
}

// Why a branch is not the one that was decided.
function whyNot(type, value, decision, branch, other) {
  const found = misfit(type.readPlan.branches[other].claim, value);
  if (found) return clause(found);
  const name = branch === undefined ? undefined : type.branches[branch].name;
  if (decision.is === "perhaps" && name === undefined)
    return "it has a value that is new to it, and does not decode";
  if (decision.is === "repeated") return `\`${path([decision.name])}\` comes twice`;
  if (name === undefined) return "nothing tells it from another branch that fits as well";
  const { full } = type.readPlan.branches[other];
  const beyond = full && misfit(full, value);
  if (beyond) return `it fits what tells the branches, but ${clause(beyond)}`;
  const [one, level] = [branch, other].map((branch) => levelOf(type.readPlan.branches[branch].whole, value));
  if (level < one) return `it fits, but ${LEVEL_WORDS[level]}`;
  if (type.readPlan.branches[branch].before.includes(other))
    return `it fits as well: where both fit it is ${name}`;
  if (decision.is === "contested") return `it fits as well: ${name} is the first that decodes`;
  return `it fits as well, but ${name} says more of the value`;
}

const LEVEL_WORDS = {
  [DEPARTS]: "null or nothing stands where the schema has the other of the two",
  [UNLISTED]: "it has a value or a member that the branch does not list",
  [ODD]: "a text is not of its format, or an integer is written with a fraction",
};
