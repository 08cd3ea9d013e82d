"""Shows what a button returns in the run in which its callback has disabled it."""
import streamlit as st


def begin():
    st.session_state.running = True


st.session_state.setdefault("running", False)
clicked = st.button("Import", key="start", disabled=st.session_state.running, on_click=begin)
st.text(f"Running: {st.session_state.running}, clicked: {clicked}")
