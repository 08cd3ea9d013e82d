"""Reserves the place above the button and fills it when the count is known."""
import streamlit as st

st.session_state.setdefault("count", 0)
place = st.empty()
if st.button("Increment", key="increment"):
    st.session_state.count += 1
place.text(f"Count: {st.session_state.count}")
st.checkbox("Large print", key="large")
