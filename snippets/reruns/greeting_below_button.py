"""Greets whoever has entered a name, below the button that saves it."""
import streamlit as st

name = st.text_input("Name", key="name")
saved = st.button("Save", key="save")
if name:
    st.info(f"Good morning, {name}!")
st.text(f"Saved: {saved}")
