"""Shows which of two submit buttons the Enter key clicks."""
import streamlit as st

clicked = None
with st.form("letter"):
    st.text_input("Text", key="text")
    for label in ["Delete", "Save"]:
        if st.form_submit_button(label):
            clicked = label
st.text(f"Clicked: {clicked}")
