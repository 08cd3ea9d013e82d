// A reader's own Streamlit release: chosen once, kept in this browser. Every claim that differs there is marked, and every
// claim whose app needs a name that it lacks. Without this script, each claim still says since when, and what it needs.
addEventListener("DOMContentLoaded", () => {
  const KEY = "streamlit-release";
  const number = (release) => release.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const stored = () => { try { return localStorage.getItem(KEY) || ""; } catch { return ""; } };
  const within = (release, first, last) => number(first) <= number(release) && number(release) <= number(last);
  const differs = (claim, release) =>
    (claim.dataset.fails ?? "").split(" ").some((stretch) => stretch && within(release, ...stretch.split("-")));
  const lacks = (claim, release) =>
    JSON.parse(claim.dataset.lacks ?? "[]").find(([first, last]) => within(release, first, last))?.[2];
  const note = (release, missing) => {
    const made = document.createElement("span");
    made.className = missing ? "sp-lacks-here" : "sp-not-here";
    made.textContent = missing ? `${release} lacks ` : `not on ${release}`;
    if (missing) made.append(Object.assign(document.createElement("code"), { textContent: missing }));
    return made;
  };
  const choice = document.getElementById("sp-release");
  const places = (count) => (count === 1 ? "one place" : `${count} places`);
  // Says at the top of a page that it has marks, since they may stand far below.
  const tell = (release, differing, lacking) => {
    const title = document.querySelector("article h1");
    if (!(differing || lacking) || choice || !title) return;
    const line = document.createElement("p");
    line.className = differing ? "sp-not-here-line" : "sp-not-here-line sp-lacks-here-line";
    const link = document.createElement("a");
    link.href = `${document.documentElement.dataset.content_root ?? "../"}book/releases.html#your-release`;
    link.textContent = "Your release";
    const told = [];
    if (differing) told.push(`differs in ${places(differing)}`);
    if (lacking) told.push(`lacks a name in ${places(lacking)}`);
    line.append(link, ` is Streamlit ${release}. On this page it ${told.join(" and ")}; each is marked.`);
    title.after(line);
  };
  const mark = () => {
    const release = stored();
    let differing = 0, lacking = 0;
    for (const old of document.querySelectorAll(".sp-not-here, .sp-lacks-here, .sp-not-here-line")) old.remove();
    for (const claim of document.querySelectorAll("[data-fails], [data-lacks]")) {
      const here = release && differs(claim, release);
      const missing = release && lacks(claim, release);
      if (!here && !missing) continue;
      claim.after(" ", note(release, here ? "" : missing));
      if (here) differing += 1;
      else lacking += 1;
    }
    tell(release, differing, lacking);
  };
  if (choice) {
    choice.value = [...choice.options].some((option) => option.value === stored()) ? stored() : "";
    choice.addEventListener("change", () => {
      try { localStorage.setItem(KEY, choice.value); } catch { /* a browser that keeps nothing marks nothing */ }
      mark();
      const kept = stored();
      choice.closest("p").querySelector("output").textContent = kept ? `Kept: ${kept}` : "Nothing is marked.";
    });
  }
  mark();
});
