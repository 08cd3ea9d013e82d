"""Counts clicks and shows the count below the button."""
import streamlit as st

st.session_state.setdefault("count", 0)
if st.button("Increment", key="increment"):
    st.session_state.count += 1
st.text(f"Count: {st.session_state.count}")
st.checkbox("Large print", key="large")
