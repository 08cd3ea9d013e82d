"""Keeps a list under a key that no widget has."""
import streamlit as st

messages = st.session_state.setdefault("messages", [])
st.text_input("Message", key="message")
st.text(f"{len(messages)} messages")
