// What changed since an older description, and what it breaks.

const CHANGE_FILTERS = {
  "every change": () => true,
  "what breaks": ({ wire, rust }) => wire.length > 0 || rust === "major",
  "what breaks on the wire": ({ wire }) => wire.length > 0,
  "what breaks Rust code": ({ rust }) => rust === "major",
  "all but documentation": ({ docs }) => !docs,
  documentation: ({ docs }) => docs,
};

function changesView(page) {
  page.changes ??= allChanges(page);
  return page.changes;
}

function allChanges(page) {
  const { old, new: latest, bump, rows } = page.data.changes;
  const count = (name) => rows.filter(CHANGE_FILTERS[name]).length;
  const filter = element(
    "select",
    { id: "which" },
    Object.keys(CHANGE_FILTERS).map((name) =>
      element("option", { value: name }, `${name} (${count(name).toLocaleString("en")})`),
    ),
  );
  const list = element("div");
  const show = () => list.replaceChildren(...byOwner(page, rows.filter(CHANGE_FILTERS[filter.value])));
  filter.addEventListener("input", show);
  filter.value = count("what breaks") > 0 ? "what breaks" : "every change";
  show();
  const tiles = [
    [rows.length, "changes"],
    [count("what breaks on the wire"), "break old clients"],
    [count("what breaks Rust code"), "break Rust code"],
    [bump ?? "none", "bump"],
  ];
  return element(
    "div.changes",
    element("h1", "Changes"),
    element(
      "p.place",
      element("code", old.document),
      ` (${old.version}) to `,
      element("code", latest.document),
      ` (${latest.version})`,
    ),
    element(
      "dl.tiles",
      tiles.map(([count, label]) =>
        element("div", element("dt", label), element("dd", count.toLocaleString("en"))),
      ),
    ),
    element("div.field", element("label", { for: "which" }, "Show"), filter),
    list,
  );
}

function byOwner(page, rows) {
  const groups = [];
  for (const row of rows) {
    const [kind, name] = row.owner;
    if (groups.at(-1)?.name !== name || groups.at(-1).kind !== kind) groups.push({ kind, name, rows: [] });
    groups.at(-1).rows.push(row);
  }
  if (groups.length === 0) return [element("p.quiet", "There is none.")];
  return groups.map(({ kind, name, rows }) => {
    const isHere = kind === "type" && page.byName.has(name);
    const title = isHere ? element("a", { href: `#${name}` }, name) : name;
    const cells = rows.map(({ what, wire, rust, why }) => [
      [
        element("p", withCode(what)),
        why.map(([where, reason]) => element("p.quiet", `${where}: `, withCode(reason))),
      ],
      wire.length > 0
        ? element("span.verdict.breaks", `breaks ${wire.map((direction) => `${direction}s`).join(" and ")}`)
        : element("span.verdict", "compatible"),
      element(`span.verdict${rust === "major" ? ".breaks" : ""}`, rust),
    ]);
    return element(
      "section.owner",
      element("h2", title, " ", kind !== "api" && element("span.badge", kind)),
      table(`Changes of ${name}`, ["Change", "On the wire", "In Rust"], cells),
    );
  });
}
