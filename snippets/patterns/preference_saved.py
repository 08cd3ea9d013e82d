"""Draws a preference from where it is saved: the change right after Save is lost."""
import streamlit as st

THEMES = ["Light", "Dark", "Blue"]
profile = st.session_state.setdefault("profile", {"preferences": {"theme": "Light"}})
preferences = profile["preferences"]
theme = st.selectbox("Theme", THEMES, index=THEMES.index(preferences["theme"]))
if st.button("Save", key="save"):
    preferences["theme"] = theme
    st.success("Saved.")
st.text(f"Theme: {theme}, saved: {preferences['theme']}")
