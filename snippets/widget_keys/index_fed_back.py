"""Feeds a selectbox's index from the saved choice."""
import streamlit as st

THEMES = ["Light", "Dark", "Blue"]
st.session_state.setdefault("theme", "Light")
choice = st.selectbox("Theme", THEMES, index=THEMES.index(st.session_state.theme))
if st.button("Save", key="save"):
    st.session_state.theme = choice
st.text(f"Chosen: {choice}, saved: {st.session_state.theme}")
