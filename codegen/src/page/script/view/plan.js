// The plan of a union, in the words of `cargo xtask codegen --explain`.

const DECIDED_BY = {
  type: "the JSON type of the value tells the branches",
  tag: "a constant tells the branches",
  "required-members": "what is required, or what a member is, tells the branches",
  specificity: "a value can be several branches: the one that says more of it comes first",
  undecided: "some values can be several branches: the first that decodes",
};

function unionParts(page, type) {
  const { plan, branches } = type;
  if (!plan) return false;
  const rows = branches.map((branch, index) => [
    [
      element("strong.name", branch.name),
      " ",
      element("div.type", typeRef(page, branch.type)),
      branch.doc && markdown(branch.doc),
    ],
    inPlainWords(plan.words[index]),
  ]);
  return [
    element("h2", "How it is decided"),
    element("p", `In short: ${DECIDED_BY[plan.decided_by]}.`),
    table(`The plan of ${type.name}`, ["Branch", "What a value must be"], rows),
    element(
      "ul.rules",
      plan.rules.map((rule) => element("li", rule)),
    ),
    examples(type),
  ];
}

function inPlainWords({ head, members, full }) {
  const said = (head, members) => [element("p", withCode(head)), memberLines(members)];
  if (!full) return said(head, members);
  const more = element("details", element("summary", "where other branches fit too"), said(...full));
  return [...said(head, members), more];
}

// Lines that stand below one another by their indent.
function memberLines(text) {
  if (!text) return false;
  const root = element("ul");
  const lists = [root];
  for (const line of text.split("\n")) {
    const depth = (line.length - line.trimStart().length) / 2;
    while (lists.length - 1 < depth) {
      const inner = element("ul");
      (lists.at(-1).lastElementChild ?? lists.at(-1)).append(inner);
      lists.push(inner);
    }
    lists.length = depth + 1;
    lists[depth].append(element("li", withCode(line.trim())));
  }
  return root;
}

function examples(type) {
  const rows = type.plan.examples.map(([value, outcome]) => [
    element(
      "a.example",
      { href: `#payload=${type.name}&${encodeURIComponent(value)}`, title: "Try it" },
      element("code", value),
    ),
    outcome,
  ]);
  const more = type.plan.more_examples;
  return [
    element("h2", "Examples"),
    table(`Examples of ${type.name}`, ["Value", "It is"], rows),
    more > 0 && element("p.quiet", `and ${more} more: `, element("code", "cargo xtask codegen --explain")),
  ];
}
