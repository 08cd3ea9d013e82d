"""Counts how often its first and its last line run."""
import streamlit as st

st.session_state.setdefault("first", 0)
st.session_state.setdefault("last", 0)
st.session_state.first += 1

st.button("Refresh", key="refresh")
st.checkbox("Metric units", key="metric")
st.slider("Days", 1, 14, key="days")
st.selectbox("City", ["Lima", "Oslo"], key="city")
st.text_input("Note", key="note")

st.session_state.last += 1
st.text(f"First line: {st.session_state.first}, last line: {st.session_state.last}")
