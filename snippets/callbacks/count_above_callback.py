"""Counts votes, above and below the button."""
import streamlit as st


def add_vote():
    st.session_state.votes += 1


st.session_state.setdefault("votes", 0)
st.text(f"Above: {st.session_state.votes}")
st.button("Vote", key="vote", on_click=add_vote)
st.text(f"Below: {st.session_state.votes}")
