"""The laboratory: the pinned Streamlit, AppTest and this engine in the reader's browser.

`bundle` builds what the browser loads, out of the installed packages and what npm's lock file names. `pack`, `bridge`,
`live` and `desk` run in the browser, under Pyodide. `static/` holds the page's own scripts and style.
"""
