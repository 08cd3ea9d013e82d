"""Loads three files, one in each run."""
import streamlit as st

st.session_state.setdefault("waiting", ["a.csv", "b.csv", "c.csv"])
st.session_state.setdefault("loaded", [])
if st.session_state.waiting:
    st.session_state.loaded.append(st.session_state.waiting.pop(0))
    st.rerun()
st.text(f"Loaded: {', '.join(st.session_state.loaded)}")
