// The types: a list to search, and one type beside it.

const KIND_LABELS = { struct: "object", enum: "enum", union: "union", alias: "alias" };

function typesView(page, type) {
  page.list ??= typeList(page);
  for (const link of page.list.querySelectorAll("a[aria-current]")) link.removeAttribute("aria-current");
  const current = type && page.links.get(type.name);
  current?.setAttribute("aria-current", "page");
  // The list keeps its scroll; the type in hand is in sight.
  requestAnimationFrame(() => current?.scrollIntoView({ block: "nearest" }));
  const shown = type ? typeArticle(page, type) : element("p.hint", "Choose a type from the list.");
  return element(`div.types.${type ? "one" : "all"}`, page.list, element("div.detail", shown));
}

function typeList(page) {
  page.links = new Map();
  const entries = page.types.map((type) => {
    const link = element("a", { href: `#${type.name}` }, element("span", withBreaks(type.name)), badge(type));
    page.links.set(type.name, link);
    return { type, text: type.name.toLowerCase(), item: element("li", link) };
  });
  const count = element("p.count", { role: "status" });
  const search = element("input", {
    id: "search",
    type: "search",
    placeholder: "Pet",
    autocomplete: "off",
    spellcheck: "false",
  });
  const kind = element("select", { id: "kind" }, element("option", { value: "" }, "every kind"));
  for (const [value, label] of Object.entries(KIND_LABELS)) kind.append(element("option", { value }, label));
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { type, text, item } of entries) {
      const fits = words.every((word) => text.includes(word)) && (!kind.value || kind.value === type.kind);
      item.hidden = !fits;
      if (fits) found += 1;
    }
    count.textContent =
      found === entries.length ? plural(found, "type") : `${found} of ${plural(entries.length, "type")}`;
  };
  search.addEventListener("input", filter);
  kind.addEventListener("input", filter);
  filter();
  return element(
    "nav.list",
    { "aria-label": "Types" },
    element(
      "div.search",
      element("label", { for: "search" }, "Find a type"),
      search,
      element("label.hidden", { for: "kind" }, "Of which kind"),
      kind,
      count,
    ),
    element(
      "ul",
      entries.map(({ item }) => item),
    ),
  );
}

const badge = (type) => element(`span.badge.${type.kind}`, KIND_LABELS[type.kind]);

function typeArticle(page, type) {
  const facts = [
    type.use && `in ${type.use}`,
    type.nullable && "may be null",
    type.deprecated && "deprecated",
    type.limits,
    type.default && `default: \`${type.default}\``,
  ];
  return element(
    "article",
    element("a.back", { href: "#types" }, "All types"),
    element("h1", withBreaks(type.name), " ", badge(type)),
    element("p.place", element("code", type.at)),
    element(
      "p.facts",
      facts.filter(Boolean).map((fact) => element("span", withCode(fact))),
    ),
    type.doc && markdown(type.doc),
    element("p", element("a.button", { href: `#payload=${type.name}` }, "Try a payload")),
    parts(page, type),
    users(page, type),
  );
}

function parts(page, type) {
  switch (type.kind) {
    case "struct":
      return structParts(page, type);
    case "enum":
      return enumParts(type);
    case "union":
      return unionParts(page, type);
  }
  return [element("h2", "It is"), element("p", element("span.type", typeRef(page, type.type ?? "any")))];
}

function structParts(page, type) {
  const members = type.members ?? [];
  const rows = members.map((member) => [
    [
      element("code.name", withBreaks(member.name)),
      member.field && element("span.quiet", " in Rust ", element("code", member.field)),
    ],
    element("span.type", typeRef(page, member.type)),
    element(`span.need${member.need.startsWith("required") ? ".required" : ""}`, member.need),
    [
      member.deprecated && element("span.warn", "deprecated"),
      member.doc && markdown(member.doc),
      details(member),
    ],
  ]);
  const other =
    type.other === false
      ? "By the description it has no other members; one that comes is kept."
      : type.other !== undefined
        ? ["Every other member is ", element("span.type", typeRef(page, type.other)), "."]
        : "Other members may come, and are kept.";
  return [
    element("h2", plural(members.length, "member")),
    rows.length > 0 && table(`Members of ${type.name}`, ["Member", "Type", "Presence", "Description"], rows),
    element("p.quiet", other),
  ];
}

function details({ limits, default: value }) {
  const facts = [limits, value && `default: \`${value}\``].filter(Boolean);
  return facts.length > 0 && element("p.quiet", withCode(facts.join("; ")));
}

function enumParts(type) {
  const values = type.values ?? [];
  const hasDocs = values.some(([, doc]) => doc);
  const name = (value) => element("code.name", type.of === "integer" ? value : JSON.stringify(value));
  const openness = type.closed
    ? "It is a tag: another value makes it another branch of its union."
    : "Another value may come, and is kept as Unknown.";
  const list = hasDocs
    ? table(
        `Values of ${type.name}`,
        ["Value", "Description"],
        values.map(([value, doc]) => [name(value), doc && markdown(doc)]),
      )
    : element(
        "ul.values",
        values.map(([value]) => element("li", name(value))),
      );
  return [element("h2", plural(values.length, "value")), list, element("p.quiet", openness)];
}

// The types that refer to a type.
function users(page, type) {
  page.users ??= usersOf(page.types);
  const found = page.users.get(page.types.indexOf(type));
  if (!found) return false;
  const links = [...found].map((position) => element("li", typeRef(page, position)));
  return [element("h2", "Used by"), element("ul.users", links)];
}

function usersOf(types) {
  const users = new Map();
  for (const [position, type] of types.entries()) {
    const refs = [...(type.members ?? []), ...(type.branches ?? [])].map(({ type }) => type);
    for (let ref of [...refs, type.type, type.other]) {
      while (Array.isArray(ref)) ref = ref[1];
      if (typeof ref !== "number" || ref === position) continue;
      if (!users.has(ref)) users.set(ref, new Set());
      users.get(ref).add(position);
    }
  }
  return users;
}
