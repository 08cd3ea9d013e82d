"""Sets a key in a run before its widget is first drawn."""
import streamlit as st

if "started" not in st.session_state:
    st.session_state.started = True
    st.session_state.note = "draft"
if st.checkbox("Edit", key="edit"):
    st.text_input("Note", key="note")
st.text(f"Note: {st.session_state.get('note', 'no such key')}")
