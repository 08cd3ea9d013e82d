// Puts a button where the laboratory can open. It is loaded by the first press, and not before.
{
  const { src, dataset } = document.currentScript;
  const base = new URL(`lab-${dataset.key}/`, src).href;

  const styled = (href) => new Promise((done) => {
    if (document.querySelector(`link[href="${href}"]`)) return done();
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    sheet.onload = sheet.onerror = done;
    document.head.append(sheet);
  });

  const load = async (place, button, size) => {
    button.disabled = true;
    size.textContent = " loading …";
    try {
      const [lab] = await Promise.all([import(`${base}lab.js`), styled(`${base}lab.css`)]);
      await lab.open(place, new URL(dataset.book, src).href, () => { place.hidden = true; });
    } catch (error) {
      button.disabled = false;
      size.textContent = ` The laboratory did not load: ${error.message}`;
    }
  };

  const solved = (name) => {
    try {
      return JSON.parse(localStorage.getItem(`exercise:${name}`))?.solved;
    } catch {
      return false;
    }
  };

  const offer = (place) => {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "lab-press" });
    button.textContent = { play: "Play here", prove: "Prove it here", check: "Try it here", page: "Open the laboratory" }[place.dataset.lab];
    if (place.dataset.lab === "check" && solved(place.dataset.name)) button.textContent = "Solved ✓ Open it again";
    const size = Object.assign(document.createElement("span"), { className: "lab-size" });
    size.textContent = ` loads ${dataset.size} MB, once`;
    button.addEventListener("click", () => load(place, button, size));
    place.replaceChildren(button, size);
  };

  // A page that was opened as a file can load neither modules nor data.
  const served = location.protocol !== "file:";
  for (const place of document.querySelectorAll("[data-lab]")) {
    if (served) offer(place);
    else if (place.dataset.lab === "page") place.textContent = "The laboratory opens where a server sends the site, and not from a file. In the site's folder, python -m http.server is one.";
    else place.hidden = true;
  }
}
