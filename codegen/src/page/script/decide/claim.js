// What a value must look like for a branch of a union to claim it: `runtime/claims/claim.rs`.

const REQUIRED = 0;
const EXPECTED = 1;
const OPTIONAL = 2;

// Claims as they are followed, of those of the page's data, where they refer to one another by position.
function readClaims(data) {
  const claims = [];
  for (const { kinds, values, format, members, every, closed, or } of data) {
    // What a claim refers to stands before it.
    const named = new Map();
    const read = (members ?? []).map(([name, need, claim], position) => {
      const member = { name, need, claim: claims[claim], position };
      if (!named.has(name)) named.set(name, member);
      return member;
    });
    const [sort, listed] = values ?? ["any", []];
    claims.push({
      kinds: kindsOf(kinds ?? []),
      sort,
      listed: listed.map(readConstant),
      format,
      members: read,
      named,
      every: claims[every],
      closed: closed ?? false,
      or: (or ?? []).map((position) => claims[position]),
    });
  }
  return claims;
}

// A plan as it is followed, of that of the page's data.
function readPlan(plan, claims) {
  const branches = plan.branches.map(({ claim, full, before, knows, default: label }) => ({
    claim: claims[claim],
    full: claims[full],
    whole: claims[full ?? claim],
    before: before ?? [],
    knows: new Set(knows ?? []),
    label,
  }));
  return { branches };
}

// The key of two constants is the same if they are equal.
function readConstant(data) {
  if (data?.integer !== undefined) {
    return {
      sort: "integer",
      integer: BigInt(data.integer),
      number: Number(data.integer),
      key: `i${data.integer}`,
      shown: data.integer,
    };
  }
  if (data?.float !== undefined) {
    const number = Number(data.float);
    return { sort: "float", number, key: `f${number}`, shown: data.float };
  }
  const shown = typeof data === "string" ? debug(data) : String(data);
  return { sort: typeof data, value: data, key: `${typeof data} ${data}`, shown };
}

// Whether a value is a constant. Numbers are compared by what they are and not by how they are written.
function isConstant(value, constant) {
  if (constant.sort !== "integer" && constant.sort !== "float") {
    return value.kind !== NUMBER && value.parts === undefined && value.value === constant.value;
  }
  if (value.kind !== NUMBER) return false;
  if (constant.sort === "integer" && ["natural", "negative"].includes(integral(value))) {
    return BigInt(value.literal) === constant.integer;
  }
  return Number(value.literal) === constant.number;
}

// A text in quotes, as Rust writes it.
function debug(text) {
  const escapes = { "\t": "\\t", "\r": "\\r", "\n": "\\n", "\0": "\\0", '"': '\\"', "\\": "\\\\" };
  const escaped = text.replace(/["\\\p{C}\p{Z}\p{Grapheme_Extend}]/gu, (found) => {
    if (found === " ") return found;
    return escapes[found] ?? `\\u{${found.codePointAt(0).toString(16)}}`;
  });
  return `"${escaped}"`;
}

const contains = (listed, constant) => listed.some((one) => one.key === constant.key);
const areSame = (one, other) =>
  one.sort === other.sort &&
  one.listed.length === other.listed.length &&
  one.listed.every((constant, index) => constant.key === other.listed[index].key);

// The claim itself and what else the value can look like, one by one.
const alternatives = (claim) => (claim.kinds === 0 ? claim.or : [claim, ...claim.or]);
const allKinds = (claim) => alternatives(claim).reduce((kinds, one) => withoutIntegers(kinds | one.kinds), 0);

// Whether an alternative lists values, and there are no others.
const isClosedList = (claim) => alternatives(claim).some(({ sort }) => sort === "only" || sort === "except");

// Whether the claim looks at nothing but the kind.
const isShallow = (claim) =>
  claim.sort === "any" &&
  claim.format === undefined &&
  claim.members.length === 0 &&
  claim.every === undefined &&
  !claim.closed &&
  claim.or.length === 0;
