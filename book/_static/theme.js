// Before anything is drawn: light or dark, as the reader chose; and that there is a script. The theme says the latter at
// the end, and a browser would work out the look of the whole page a second time.
document.body.dataset.theme = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })() || "auto";
document.documentElement.classList.remove("no-js");
