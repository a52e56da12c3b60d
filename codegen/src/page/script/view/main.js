// Which view is shown: by what stands behind `#`. Names of types begin with a capital, those of views do not.

function main() {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byName = new Map(data.types.map(({ name }, position) => [name, position]));
  const page = { data, types: data.types, byName };
  const tabs = [["overview", "Overview"], ["types", "Types"], ["payload", "Payload"], data.changes && ["changes", "Changes"]];
  const links = new Map();
  for (const [name, label] of tabs.filter(Boolean)) links.set(name, element("a", { href: `#${name}` }, label));
  const title = element("a.brand", { href: "#overview" }, data.title, " ", element("span", data.version));
  document.getElementById("head").append(element("div.bar", title, element("nav", { "aria-label": "Views" }, [...links.values()])));

  const view = document.getElementById("view");
  const show = (isFirst) => {
    const [tab, content] = route(page, decodeURIComponent(location.hash.slice(1).split("&")[0]));
    for (const [name, link] of links) setAttribute(link, "aria-current", name === tab ? "page" : "false");
    view.replaceChildren(content);
    const heading = view.querySelector(".detail h1") ?? view.querySelector("h1");
    document.title = [heading?.firstChild.textContent, tab !== "overview" && data.title].filter(Boolean).join(" - ");
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
    const name = hash.slice("payload=".length) || undefined;
    return ["payload", payloadView(page, name, value ? decodeURIComponent(value) : undefined)];
  }
  if (hash === "types") return ["types", typesView(page)];
  if (hash === "changes" && page.data.changes) return ["changes", changesView(page)];
  const position = page.byName.get(hash);
  if (position !== undefined) return ["types", typesView(page, page.types[position])];
  return ["overview", overviewView(page)];
}

main();
