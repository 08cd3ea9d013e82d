"""Shows a list stored under the name of a method."""
import streamlit as st

st.session_state.items = ["map", "compass"]

st.text(f"As an item: {st.session_state['items']}")
for item in st.session_state.items:
    st.text(item)
