"""Disables the button while its work runs: the callback sets the flag before the button is drawn."""
import streamlit as st


def begin():
    st.session_state.running = True


st.session_state.setdefault("running", False)
st.session_state.setdefault("drawn", [])
disabled = st.session_state.running
st.session_state.drawn.append("disabled" if disabled else "enabled")
st.button("Import", key="start", disabled=disabled, on_click=begin)
if st.session_state.running:
    st.session_state.drawn.append("work")
    st.session_state.running = False
    st.rerun()
st.text(" > ".join(st.session_state.drawn))
