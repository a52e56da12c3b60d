// The little of Markdown that descriptions use: paragraphs, lists, code, emphasis, links. Tags of HTML are dropped.

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

function markdown(text) {
  const plain = text
    .replace(/<\/?(?:p|br|ul|ol|div|table|tr)\b[^<>]*>/gi, "\n\n")
    .replace(/<li\b[^<>]*>/gi, "\n- ")
    .replace(/<\/?(?:code|pre)\b[^<>]*>/gi, "`")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name) => ENTITIES[name]);
  const blocks = plain.split(/(```[\s\S]*?(?:```|$))|\n\s*\n/).filter((block) => block?.trim());
  return element("div.doc", blocks.map(block));
}

function block(text) {
  const fence = /^```[^\n]*\n?([\s\S]*?)(?:```)?$/.exec(text);
  if (fence) return element("pre", element("code", fence[1]));
  const heading = /^\s*#{1,6}\s+(.*)/.exec(text);
  if (heading) return element("p", element("strong", inline(heading[1])));
  const lines = text.trim().split("\n");
  const isItem = (line) => /^\s*(?:[-*+]|\d+\.)\s+/.test(line);
  const start = lines.findIndex(isItem);
  if (start < 0) return element("p", inline(lines.join("\n")));
  const items = [];
  for (const line of lines.slice(start)) {
    if (isItem(line)) items.push(line.replace(/^\s*(?:[-*+]|\d+\.)\s+/, ""));
    else items[items.length - 1] += `\n${line}`;
  }
  const before = lines.slice(0, start).join("\n");
  return [
    before && element("p", inline(before)),
    element(
      "ul",
      items.map((item) => element("li", inline(item))),
    ),
  ];
}

function inline(text) {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/);
  return parts.map((part) => {
    if (part.length > 2 && part.startsWith("`") && part.endsWith("`"))
      return element("code", part.slice(1, -1));
    if (part.startsWith("**") && part.endsWith("**")) return element("strong", part.slice(2, -2));
    const link = /^\[([^\]]+)\]\((https?:[^)\s]+)\)$/.exec(part);
    if (link) return element("a", { href: link[2], rel: "noreferrer" }, link[1]);
    return part.replace(/^\[([^\]]+)\]\([^)]*\)$/, "$1");
  });
}
