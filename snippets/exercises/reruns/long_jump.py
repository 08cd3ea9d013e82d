"""Measures jumps in centimetres."""
import streamlit as st

st.session_state.setdefault("last", 0)
st.session_state.setdefault("best", 0)
distance = st.number_input("Centimetres", 0, 900, key="distance")
if st.button("Measure", key="measure"):
    st.session_state.last = distance
    st.session_state.best = max(st.session_state.best, distance)
if st.button("New athlete", key="new"):
    st.session_state.last = 0
    st.session_state.best = 0
st.checkbox("Tail wind", key="wind")
st.text(f"Last jump: {st.session_state.last}")
st.text(f"Best jump: {st.session_state.best}")
