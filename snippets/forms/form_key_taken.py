"""Shows the error of a form whose key was set as an entry of session state in the same run."""
import streamlit as st

st.session_state.setdefault("profile", {"name": "Ada"})
with st.form("profile"):
    st.text_input("Name", key="name")
    st.form_submit_button("Save")
st.text(f"Profile: {st.session_state.profile}")
