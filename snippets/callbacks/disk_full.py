"""Notes, and a button that saves them."""
import streamlit as st


def save():
    st.session_state.step = "writing"
    raise OSError("disk full")


st.session_state.setdefault("step", "idle")
st.title("Notes")
st.button("Save", key="save", on_click=save)
st.text(f"Step: {st.session_state.step}")
