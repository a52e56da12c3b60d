// What becomes of a payload: the branch, why not the others, what does not decode, what nobody knows.

function verdictOf(page, value, ref, name) {
  const found = inspect(page, value, ref);
  const root = found.unions.find(({ steps }) => steps.length === 0);
  const inner = found.unions.filter(({ steps }) => steps.length > 0);
  return [
    root ? unionVerdict(root, found) : typeVerdict(name, found),
    root && branchTable(root),
    findings(
      "It does not decode",
      found.faults.map(({ text }) => withCode(text)),
      "fault",
    ),
    findings(
      "Members that nobody knows",
      found.unknown.map((steps) => element("code", path(steps))),
      "unknown",
    ),
    findings(
      "Values that are not listed, and are kept",
      found.unlisted.map(({ steps, type }) => [
        withCode(`${subject(steps)} is new to `),
        typeRef(page, page.byName.get(type.name)),
      ]),
      "unknown",
    ),
    inner.length > 0 && innerUnions(page, inner),
    element("h2", "The payload"),
    legend(found),
    element("pre.payload", { tabindex: "0", "aria-label": "The payload, marked" }, marked(value, found)),
  ];
}

function statement(sort, title, text) {
  return element(`div.statement.${sort}`, element("p.title", title), text && element("p", text));
}

function unionVerdict({ type, decision, branch, value }, found) {
  if (branch === undefined) {
    const why =
      decision.is === "repeated"
        ? "A member that a branch claims comes twice."
        : `No branch of ${type.name} claims it: the value is kept whole.`;
    return statement(
      "none",
      [type.name, " is ", element("strong", decision.is === "repeated" ? "refused" : "Unknown")],
      why,
    );
  }
  const { name } = type.branches[branch];
  const how = {
    branch: "Its plan says so.",
    perhaps: "Nothing else claims it, and it has something new: it is this branch because it decodes.",
    contested: "Several branches claim it alike: this is the first that decodes.",
  };
  const sort = found.faults.length > 0 ? "fault" : "fits";
  const but =
    found.faults.length > 0
      ? " What does not fit further in is an error, and no reason to try another branch."
      : "";
  return statement(sort, [type.name, " is ", element("strong", name)], how[decision.is] + but);
}

function typeVerdict(name, found) {
  const [first] = found.faults;
  if (first) return statement("fault", ["It is ", element("strong", "no "), name], withCode(first.text));
  const unknown = found.unknown.length;
  const but =
    unknown > 0
      ? `It decodes, and ${plural(unknown, "member that nobody knows is", "members that nobody knows are")} kept.`
      : "It decodes.";
  return statement("fits", ["It is ", element("strong", name)], but);
}

function branchTable({ type, value, decision, branch }) {
  const rows = type.branches.map(({ name }, other) => {
    const isIt = other === branch;
    const why = isIt
      ? "what the branch claims is so"
      : withCode(whyNot(type, value, decision, branch, other));
    return [[mark(isIt), element("strong", name)], why];
  });
  return table(`The branches of ${type.name}`, ["Branch", "Why, or why not"], rows);
}

const mark = (isIt) =>
  element(
    `span.mark.${isIt ? "yes" : "no"}`,
    { role: "img", "aria-label": isIt ? "it is" : "it is not" },
    isIt ? "✓" : "✗",
  );

function findings(title, items, sort) {
  if (items.length === 0) return false;
  return [
    element("h2", title),
    element(
      `ul.findings.${sort}`,
      items.map((item) => element("li", item)),
    ),
  ];
}

function innerUnions(page, unions) {
  const rows = unions.map((union) => {
    const name = union.branch === undefined ? "Unknown" : union.type.branches[union.branch].name;
    return element(
      "details",
      element(
        "summary",
        element("code", path(union.steps)),
        " ",
        element("span", typeRef(page, page.types.indexOf(union.type)), " is ", element("strong", name)),
      ),
      branchTable(union),
    );
  });
  return [element("h2", "Unions within it"), rows];
}

function legend({ faults, unknown, unlisted }) {
  const parts = [
    unknown.length + unlisted.length > 0 && element("mark.unknown", "new, and kept"),
    faults.length > 0 && element("mark.fault", "does not decode"),
  ];
  return parts.some(Boolean) && element("p.legend", parts);
}

// The value as text, with marks at the places of findings.
function marked(value, { faults, unknown, unlisted }) {
  const key = (steps) => JSON.stringify(steps);
  const marks = new Map();
  for (const steps of [...unknown, ...unlisted.map(({ steps }) => steps)]) marks.set(key(steps), "unknown");
  for (const { steps } of faults) marks.set(key(steps), "fault");
  const line = (depth) => `\n${"  ".repeat(depth)}`;
  const write = (value, steps, depth) => {
    if (value.kind === NUMBER) return [value.literal];
    if (!value.parts) return [JSON.stringify(value.value)];
    const [open, close] = value.kind === ARRAY ? "[]" : "{}";
    if (value.parts.length === 0) return [open + close];
    const parts = value.parts.map(([name, part], index) => {
      const at = [...steps, value.kind === ARRAY ? index : name];
      const text = [value.kind === ARRAY ? [] : `${JSON.stringify(name)}: `, write(part, at, depth + 1)];
      const sort = marks.get(key(at));
      const comma = index + 1 < value.parts.length ? "," : "";
      return [line(depth + 1), sort ? element(`mark.${sort}`, text) : text, comma];
    });
    return [open, parts, line(depth), close];
  };
  const root = write(value, [], 0);
  return marks.has("[]") ? element("mark.fault", root) : root;
}
