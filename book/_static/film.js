// Long filmstrips show a few runs at a time, with buttons to go on. A claim that a link leads to is opened where it is folded.
addEventListener("DOMContentLoaded", () => {
  for (const film of document.querySelectorAll("article .sp-long-film")) {
    const frames = [...film.querySelectorAll(".sp-frame")];
    const [back, next, all] = film.querySelectorAll("button");
    const told = film.querySelector("output");
    const many = frames.filter((frame) => !frame.classList.contains("sp-out")).length;
    let first = 0;
    const show = (whole) => {
      film.classList.toggle("sp-whole", whole);
      frames.forEach((frame, number) => frame.classList.toggle("sp-out", !whole && (number < first || number >= first + many)));
      told.textContent = whole ? `All ${frames.length} runs` : `Runs ${first + 1} to ${first + many} of ${frames.length}`;
      back.disabled = whole || first === 0;
      next.disabled = whole || first + many >= frames.length;
      all.textContent = whole ? "A few runs" : "All runs";
    };
    const step = (by) => {
      first = Math.max(0, Math.min(first + by, frames.length - many));
      show(false);
    };
    back.addEventListener("click", () => step(-1));
    next.addEventListener("click", () => step(1));
    all.addEventListener("click", () => show(!film.classList.contains("sp-whole")));
    film.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") step(-1);
      if (key === "ArrowRight") step(1);
    });
    show(false);
  }

  const open = () => {
    const target = document.getElementById(location.hash.slice(1)); // what can be opened has a plain name
    const fold = target?.querySelector(":scope > details.sp-brief");
    if (fold) fold.open = true;
    for (let around = target?.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  };
  addEventListener("hashchange", open);
  open();
});
