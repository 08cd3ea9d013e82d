// The search box: finds while you type, by keyboard too. What it searches in is loaded when the box is first used. On
// the page of results (search.html?q=) the entries stand in the page, elsewhere below the box.
addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector(".sp-search");
  if (!form) return;
  const root = document.documentElement.dataset.content_root ?? "./";
  const box = form.querySelector("input");
  const said = form.querySelector("output");
  const below = form.querySelector(".sp-found");
  const list = below?.querySelector("[role=listbox]") ?? document.querySelector(".sp-results");
  const SHOWN = below ? 8 : 50;

  const script = (address) =>
    new Promise((resolve, reject) => {
      const made = Object.assign(document.createElement("script"), { src: address, onload: resolve, onerror: reject });
      document.head.append(made);
    });
  let loading;
  const load = () => {
    loading ??= Promise.all(form.dataset.scripts.trim().split(" ").map(script)).then(() => proofSearch.over(proofDocuments));
    loading.catch(() => (loading = undefined)); // the next letter tries again
    return loading;
  };

  const made = (name, properties, ...content) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...content);
    return element;
  };
  const link = (address, text) => made("a", { href: root + address }, text);
  // Code stands between backticks in the documents.
  const marked = (text) => text.split("`").map((part, n) => (n % 2 ? made("code", {}, part) : part));
  const entry = (found, n) => {
    const where = found.chapter === found.title ? found.kind : `${found.kind} · ${found.chapter}`;
    const parts = [made("small", {}, where), made("b", {}, ...marked(found.title))];
    if (found.told) parts.push(made("span", {}, ...marked(found.told)));
    const whole = made("a", { href: root + found.url }, ...parts);
    if (!below) return made("li", {}, whole);
    Object.assign(whole, { id: `sp-found-${n}`, role: "option", tabIndex: -1, ariaSelected: "false" });
    return whole;
  };

  const active = () => list.querySelector("[aria-selected=true]");
  const choose = (option) => {
    if (active()) active().ariaSelected = "false";
    if (option) option.ariaSelected = "true";
    option?.scrollIntoView({ block: "nearest" });
    if (option) box.setAttribute("aria-activedescendant", option.id);
    else box.removeAttribute("aria-activedescendant");
  };
  const open = (whether) => {
    if (!below) return;
    below.hidden = !whether;
    box.ariaExpanded = String(whether && list.childElementCount > 0);
    if (!whether) choose();
  };
  const show = (found, ...note) => {
    list.replaceChildren(...found.slice(0, SHOWN).map(entry));
    const line = made("p", {}, ...note);
    if (below) below.querySelector("p").replaceWith(line);
    said.textContent = line.textContent;
    open(true);
  };

  const FAILED = ["The search could not be loaded. Look through ", link("book/symptoms.html", "Symptoms"), " or reload the page."];
  const nothing = () => ["Nothing found. Try fewer or other words, or the words of the error message, or look through ", link("book/symptoms.html", "Symptoms"), "."];
  const results = (found, query) => {
    if (!found.length) return nothing();
    const count = found.length === 1 ? "One result" : `${found.length} results`;
    return below && found.length > SHOWN ? [link(`search.html?q=${encodeURIComponent(query)}`, `All ${count}`)] : [count];
  };
  const find = async () => {
    const query = box.value.trim();
    if (query.length < 2) {
      list.replaceChildren();
      said.textContent = query ? "Type at least two letters." : "";
      return open(false);
    }
    try {
      const search = await load();
      if (query !== box.value.trim()) return; // more was typed while this was loading
      const found = search(query);
      show(found, ...results(found, query));
    } catch {
      show([], ...FAILED);
    }
  };

  const KEYS = {
    ArrowDown: () => choose(active()?.nextElementSibling ?? list.firstElementChild),
    ArrowUp: () => choose(active() ? active().previousElementSibling : list.lastElementChild),
    Enter: () => active()?.click(),
    Escape: () => open(false),
  };
  if (below) {
    box.addEventListener("keydown", (event) => {
      if (event.isComposing || below.hidden || (event.key === "Enter" && !active())) return;
      if (!KEYS[event.key]) return;
      event.preventDefault();
      KEYS[event.key]();
    });
    list.addEventListener("click", () => { open(false); box.blur(); });
    form.addEventListener("focusout", (event) => form.contains(event.relatedTarget) || open(false));
    box.addEventListener("focus", () => list.childElementCount && open(true));
    // Where the sidebar is a drawer, the box stands in the page's header instead.
    const narrow = matchMedia("(max-width: 63em)");
    const place = form.parentElement;
    const after = form.nextElementSibling;
    const move = () => narrow.matches ? document.querySelector(".header-center").append(form) : place.insertBefore(form, after);
    narrow.addEventListener("change", move);
    move();
  } else {
    form.addEventListener("submit", (event) => event.preventDefault());
    const keep = () => history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`);
    if (location.protocol !== "file:") box.addEventListener("input", keep); // a file keeps the address that it was opened by
    box.value = new URLSearchParams(location.search).get("q") ?? "";
    find();
  }
  box.addEventListener("focus", () => load().catch(() => {}));
  box.addEventListener("input", find);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
});
