"""Gives a fragment an interval only while a flag in session state is set, and clears the flag in the fragment."""
import streamlit as st

st.session_state.setdefault("checks", 0)
st.session_state.setdefault("watching", True)


@st.fragment(run_every=0.5 if st.session_state.watching else None)
def check_stock():
    st.session_state.checks += 1
    if st.button("Stop", key="stop"):
        st.session_state.watching = False
    st.text(f"Watching: {st.session_state.watching}, checks: {st.session_state.checks}")


check_stock()
