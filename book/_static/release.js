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
  const mark = () => {
    const release = stored();
    for (const old of document.querySelectorAll(".sp-not-here")) old.remove();
    for (const claim of document.querySelectorAll("[data-fails]")) {
      if (!release || !fails(claim, release)) continue;
      const note = document.createElement("span");
      note.className = "sp-not-here";
      note.textContent = `not on ${release}`;
      claim.after(" ", note);
    }
  };
  const choice = document.getElementById("sp-release");
  if (choice) {
    choice.closest("p").hidden = false;
    choice.value = stored();
    choice.addEventListener("change", () => {
      try { localStorage.setItem(KEY, choice.value); } catch { /* a browser that keeps nothing marks nothing */ }
      mark();
    });
  }
  mark();
});
