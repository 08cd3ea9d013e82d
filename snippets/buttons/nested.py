"""Deletes an account after asking."""
import streamlit as st


def note():
    st.session_state.noted = True


if st.button("Delete account", key="delete"):
    st.text("Are you sure?")
    if st.button("Yes, delete", key="confirm", on_click=note):
        st.session_state.deleted = True
st.text(f"Deleted: {st.session_state.get('deleted', False)}")
