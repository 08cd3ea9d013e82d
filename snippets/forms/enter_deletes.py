"""A letter, with a form that has two submit buttons."""
import streamlit as st

clicked = None
with st.form("letter"):
    st.text_input("Text", key="text")
    for label in ["Delete", "Save"]:
        if st.form_submit_button(label):
            clicked = label
st.text(f"Clicked: {clicked}")
