"""A profile form with two submit buttons."""
import streamlit as st


def reset():
    st.session_state.dropped = st.session_state.name
    st.session_state.name = ""


with st.form("profile"):
    st.text_input("Name", key="name")
    st.form_submit_button("Save")
    st.form_submit_button("Reset", on_click=reset)
st.text(f"Name: {st.session_state.name!r}")
st.text(f"Dropped: {st.session_state.get('dropped')!r}")
