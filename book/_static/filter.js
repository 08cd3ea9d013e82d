// Narrows the lists of claims and statements while you type. Without it the lists stand there whole.
addEventListener("DOMContentLoaded", () => {
  const field = document.getElementById("sp-filter");
  if (!field) return;
  const entries = [...document.querySelectorAll(".sp-list > li")];
  const count = document.querySelector(".sp-filter output");
  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      entry.hidden = !words.every((word) => text.includes(word));
      shown += !entry.hidden;
    }
    for (const list of document.querySelectorAll(".sp-list"))
      list.closest("section").hidden = words.length > 0 && !list.querySelector(":scope > li:not([hidden])");
    count.textContent = words.length ? `${shown} of ${entries.length}` : "";
  };
  field.addEventListener("input", narrow);
  narrow();
});
