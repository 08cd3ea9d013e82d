"""Shows what two submit buttons of one form return, and what each hands over."""
import streamlit as st

with st.form("letter"):
    text = st.text_input("Text", key="text")
    save = st.form_submit_button("Save")
    send = st.form_submit_button("Send")
st.text(f"{text!r}, save: {save}, send: {send}")
