"""A newsletter about a topic of your choice."""
import streamlit as st

TOPICS = ["Art", "Food", "Sport", "Travel"]

st.session_state.setdefault("topic", "Food")
position = TOPICS.index(st.session_state.topic)
st.session_state.topic = st.selectbox("Topic", TOPICS, index=position)
st.text(f"Topic: {st.session_state.topic}")
