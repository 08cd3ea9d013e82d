"""Shows session state as a text, and as an item of a list."""
import streamlit as st

st.session_state.city = "Oslo"
st.text(f"State: {st.session_state}")
st.text(f"List: {[st.session_state]}")
