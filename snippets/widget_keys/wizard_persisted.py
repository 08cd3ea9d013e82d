"""Asks for a name in step 1, and shows it in step 2."""
import streamlit as st


def go_to(step):
    st.session_state.step = step


st.session_state.setdefault("step", 1)
if st.session_state.step == 1:
    st.text_input("Name", key="name", persist_state="page")
    st.button("Next", key="next", on_click=go_to, args=(2,))
else:
    st.text(f"Name: {st.session_state.get('name')!r}")
    st.button("Back", key="back", on_click=go_to, args=(1,))
