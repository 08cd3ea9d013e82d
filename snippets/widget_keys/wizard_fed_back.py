"""Stores what the input of a wizard's step returns: a text typed right before Next is lost."""
import streamlit as st


def go_to(step):
    st.session_state.step = step


st.session_state.setdefault("step", 1)
st.session_state.setdefault("name", "")
if st.session_state.step == 1:
    st.session_state.name = st.text_input("Name", st.session_state.name)
    st.button("Next", key="next", on_click=go_to, args=(2,))
else:
    st.text(f"Name: {st.session_state.name!r}")
