// The kinds of JSON values, and sets of them: `runtime/value/kinds.rs`.

const NULL = 1;
const BOOLEAN = 2;
const NUMBER = 4;
const STRING = 8;
const ARRAY = 16;
const OBJECT = 32;
const INTEGER = 64;
const ANY = 63;

const KIND_NAMES = {
  null: NULL,
  boolean: BOOLEAN,
  number: NUMBER,
  string: STRING,
  array: ARRAY,
  object: OBJECT,
  integer: INTEGER,
};
const KIND_WORDS = ["null", "a boolean", "a number", "a string", "an array", "an object", "an integer"];

// Where all numbers are in a set, integers are not said beside.
const withoutIntegers = (kinds) => (kinds & NUMBER ? kinds & ~INTEGER : kinds);
const withIntegers = (kinds) => (kinds & NUMBER ? kinds | INTEGER : kinds);
const kindsOf = (names) => withoutIntegers(names.reduce((kinds, name) => kinds | KIND_NAMES[name], 0));

const excludes = (one, other) => (withIntegers(one) & withIntegers(other)) === 0;
const isWithin = (one, others) => (withIntegers(one) & ~withIntegers(others)) === 0;

function inWords(kinds) {
  if (kinds === ANY) return "any value";
  return KIND_WORDS.filter((_, bit) => kinds & (1 << bit)).join(" or ") || "nothing";
}
