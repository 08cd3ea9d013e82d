"""A newsletter about a topic of your choice."""
import streamlit as st

TOPICS = ["Art", "Food", "Sport", "Travel"]

st.session_state.setdefault("topic", "Food")
st.selectbox("Topic", TOPICS, key="topic")
st.text(f"Topic: {st.session_state.topic}")
