"""Shows a form that stays until it is submitted: a flag keeps it open."""
import streamlit as st


def open_form():
    st.session_state.editing = True


def save():
    st.session_state.saved = st.session_state.name
    st.session_state.editing = False


st.text(f"Saved: {st.session_state.get('saved')}")
st.button("Edit", key="edit", on_click=open_form)
if st.session_state.get("editing"):
    with st.form("profile"):
        st.text_input("Name", key="name")
        st.form_submit_button("Save", on_click=save)
