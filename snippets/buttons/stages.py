"""Deletes an account in three steps."""
import streamlit as st


def go_to(stage):
    st.session_state.stage = stage


st.session_state.setdefault("stage", "start")
st.checkbox("Send me a copy", key="copy")
if st.session_state.stage == "start":
    st.button("Delete account", key="delete", on_click=go_to, args=("sure",))
elif st.session_state.stage == "sure":
    st.text("Are you sure?")
    st.button("Yes, delete", key="confirm", on_click=go_to, args=("deleted",))
else:
    st.text("The account is deleted.")
