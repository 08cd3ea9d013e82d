// Narrows the lists of claims and statements while you type, and the claims by release and outcome. Without it the lists
// stand there whole. The address can name both: claims.html?release=1.40&outcome=d.
addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("sp-filter");
  if (!field) return;
  field.closest("p").hidden = false;
  const release = document.getElementById("sp-on");
  const outcome = document.getElementById("sp-outcome");
  const entries = [...document.querySelectorAll(".sp-list > li")];
  const count = document.querySelector(".sp-filter output");
  let unknown = "";
  const number = (name) => name.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const outcomeOn = (said, name) => {
    if (said === undefined) return "";
    const here = said.split(" ").find((stretch) => {
      const [first, last] = stretch.slice(1).split("-").map(number);
      return first <= number(name) && number(name) <= last;
    });
    return here ? here[0] : "h";
  };
  const fits = (entry) =>
    !release?.value || (outcome.value ? outcomeOn(entry.dataset.said, release.value) === outcome.value : true);
  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const narrowed = words.length > 0 || Boolean(release?.value && outcome.value);
    let shown = 0;
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      entry.hidden = !(words.every((word) => text.includes(word)) && fits(entry));
      shown += !entry.hidden;
    }
    for (const list of document.querySelectorAll(".sp-list"))
      list.closest("section").hidden = narrowed && !list.querySelector(":scope > li:not([hidden])");
    count.textContent = narrowed ? `${shown} of ${entries.length} shown` : unknown;
  };
  if (release) {
    const told = new URLSearchParams(location.search);
    release.closest("p").hidden = false;
    const asked = (told.get("release") ?? "").split(".").slice(0, 2).join(".");
    const known = (choice, value) => ([...choice.options].some((option) => option.value === value) ? value : "");
    release.value = known(release, asked);
    outcome.value = known(outcome, told.get("outcome") ?? "");
    if (asked && !release.value) unknown = `The claims were not played on Streamlit ${asked.slice(0, 20)}. All are shown.`;
    release.addEventListener("change", narrow);
    outcome.addEventListener("change", narrow);
  }
  field.addEventListener("input", narrow);
  narrow();
});
