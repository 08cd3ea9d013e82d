"""Measures jumps in centimetres."""
import streamlit as st

st.session_state.setdefault("last", 0)
distance = st.number_input("Centimetres", 0, 900, key="distance")
if st.button("Measure", key="measure"):
    st.session_state.last = distance
st.checkbox("Tail wind", key="wind")
st.text(f"Last jump: {st.session_state.last}")
