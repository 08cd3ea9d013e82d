"""Counts clicks and shows the count on top."""
import streamlit as st

st.session_state.setdefault("count", 0)
st.text(f"Count: {st.session_state.count}")
if st.button("Increment", key="increment"):
    st.session_state.count += 1
st.checkbox("Large print", key="large")
