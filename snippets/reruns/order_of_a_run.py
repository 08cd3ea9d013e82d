"""Notes the order of callback, first line and last line."""
import streamlit as st


def save():
    st.session_state.steps.append("callback")


st.session_state.setdefault("steps", [])
st.session_state.steps.append("first line")
st.button("Save", key="save", on_click=save)
st.session_state.steps.append("last line")
st.text(" > ".join(st.session_state.steps))
