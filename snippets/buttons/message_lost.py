"""Counts what was saved, above the button."""
import streamlit as st

st.session_state.setdefault("saved", 0)
st.text(f"Saved {st.session_state.saved} times")
if st.button("Save", key="save"):
    st.session_state.saved += 1
    st.success("Saved.")
    st.rerun()
