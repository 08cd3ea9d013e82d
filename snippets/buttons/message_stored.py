"""Counts what was saved, and says so."""
import streamlit as st

st.session_state.setdefault("saved", 0)
st.text(f"Saved {st.session_state.saved} times")
if "message" in st.session_state:
    st.success(st.session_state.pop("message"))
st.checkbox("Notify me", key="notify")
if st.button("Save", key="save"):
    st.session_state.saved += 1
    st.session_state.message = "Saved."
    st.rerun()
