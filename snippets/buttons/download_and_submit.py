"""Shows what a download button and a submit button return, run by run."""
import streamlit as st

exported = st.download_button("Export", "name,city\nAda,London", "people.csv", key="export")
with st.form("contact"):
    st.text_input("Name", key="name")
    sent = st.form_submit_button("Send")
st.text(f"Exported: {exported}, sent: {sent}")
