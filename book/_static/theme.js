// Light or dark, as the reader chose, before anything is drawn.
document.body.dataset.theme = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })() || "auto";
