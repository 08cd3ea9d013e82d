"""Shows that Enter does nothing where the first submit button is disabled."""
import streamlit as st

with st.form("letter"):
    text = st.text_input("Text", key="text")
    st.form_submit_button("Send", disabled=True)
    st.form_submit_button("Save draft")
st.text(f"Text: {text!r}")
