// The drawers of a narrow page, which Furo opens with a checkbox each. With this script the focus moves into a drawer that
// opens, and Escape, a link followed in it or the focus leaving it closes it.
addEventListener("DOMContentLoaded", () => {
  for (const [id, name] of [["__navigation", ".sidebar-drawer"], ["__toc", ".toc-drawer"]]) {
    const toggle = document.getElementById(id);
    const drawer = document.querySelector(name);
    const close = () => { toggle.checked = false; };
    toggle.addEventListener("change", () => toggle.checked && drawer.querySelector("a[href]")?.focus());
    drawer.addEventListener("click", (event) => event.target.closest("a") && close());
    drawer.addEventListener("focusout", ({ relatedTarget: next }) => next && !drawer.contains(next) && close());
    addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !toggle.checked) return;
      close();
      toggle.focus();
    });
  }
});
