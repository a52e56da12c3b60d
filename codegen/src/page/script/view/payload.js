// A box to paste a payload into.

function payloadView(page, name, text) {
  page.payload ??= payloadBox(page);
  page.payload.choose(name, text);
  return page.payload.view;
}

function payloadBox(page) {
  const choice = element("select", { id: "as" }, element("option", { value: "" }, "any top-level type"));
  const sorted = (types) =>
    types
      .map(({ name }) => name)
      .sort()
      .map((name) => element("option", { value: name }, name));
  choice.append(
    element("optgroup", { label: "Unions" }, sorted(page.types.filter(({ kind }) => kind === "union"))),
    element("optgroup", { label: "Other types" }, sorted(page.types.filter(({ kind }) => kind !== "union"))),
  );
  const box = element("textarea", {
    id: "payload",
    rows: "9",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    placeholder: '{"kind": "cat"}',
    "aria-describedby": "payload-hint",
  });
  const result = element("section.result", { "aria-live": "polite", "aria-label": "What it is" });
  const show = () =>
    result.replaceChildren(...element("div", outcome(page, box.value, choice.value)).childNodes);
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  });
  choice.addEventListener("input", show);
  const view = element(
    "div.payload-view",
    element("h1", "Try a payload"),
    element(
      "p.lead",
      "Paste JSON: it is decided here which branch of a union it is, and why it is not the others. Nothing leaves this page.",
    ),
    element("div.field", element("label", { for: "as" }, "Take it for"), choice),
    element(
      "div.field",
      element("label", { for: "payload" }, "Payload"),
      box,
      element(
        "p.quiet",
        { id: "payload-hint" },
        "Numbers are taken as they are written, and members as often as they come.",
      ),
    ),
    result,
  );
  const choose = (name, text) => {
    if (name !== undefined) choice.value = name;
    if (text !== undefined) box.value = text;
    show();
  };
  return { view, choose };
}

function outcome(page, text, name) {
  if (text.trim() === "") return false;
  let value;
  try {
    value = parseJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return statement("fault", ["It is ", element("strong", "no JSON")], error.message);
  }
  page.claims ??= readClaims(page.data.claims);
  if (name !== "") return verdictOf(page, value, page.byName.get(name), name);
  return anyType(page, value);
}

// How many types are shown that a payload may be.
const CANDIDATES = 8;

// The top-level types that a value fits best, of which the first is shown in full.
function anyType(page, value) {
  const positions = [...page.types.keys()].filter((position) => !page.types[position].inner);
  const candidates = positions.map((position) => candidate(page, value, position));
  if (candidates.length === 0) return statement("none", ["There is no top-level type"]);
  candidates.sort((one, other) => other.score - one.score);
  const rows = candidates
    .slice(0, CANDIDATES)
    .map(({ type, fits, known, unknown, why }) => [
      [mark(fits), element("a", { href: `#payload=${type.name}` }, withBreaks(type.name))],
      fits ? `${plural(known, "known member")}, ${unknown} unknown` : withCode(why),
    ]);
  const count = candidates.filter(({ fits }) => fits).length;
  const [{ type, position }] = candidates;
  return [
    element("h2", `It fits ${count} of ${plural(candidates.length, "top-level type")}`),
    table("The types that it fits best", ["Type", "How"], rows),
    element("h2", "As ", element("a", { href: `#${type.name}` }, type.name), ", which it is like most"),
    verdictOf(page, value, position, type.name),
  ];
}

// How well a value fits a type. One that says nothing of it, such as any JSON, comes behind those that know some of it.
function candidate(page, value, position) {
  const type = page.types[position];
  const { faults, unlisted, unions, known, unknown } = inspect(page, value, position);
  const isUnknown = unions.some(({ branch }) => branch === undefined);
  const fits = faults.length === 0 && !isUnknown;
  const lacking = faults.filter(({ lacks }) => lacks).length;
  const wrong = faults.length - lacking + unlisted.length;
  const isLike = known > unknown.length && fits && unlisted.length === 0;
  const score = (isLike ? 1000 : 0) + known - unknown.length - 4 * wrong - lacking / 10 - (isUnknown ? 4 : 0);
  const why = faults[0]?.text ?? "a union in it is `Unknown`";
  return { type, position, fits, known, unknown: unknown.length, score, why };
}
