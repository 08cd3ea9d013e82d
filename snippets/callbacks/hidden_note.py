"""Counts the calls of a note's callback while the note is hidden and shown again."""
import streamlit as st


def count_call():
    st.session_state.calls += 1


st.session_state.setdefault("calls", 0)
if st.checkbox("Show note", value=True, key="show"):
    st.text_input("Note", key="note", on_change=count_call)
st.text(f"Note {st.session_state.get('note')!r}, calls {st.session_state.calls}")
