"""Greets whoever has entered a name, above the button that saves it."""
import streamlit as st

name = st.text_input("Name", key="name")
if name:
    st.info(f"Good morning, {name}!")
saved = st.button("Save", key="save")
st.text(f"Saved: {saved}")
