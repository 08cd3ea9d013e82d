"""Offers sizes, two of which are chosen at first."""
import streamlit as st

sizes = st.pills("Size", ["S", "M", "L"], default=["S", "M"], key="sizes")
st.text(f"Chosen: {sizes}")
