"""Lists the entries of session state that a form brings with it."""
import streamlit as st

with st.form("profile"):
    st.text_input("Name", key="name")
    st.form_submit_button("Save")
st.text(f"Entries: {sorted(st.session_state)}")
