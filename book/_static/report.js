// What a report would ask for first stands in it already: the place, the reader's release and browser.
addEventListener("click", (event) => {
  const link = event.target.closest(".sp-report");
  if (!link) return;
  const stored = () => { try { return localStorage.getItem("streamlit-release"); } catch { return ""; } };
  const told = [
    "What I did:", "", "What I saw:", "", "What I expected:", "",
    `Page: ${location.href}`, `Streamlit: ${stored() || "(your release)"}`, `Browser: ${navigator.userAgent}`,
  ];
  const address = new URL(link.href);
  address.searchParams.set("body", told.join("\n"));
  link.href = address;
});
