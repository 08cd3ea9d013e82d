"""Offers sizes of which several can be chosen, two of them at first."""
import streamlit as st

sizes = st.pills("Size", ["S", "M", "L"], default=["S", "M"], selection_mode="multi", key="sizes")
st.text(f"Chosen: {sizes}")
