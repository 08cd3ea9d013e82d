"""Likes a post and searches the orders, each with a callback."""
import streamlit as st


def count():
    st.session_state.events = st.session_state.get("events", 0) + 1


st.button("Like", key="like", on_click=count)
st.text_input("Search", key="query", on_change=count)
st.text(f"Events: {st.session_state.get('events', 0)}")
