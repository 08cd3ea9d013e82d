"""Notes, with a message below."""
import streamlit as st


def save():
    st.session_state.message = "Saved."


st.title("Notes")
st.button("Save", key="save", on_click=save)
st.checkbox("Pin this note", key="pin")
if "message" in st.session_state:
    st.success(st.session_state.pop("message"))
