"""The main page of a shop with a folder of pages."""
import streamlit as st

st.session_state.setdefault("basket", [])
st.session_state.entry_runs = st.session_state.get("entry_runs", 0) + 1

st.text(f"Entry point runs: {st.session_state.entry_runs}")
if st.button("Add apples", key="add"):
    st.session_state.basket.append("apples")
if st.button("To the basket", key="go"):
    st.switch_page("pages/basket.py")
