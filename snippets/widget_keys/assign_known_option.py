"""Assigns values only as the widgets can take them."""
import streamlit as st

SIZES = ["S", "M", "L"]
wanted, stars = "XXL", 12
st.session_state.setdefault("size", wanted if wanted in SIZES else "L")
st.session_state.setdefault("rating", min(stars, 10))
st.selectbox("Size", SIZES, key="size")
st.number_input("Rating", 1, 10, key="rating")
st.text(f"Size: {st.session_state.size}, rating: {st.session_state.rating}")
