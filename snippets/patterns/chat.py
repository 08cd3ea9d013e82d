"""Keeps a conversation: each message is stored, and each run draws them all."""
import streamlit as st


def answer(messages):
    asked = [message["text"] for message in messages if message["role"] == "user"]
    return f"You said {' and '.join(asked)}."


def clear():
    st.session_state.messages = []


def show(role, text):
    st.chat_message(role).text(text)


st.session_state.setdefault("messages", [])
st.button("Clear", key="clear", on_click=clear)
for message in st.session_state.messages:
    show(message["role"], message["text"])
if prompt := st.chat_input("Message", key="prompt"):
    st.session_state.messages.append({"role": "user", "text": prompt})
    show("user", prompt)
    reply = answer(st.session_state.messages)
    st.session_state.messages.append({"role": "assistant", "text": reply})
    show("assistant", reply)
