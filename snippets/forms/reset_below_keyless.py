"""Shows a Reset button below the form that acts one run late: the field's default is drawn already."""
import streamlit as st

st.session_state.setdefault("name", "")
with st.form("profile"):
    name = st.text_input("Name", st.session_state.name)
    saved = st.form_submit_button("Save")
if saved:
    st.session_state.name = name
if st.button("Reset", key="reset"):
    st.session_state.name = ""
