"""The second page: looks for the first page's name, and counts its runs."""
import streamlit as st

st.session_state.runs = st.session_state.get("runs", 0) + 1
st.text(f"Run {st.session_state.runs}: settings")
st.text(f"Name: {st.session_state.get('name')}")
st.selectbox("Theme", ["light", "dark"], key="theme")
