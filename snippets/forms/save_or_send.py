"""Shows what two submit buttons of one form return, and what each hands over."""
import streamlit as st

with st.form("letter"):
    text = st.text_input("Text", key="text")
    save = st.form_submit_button("Save", key="save")
    send = st.form_submit_button("Send", key="send")
st.text(f"{text!r}, save: {save}, send: {send}")
