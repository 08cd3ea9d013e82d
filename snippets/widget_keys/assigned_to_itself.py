"""Keeps a hidden input's value by assigning its key to itself."""
import streamlit as st

if "diet" in st.session_state:
    st.session_state.diet = st.session_state.diet
show = st.checkbox("Show details", value=True, key="show")
if show:
    st.text_input("Allergies", key="diet")
st.text(f"In state: {st.session_state.get('diet', 'no such key')!r}")
