"""The first of two pages: asks for a name, leads to the settings, and counts its runs."""
import streamlit as st

st.session_state.runs = st.session_state.get("runs", 0) + 1
st.text(f"Run {st.session_state.runs}: home")
st.text_input("Name", key="name")
if st.button("Settings", key="go"):
    st.switch_page("pages/settings.py")
