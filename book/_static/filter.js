// Narrows the lists of claims and statements while you type, and the claims by release and outcome. Without it the lists
// stand there whole. The address can name both: claims.html?release=1.40&outcome=d. The page of changes has two releases
// between which they lie, and a kind: releases.html?from=1.40&to=1.67&kind=behaviour. That of statements has a verdict:
// statements.html?verdict=false.
addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("sp-filter");
  if (!field) return;
  const release = document.getElementById("sp-on");
  const outcome = document.getElementById("sp-outcome");
  const choices = ["from", "to", "kind", "verdict"]
    .map((name) => [name, document.getElementById(`sp-${name}`)])
    .filter(([, choice]) => choice);
  const { from, to, kind, verdict } = Object.fromEntries(choices);
  const entries = [...document.querySelectorAll(".sp-list > li")];
  const count = document.querySelector('output[for="sp-filter"]');
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
  const lies = ({ dataset }) =>
    !from || ((!from.value || number(dataset.release) > number(from.value)) &&
      (!to.value || number(dataset.release) <= number(to.value)) && (!kind.value || dataset.what === kind.value));
  const judged = ({ dataset }) => !verdict?.value || dataset.verdict === verdict.value;
  // Without the code in folds: most words stand in some app.
  const textOf = ({ childNodes }) =>
    [...childNodes].filter(({ className }) => className !== "sp-fixes").map(({ textContent }) => textContent).join(" ").toLowerCase();
  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = Boolean(release?.value && outcome.value) || choices.some(([, { value }]) => value);
    const narrowed = words.length > 0 || chosen;
    let shown = 0;
    for (const entry of entries) {
      const text = textOf(entry);
      entry.hidden = !(words.every((word) => text.includes(word)) && fits(entry) && lies(entry) && judged(entry));
      shown += !entry.hidden;
    }
    for (const list of document.querySelectorAll(".sp-list"))
      list.closest("section").hidden = narrowed && !list.querySelector(":scope > li:not([hidden])");
    count.textContent = unknown || (narrowed ? `${shown} of ${entries.length} shown` : "");
  };
  const told = new URLSearchParams(location.search);
  const minor = (name) => (told.get(name) ?? "").split(".").slice(0, 2).join(".");
  const known = (choice, value) => ([...choice.options].some((option) => option.value === value) ? value : "");
  for (const [name, choice] of choices) {
    const asked = minor(name);
    choice.value = known(choice, asked);
    if (asked && !choice.value) unknown = `The book does not know “${asked.slice(0, 20)}”. Choose from the lists.`;
    choice.addEventListener("change", () => {
      const address = new URL(location.href);
      if (choice.value) address.searchParams.set(name, choice.value);
      else address.searchParams.delete(name);
      history.replaceState(null, "", address);
      unknown = "";
      narrow();
    });
  }
  if (release) {
    const asked = minor("release");
    release.value = known(release, asked);
    outcome.value = known(outcome, told.get("outcome") ?? "");
    if (asked && !release.value) unknown = `The claims were not played on Streamlit ${asked.slice(0, 20)}. All are shown.`;
    release.addEventListener("change", narrow);
    outcome.addEventListener("change", narrow);
  }
  field.addEventListener("input", narrow);
  narrow();
});
