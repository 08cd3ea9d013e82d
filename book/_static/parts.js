// A long list that is opened at its top: what is in sight is laid out first, and the rest part by part while nothing else is
// to be done. Until then the heights of the other parts are guessed. A link is followed with true ones, so that it arrives
// where it should, and Back returns to where you were.
if (!location.hash && performance.getEntriesByType("navigation")[0]?.type === "navigate") {
  const root = document.documentElement;
  const whenIdle = window.requestIdleCallback ?? ((act) => setTimeout(act, 10, { timeRemaining: () => 0 }));
  root.classList.add("sp-in-parts");
  addEventListener("click", (event) => event.target.closest("a[href]") && root.classList.remove("sp-in-parts"), true);
  addEventListener("load", () => {
    const rest = [...document.querySelectorAll('[role="main"] section > section:not(:has(> section))')];
    const layOut = (deadline) => {
      do {
        const part = rest.shift();
        part.style.setProperty("content-visibility", "visible");
        part.getBoundingClientRect();
      } while (rest.length && deadline.timeRemaining() >= 8);
      if (rest.length) whenIdle(layOut);
      else root.classList.remove("sp-in-parts");
    };
    whenIdle(layOut);
  });
}
