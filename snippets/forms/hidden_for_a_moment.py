"""Shows a form that can be hidden: what was entered in it is gone when it is shown again."""
import streamlit as st

if st.toggle("Edit the profile", True, key="edit"):
    with st.form("profile"):
        st.text_input("Name", key="name")
        st.form_submit_button("Save")
st.text(f"Name: {st.session_state.get('name')!r}")
