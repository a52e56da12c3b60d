// What the description is, and what the report counts.

function overviewView(page) {
  const { data } = page;
  const { report } = data;
  const { structs, enums, unions, aliases } = report.types;
  const tiles = [
    [report.operations, "operations"],
    [structs, "objects"],
    [enums, "enums"],
    [unions, "unions"],
    [aliases, "aliases"],
    [report.members, "members"],
  ];
  const undecided = page.types.filter(({ plan }) => plan?.decided_by === "undecided");
  return element(
    "div.overview",
    element("h1", data.title),
    element(
      "p.place",
      element("code", data.document),
      data.version && ` of version ${data.version}`,
      report.overlays.length > 0 && ` with ${report.overlays.join(", ")}`,
    ),
    data.about &&
      element(
        "details.about",
        { open: data.about.length < 600 },
        element("summary", "What it says of itself"),
        markdown(data.about),
      ),
    element(
      "dl.tiles",
      tiles.map(([count, label]) =>
        element("div", element("dt", label), element("dd", count.toLocaleString("en"))),
      ),
    ),
    unionsByDecision(page),
    undecided.length > 0 && [
      element("h2", "Unions that are not decided by their values alone"),
      element(
        "ul.users",
        undecided.map(({ name }) => element("li", element("a", { href: `#${name}` }, name))),
      ),
    ],
    entries("Warnings", report.warnings, "kind", "There is none."),
    entries(
      "Members that are any JSON although their schema says more",
      report.untyped_members,
      "keyword",
      "There is none.",
    ),
    entries("Keywords that nothing expresses", report.ignored_keywords, "keyword", "There is none."),
    report.skipped > 0 &&
      element("p.quiet", `${plural(report.skipped, "schema has", "schemas have")} no type of their own.`),
  );
}

function unionsByDecision(page) {
  const counts = new Map();
  for (const { plan } of page.types)
    if (plan) counts.set(plan.decided_by, (counts.get(plan.decided_by) ?? 0) + 1);
  if (counts.size === 0) return false;
  const rows = Object.entries(DECIDED_BY)
    .filter(([word]) => counts.has(word))
    .map(([word, meaning]) => [element("strong", word), meaning, String(counts.get(word))]);
  return [
    element("h2", "How unions are decided"),
    table("How unions are decided", ["By", "Meaning", "Unions"], rows),
  ];
}

function entries(title, list, key, nothing) {
  const total = list.reduce((total, { count }) => total + count, 0);
  const shown = list.map((entry) =>
    element(
      "details.entry",
      element(
        "summary",
        element("code", entry[key]),
        " ",
        element("span.number", entry.count.toLocaleString("en")),
      ),
      element("ul", entry.locations.map(place)),
      entry.count > entry.locations.length &&
        element(
          "p.quiet",
          `and ${(entry.count - entry.locations.length).toLocaleString("en")} more: `,
          element("code", "cargo xtask codegen --report FILE"),
        ),
    ),
  );
  return [
    element("h2", title, total > 0 && element("span.number", total.toLocaleString("en"))),
    shown.length > 0 ? shown : element("p.quiet", nothing),
  ];
}

function place({ document, pointer, line, message, help }) {
  return element(
    "li",
    message && element("p", withCode(message)),
    help && element("p.quiet", "help: ", withCode(help)),
    element("code.pointer", `${document}${line ? `:${line}` : ""} ${pointer}`),
  );
}
