"""Draws a message and its answer in the run that brought the message, and in no other."""
import streamlit as st

prompt = st.chat_input("Message", key="prompt")
if prompt:
    st.chat_message("user").text(prompt)
    st.chat_message("assistant").text(f"You said {prompt}.")
