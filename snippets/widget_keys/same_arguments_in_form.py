"""Draws the same keyless text input outside a form and in it."""
import streamlit as st

out = st.text_input("Change at")
with st.form("way_back"):
    back = st.text_input("Change at")
    st.form_submit_button("Save")
st.text(f"Out: {out}, back: {back}")
