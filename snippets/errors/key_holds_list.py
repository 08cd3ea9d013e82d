"""Shows the error of a text input whose key is in use for a list."""
import streamlit as st

messages = st.session_state.setdefault("message", [])
st.text_input("Message", key="message")
st.text(f"{len(messages)} messages")
