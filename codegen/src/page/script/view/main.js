// Which view is shown: by what stands behind `#`. Names of types begin with a capital, those of views do not.

function main() {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byName = new Map(data.types.map(({ name }, position) => [name, position]));
  const page = { data, types: data.types, byName };
  const tabs = [
    ["overview", "Overview"],
    ["types", "Types"],
    ["payload", "Payload"],
    data.changes && ["changes", "Changes"],
  ].filter(Boolean);
  const links = new Map();
  for (const [name, label] of tabs) links.set(name, element("a", { href: `#${name}` }, label));
  const title = element("a.brand", { href: "#overview" }, data.title, " ", element("span", data.version));
  document
    .getElementById("head")
    .append(element("div.bar", title, element("nav", { "aria-label": "Views" }, [...links.values()])));

  const view = document.getElementById("view");
  const show = (isFirst) => {
    const place = decodeURIComponent(location.hash.slice(1).split("&")[0]);
    const [tab, content] = route(page, place);
    for (const [name, link] of links) setAttribute(link, "aria-current", name === tab ? "page" : "false");
    view.replaceChildren(content);
    const name = page.byName.has(place) ? place : tabs.find(([name]) => name === tab)?.[1];
    document.title = tab === "overview" ? data.title : `${name} - ${data.title}`;
    if (isFirst) return;
    scrollTo(0, 0);
    view.focus({ preventScroll: true });
  };
  addEventListener("hashchange", () => show(false));
  show(true);
}

// The tab and the view of what stands behind `#`.
function route(page, hash) {
  if (hash === "payload" || hash.startsWith("payload=")) {
    const value = location.hash.split("&").slice(1).join("&");
    const name = hash === "payload" ? undefined : hash.slice("payload=".length);
    return ["payload", payloadView(page, name, value ? decodeURIComponent(value) : undefined)];
  }
  if (hash === "types") return ["types", typesView(page)];
  if (hash === "changes" && page.data.changes) return ["changes", changesView(page)];
  const position = page.byName.get(hash);
  if (position !== undefined) return ["types", typesView(page, page.types[position])];
  return ["overview", overviewView(page)];
}

main();
