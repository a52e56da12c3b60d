// A box to paste a payload into.

function payloadView(page, name, text) {
  page.payload ??= payloadBox(page);
  page.payload.choose(name, text);
  return page.payload.view;
}

function payloadBox(page) {
  const choice = element("select", { id: "as" }, element("option", { value: "" }, "any top-level type"));
  const sorted = (types) => types.map(({ name }) => name).sort().map((name) => element("option", { value: name }, name));
  choice.append(
    element("optgroup", { label: "Unions" }, sorted(page.types.filter(({ kind }) => kind === "union"))),
    element("optgroup", { label: "Other types" }, sorted(page.types.filter(({ kind }) => kind !== "union"))),
  );
  const box = element("textarea", { id: "payload", rows: "9", spellcheck: "false", autocomplete: "off", autocapitalize: "off", placeholder: '{"kind": "cat"}', "aria-describedby": "payload-hint" });
  const result = element("section.result", { "aria-live": "polite", "aria-label": "What it is" });
  const show = () => result.replaceChildren(...element("div", outcome(page, box.value, choice.value)).childNodes);
  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 150);
  });
  choice.addEventListener("input", show);
  const view = element(
    "div.payload-view",
    element("h1", "Try a payload"),
    element("p.lead", "Paste JSON: it is decided here which branch of a union it is, and why it is not the others. Nothing leaves this page."),
    element("div.field", element("label", { for: "as" }, "Take it for"), choice),
    element("div.field", element("label", { for: "payload" }, "Payload"), box, element("p.quiet", { id: "payload-hint" }, "Numbers are taken as they are written, and members as often as they come.")),
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

// The top-level types that a value fits best: no fault, and most members that are known.
function anyType(page, value) {
  const candidates = [];
  for (const [position, type] of page.types.entries()) {
    if (type.inner) continue;
    const { faults, unions, known, unknown } = inspect(page, value, position);
    const misfits = faults.length + unions.filter(({ branch }) => branch === undefined).length;
    candidates.push({ type, position, misfits, known, unknown: unknown.length, fault: faults[0] });
  }
  candidates.sort((one, other) => (one.misfits > 0) - (other.misfits > 0) || other.known - other.unknown - (one.known - one.unknown) || one.misfits - other.misfits);
  const fits = candidates.filter(({ misfits }) => misfits === 0).length;
  const shown = candidates.slice(0, CANDIDATES);
  const rows = shown.map(({ type, misfits, known, unknown, fault }) => [
    [mark(misfits === 0), element("a", { href: `#payload=${type.name}` }, type.name)],
    fault ? withCode(fault.text) : misfits > 0 ? "a union in it is Unknown" : `${plural(known, "known member")}, ${unknown} unknown`,
  ]);
  if (shown.length === 0) return statement("none", "There is no type");
  const [{ type, position }] = shown;
  return [
    element("h2", `It fits ${fits} of ${plural(candidates.length, "top-level type")}`),
    table("The types that it fits best", ["Type", "How"], rows),
    fits > 0 && [element("h2", "As ", element("a", { href: `#${type.name}` }, type.name), ", which knows most of it"), verdictOf(page, value, position, type.name)],
  ];
}
