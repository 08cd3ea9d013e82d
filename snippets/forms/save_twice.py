"""Shows the error of two submit buttons with the same label and no key."""
import streamlit as st

form = st.form("letter")
form.form_submit_button("Save")
form.text_area("Text", key="text")
form.form_submit_button("Save")
