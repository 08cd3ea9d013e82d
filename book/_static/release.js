// A reader's own Streamlit release: chosen once, kept in this browser, and every claim that does not hold there is marked.
// Without this script, each claim still says since when it holds.
addEventListener("DOMContentLoaded", () => {
  const KEY = "streamlit-release";
  const number = (release) => release.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const stored = () => { try { return localStorage.getItem(KEY) || ""; } catch { return ""; } };
  const fails = (claim, release) =>
    claim.dataset.fails.split(" ").some((stretch) => {
      const [first, last] = stretch.split("-").map(number);
      return first <= number(release) && number(release) <= last;
    });
  const choice = document.getElementById("sp-release");
  // Says at the top of a page that it has marks, since they may stand far below.
  const tell = (release, marks) => {
    const title = document.querySelector("article h1");
    if (!marks || choice || !title) return;
    const line = document.createElement("p");
    line.className = "sp-not-here-line";
    const link = document.createElement("a");
    link.href = `${document.documentElement.dataset.content_root ?? "../"}book/releases.html#your-release`;
    link.textContent = "Your release";
    line.append(link, ` is Streamlit ${release}. What does not hold there is marked: ${marks} on this page.`);
    title.after(line);
  };
  const mark = () => {
    const release = stored();
    let marks = 0;
    for (const old of document.querySelectorAll(".sp-not-here, .sp-not-here-line")) old.remove();
    for (const claim of document.querySelectorAll("[data-fails]")) {
      if (!release || !fails(claim, release)) continue;
      const note = document.createElement("span");
      note.className = "sp-not-here";
      note.textContent = `not on ${release}`;
      claim.after(" ", note);
      marks += 1;
    }
    tell(release, marks);
  };
  if (choice) {
    choice.closest("p").hidden = false;
    choice.value = stored();
    choice.addEventListener("change", () => {
      try { localStorage.setItem(KEY, choice.value); } catch { /* a browser that keeps nothing marks nothing */ }
      mark();
      const kept = stored();
      choice.closest("p").querySelector("output").textContent = kept ? `Kept: ${kept}` : "Nothing is marked.";
    });
  }
  mark();
});
