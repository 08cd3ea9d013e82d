"""Saves at the click of a button that stands above the field."""
import streamlit as st


def note(what):
    st.session_state.notes.append(f"{what} with {st.session_state.city!r}")


st.session_state.setdefault("notes", [])
st.button("Save", key="save", on_click=note, args=("save",))
st.text_input("City", key="city", on_change=note, args=("change",))
st.text(" > ".join(st.session_state.notes))
