"""Assigns only the keys to themselves that may be assigned to."""
import streamlit as st

for key in ["name"]:
    if key in st.session_state:
        st.session_state[key] = st.session_state[key]
st.text_input("Name", key="name")
if st.button("Save", key="save"):
    st.text(f"Saved: {st.session_state.name}")
