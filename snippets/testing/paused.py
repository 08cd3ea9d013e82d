"""Leaves an input out while a box is ticked, with st.stop()."""
import streamlit as st

if st.checkbox("Pause", key="pause"):
    st.stop()
name = st.text_input("Name", key="name")
st.button("Next", key="next")
st.text(f"Name: {name}")
