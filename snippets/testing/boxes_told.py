"""Offers help in two popovers and a question in a dialog."""
import streamlit as st

st.session_state.setdefault("log", [])


@st.dialog("Delete?")
def ask():
    st.button("Yes", key="yes", on_click=st.session_state.log.append, args=["deleted"])


if st.button("Delete", key="delete"):
    ask()
st.popover("Help", key="help").text("Call us.")
more = st.popover("More", key="more", on_change="rerun")
if more.open:
    more.text("Write to us.")
st.text(f"Log: {st.session_state.log}")
