"""Assigns values that a selectbox and a number input cannot take."""
import streamlit as st

st.session_state.setdefault("size", "XXL")
st.session_state.setdefault("rating", 12)
st.selectbox("Size", ["S", "M", "L"], key="size")
st.number_input("Rating", 1, 10, key="rating")
st.text(f"Size: {st.session_state.size}, rating: {st.session_state.rating}")
