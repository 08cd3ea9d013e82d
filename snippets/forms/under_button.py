"""Shows a form inside `if st.button(...)`: its submission is lost."""
import streamlit as st

st.text(f"Saved: {st.session_state.get('saved')}")
if st.button("Edit", key="edit"):
    with st.form("profile"):
        st.text_input("Name", key="name")
        if st.form_submit_button("Save"):
            st.session_state.saved = st.session_state.name
