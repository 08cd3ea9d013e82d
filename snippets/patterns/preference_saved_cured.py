"""Draws a preference from session state, where it starts as it is saved."""
import streamlit as st

THEMES = ["Light", "Dark", "Blue"]
profile = st.session_state.setdefault("profile", {"preferences": {"theme": "Light"}})
preferences = profile["preferences"]
st.session_state.setdefault("theme", preferences["theme"])
theme = st.selectbox("Theme", THEMES, key="theme")
if st.button("Save", key="save"):
    preferences["theme"] = theme
    st.success("Saved.")
st.text(f"Theme: {theme}, saved: {preferences['theme']}")
