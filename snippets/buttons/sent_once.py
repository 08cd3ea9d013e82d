"""Sends an order at a click, and disables the button from then on."""
import streamlit as st


def send():
    st.session_state.sent += 1


st.session_state.setdefault("sent", 0)
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.button("Send", key="send", on_click=send, disabled=st.session_state.sent > 0)
st.text(f"Sent: {st.session_state.sent}, runs: {st.session_state.runs}")
