"""The entry point of a shop with two pages."""
import streamlit as st

st.session_state.setdefault("basket", [])
st.session_state.entry_runs = st.session_state.get("entry_runs", 0) + 1

page = st.navigation([st.Page("catalogue.py"), st.Page("basket.py")])
st.text(f"Entry point runs: {st.session_state.entry_runs}")
page.run()
