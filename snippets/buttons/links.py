"""Shows what three links return: a plain one, one that starts a run and one that calls a function."""
import streamlit as st


def note(name):
    st.session_state.noted = name


if st.button("Set the key", key="set"):
    st.session_state.help = True
plain = st.link_button("Plain", "https://example.com", key="plain", args=["plain"])
helped = st.link_button("Help", "https://example.com", key="help", on_click="rerun", args=["help"])
called = st.link_button("Call", "https://example.com", key="call", on_click=note, args=["call"])
st.text(f"Plain: {type(plain).__name__}, in state: {'plain' in st.session_state}")
st.text(f"Help: {helped}, in state: {'help' in st.session_state}")
st.text(f"Call: {called}, in state: {'call' in st.session_state}")
