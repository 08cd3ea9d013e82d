"""A chat that asks for a nickname in a window."""
import streamlit as st


@st.dialog("Who are you?")
def ask_nickname():
    st.text_input("Nickname", key="nickname")
    return st.button("Join", key="join")


if "member" not in st.session_state:
    if ask_nickname():
        st.session_state.member = st.session_state.nickname
st.text(f"Chatting as {st.session_state.get('member', 'nobody')}")
