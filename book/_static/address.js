// An address whose anchor is not on its page: what moved with a part of the page is found there, another claim on its own
// page, and for the rest there is the search.
addEventListener("DOMContentLoaded", () => {
  const title = document.querySelector("article h1");
  const root = document.documentElement.dataset.content_root;
  const tell = async () => {
    document.querySelector(".sp-lost")?.remove();
    let name = location.hash.slice(1);
    try { name = decodeURIComponent(name); } catch { /* it stays as it was typed */ }
    // What the laboratory shared is an app, and no anchor.
    if (!name || name.startsWith("app=") || !title || document.getElementById(name)) return;
    const line = Object.assign(document.createElement("p"), { className: "sp-lost" });
    line.setAttribute("role", "status");
    const search = document.createElement("a");
    search.href = `${root}search.html?q=${encodeURIComponent(name.replace(/-/g, " "))}`;
    search.textContent = "Search the book for it";
    line.append(`Nothing on this page is called “${name.slice(0, 80)}”. `, search, ".");
    title.after(line);
    if (!/^[a-z0-9-]+$/.test(name) || location.protocol === "file:") return;
    const part = document.querySelector("meta[name=split-into]")?.content;
    const moved = part && (await fetch(part).then((answer) => answer.text()).catch(() => ""));
    if (moved?.includes(` id="${name}"`)) return location.replace(`${part}${location.search}#${name}`);
    const own = new URL(`${root}claims/${name}.html`, location.href);
    const found = await fetch(own, { method: "HEAD" }).catch(() => null);
    if (found?.ok) location.replace(own);
  };
  addEventListener("hashchange", tell);
  tell();
});
