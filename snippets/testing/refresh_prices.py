"""Counts the runs of the script and of a fragment in it."""
import streamlit as st

st.session_state.setdefault("script", 0)
st.session_state.setdefault("fragment", 0)
st.session_state.script += 1


@st.fragment
def show_prices():
    st.session_state.fragment += 1
    st.button("Refresh", key="refresh")
    st.text(f"Script: {st.session_state.script}, fragment: {st.session_state.fragment}")


show_prices()
