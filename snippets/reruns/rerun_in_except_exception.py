"""Lets st.rerun() through: `except Exception` does not catch it."""
import streamlit as st

st.session_state.setdefault("count", 0)
st.text(f"Count: {st.session_state.count}")
if st.button("Increment", key="increment"):
    try:
        st.session_state.count += 1
        st.rerun()
    except Exception:
        st.error("Could not save.")
