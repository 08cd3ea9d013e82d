"""Keeps a diary of two callbacks, one of which calls st.rerun()."""
import streamlit as st


def keep_note():
    st.session_state.diary.append("note starts")
    st.rerun()
    st.session_state.diary.append("note ends")


def save():
    st.session_state.diary.append("save")


st.session_state.setdefault("diary", [])
st.text_input("Note", key="note", on_change=keep_note)
st.button("Save", key="save", on_click=save)
st.session_state.diary.append("script")
st.text(" > ".join(st.session_state.diary))
