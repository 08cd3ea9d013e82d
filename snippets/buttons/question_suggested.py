"""Puts a question into a chat input at a click."""
import streamlit as st

if st.button("Suggest", key="suggest"):
    st.session_state.question = "What is new?"
said = st.chat_input("Ask", key="question")
st.text(f"Returned: {said}, in state: {st.session_state.question}")
