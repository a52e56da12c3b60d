// Elements, made of what they say. Nothing of the data is ever taken for HTML.

// element("a.name", {href: "#Pet"}, "Pet"): a tag with classes, attributes, and what is in it.
function element(tag, ...content) {
  const [name, ...classes] = tag.split(".");
  const made = document.createElement(name);
  if (classes.length > 0) made.className = classes.join(" ");
  for (const part of content.flat(Infinity)) {
    if (part === undefined || part === null || part === false) continue;
    if (part instanceof Node || typeof part !== "object") made.append(part);
    else for (const [attribute, value] of Object.entries(part)) setAttribute(made, attribute, value);
  }
  return made;
}

function setAttribute(made, attribute, value) {
  if (typeof value === "function") made.addEventListener(attribute, value);
  else if (value === true) made.setAttribute(attribute, "");
  else if (value !== false && value !== undefined) made.setAttribute(attribute, value);
}

const plural = (count, one, many = `${one}s`) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

// Text in which what stands in backticks is code.
function withCode(text) {
  return text.split("`").map((part, index) => (index % 2 === 1 ? element("code", part) : part));
}

// A name that may be broken where its words begin, and not within them.
function withBreaks(name) {
  const words = name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=_)(?=[^_])/);
  return words.flatMap((word, index) => (index === 0 ? [word] : [document.createElement("wbr"), word]));
}

// A type as it is referred to, with links.
function typeRef(page, ref) {
  if (typeof ref === "number") {
    const { name } = page.types[ref];
    return element("a", { href: `#${name}` }, withBreaks(name));
  }
  if (!Array.isArray(ref)) return ref;
  const [sort, inner] = ref;
  if (sort === "string") return `string (${inner})`;
  return [sort === "nullable" ? "nullable " : `${sort} of `, typeRef(page, inner)];
}

// A table that becomes a list of cards where there is no room: each cell says what it is.
function table(caption, heads, rows) {
  const head = element(
    "tr",
    heads.map((head) => element("th", { scope: "col" }, head)),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      cells.map((cell, index) => element("td", { "data-head": heads[index] }, cell)),
    ),
  );
  return element("table", element("caption.hidden", caption), element("thead", head), element("tbody", body));
}
