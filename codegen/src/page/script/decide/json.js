// JSON as it is written: numbers by their digits, members in their order, and those that come twice.
//
// A value is {kind, value} or, of a number, {kind, literal}; objects and arrays have parts: [name, value].

// As many levels as serde_json takes.
const DEEPEST = 127;

class JsonError extends Error {
  constructor(message, text, at) {
    const before = text.slice(0, at).split("\n");
    super(`${message} at line ${before.length} column ${before.at(-1).length + 1}`);
    this.at = at;
  }
}

function parseJson(text) {
  let at = 0;

  function fail(message) {
    throw new JsonError(at < text.length ? message : "the text ends too early", text, at);
  }

  function match(pattern) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  }

  const space = () => match(/[ \t\n\r]*/y);

  function string() {
    const start = at;
    at += 1;
    while (text[at] !== '"') {
      // A control character, or the end.
      if (!(text[at] >= " ")) fail("a control character stands in a string");
      if (text[at] !== "\\") at += 1;
      else if (!match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y)) fail("this escape is none of JSON");
    }
    at += 1;
    const value = JSON.parse(text.slice(start, at));
    if (value.isWellFormed()) return value;
    at = start;
    return fail("a lone surrogate is no text");
  }

  function parts(depth, close, part) {
    if (depth > DEEPEST) fail("the value is nested too deep");
    at += 1;
    space();
    const found = [];
    if (text[at] === close) {
      at += 1;
      return found;
    }
    for (;;) {
      found.push(part());
      space();
      if (text[at] === close) {
        at += 1;
        return found;
      }
      if (text[at] !== ",") fail(`\`,\` or \`${close}\` was expected`);
      at += 1;
      space();
    }
  }

  function member(depth) {
    if (text[at] !== '"') fail("the name of a member was expected");
    const name = string();
    space();
    if (text[at] !== ":") fail("`:` was expected");
    at += 1;
    space();
    return [name, value(depth + 1)];
  }

  function value(depth) {
    switch (text[at]) {
      case "{":
        return { kind: OBJECT, parts: parts(depth, "}", () => member(depth)) };
      case "[":
        return { kind: ARRAY, parts: parts(depth, "]", () => ["", value(depth + 1)]) };
      case '"':
        return { kind: STRING, value: string() };
    }
    const number = match(/-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y);
    if (number) return { kind: NUMBER, literal: number[0] };
    const word = match(/true|false|null/y)?.[0];
    if (!word) fail("a value was expected");
    return word === "null" ? { kind: NULL, value: null } : { kind: BOOLEAN, value: word === "true" };
  }

  space();
  const root = value(1);
  space();
  if (at < text.length) fail("nothing more was expected");
  return root;
}

// Shows the members or items until it is told that it is enough.
function each(value, see) {
  for (const [name, part] of value.parts ?? []) if (!see(name, part)) return;
}

// How a number is an integer: `runtime/claims/view.rs`.
function integral(value) {
  if (value.kind !== NUMBER) return "not";
  if (/^-?[0-9]+$/.test(value.literal)) {
    const integer = BigInt(value.literal);
    if (value.literal[0] === "-") {
      if (integer >= -(2n ** 63n)) return "negative";
    } else if (integer < 2n ** 63n) {
      return "natural";
    } else if (integer < 2n ** 64n) {
      return "large";
    }
  }
  return Number.isInteger(Number(value.literal)) ? "valued" : "not";
}
