"""Witnesses: other ways to run a snippet, so that no simulation is trusted alone.

`servers` starts real servers. `server` and `browser` open sessions on them, one through Streamlit's interface for
programs, one through Chromium. `replay` does in such a session what a trace says was done under AppTest, `compare`
sets the pages side by side, `evidence` keeps what came of it, `command` does all that for the whole book, and
`visit` lets a proof act on a server or in a browser itself.
"""
