// What is too wide scrolls, and a keyboard scrolls only what takes the focus. A copy is announced to screen readers.
addEventListener("DOMContentLoaded", () => {
  const measured = new ResizeObserver((entries) => {
    const wide = entries.map(({ target }) => [target, target.scrollWidth > target.clientWidth]);
    for (const [box, scrolls] of wide) {
      if (scrolls) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  });
  for (const box of document.querySelectorAll(".highlight pre, .table-wrapper, .sp-scroll")) measured.observe(box);

  const said = Object.assign(document.createElement("p"), { className: "sp-vh" });
  said.setAttribute("role", "status");
  document.querySelector("article")?.append(said);
  // The copy buttons tell what came of a click in their tooltip.
  new MutationObserver((changes) => {
    const button = changes.at(-1).target;
    said.textContent = button.dataset.tooltip === "Copy" ? "" : button.dataset.tooltip;
    // To copy, the focus was taken away, and to nowhere.
    if (document.activeElement === document.body) button.focus({ preventScroll: true });
  }).observe(document.body, { attributeFilter: ["data-tooltip"], subtree: true });
});
