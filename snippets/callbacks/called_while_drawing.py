"""Counts votes, with a choice to stay anonymous."""
import streamlit as st


def add_vote():
    st.session_state.votes += 1


st.session_state.setdefault("votes", 0)
st.button("Vote", key="vote", on_click=add_vote())
st.checkbox("Stay anonymous", key="anonymous")
st.text(f"Votes: {st.session_state.votes}")
