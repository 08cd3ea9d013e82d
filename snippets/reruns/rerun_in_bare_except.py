"""Swallows st.rerun() with a bare except."""
import streamlit as st

st.session_state.setdefault("count", 0)
st.text(f"Count: {st.session_state.count}")
if st.button("Increment", key="increment"):
    try:
        st.session_state.count += 1
        st.rerun()
    except:  # noqa: E722
        st.error("Could not save.")
