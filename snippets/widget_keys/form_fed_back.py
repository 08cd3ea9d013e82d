"""Feeds a form field's default from what it returned: every second submission is lost."""
import streamlit as st

st.session_state.setdefault("name", "")
with st.form("profile"):
    st.session_state.name = st.text_input("Name", st.session_state.name)
    st.form_submit_button("Save")
st.text(f"Name: {st.session_state.name}")
