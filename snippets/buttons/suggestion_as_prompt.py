"""Answers the suggestion that is picked, or what comes from the chat input."""
import streamlit as st

st.session_state.setdefault("messages", [])
prompt = st.chat_input("Ask", key="prompt")
if not st.session_state.messages:
    picked = st.pills("Ask for example", ["Prices?", "Hours?"], key="suggestion")
    if picked:
        prompt = picked
if prompt:
    st.session_state.messages += [prompt, f"You asked: {prompt}"]
st.text(f"Prompt: {prompt}, messages: {st.session_state.messages}")
