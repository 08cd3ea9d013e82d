"""An app of two pages that counts its runs."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
page = st.navigation([st.Page("home.py", default=True), st.Page("settings.py")])
st.text(f"Run {st.session_state.runs}: {page.title}")
page.run()
