// An address whose anchor is on no page: a claim that moved is found on its own page, for the rest there is the search.
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
    const own = new URL(`${root}claims/${name}.html`, location.href);
    const found = await fetch(own, { method: "HEAD" }).catch(() => null);
    if (found?.ok) location.replace(own);
  };
  addEventListener("hashchange", tell);
  tell();
});
