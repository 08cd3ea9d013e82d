"""Keeps a basket in a cache that belongs to the session."""
import streamlit as st


@st.cache_resource(scope="session")
def open_basket():
    return []


basket = open_basket()
if st.button("Add honey", key="add"):
    basket.append("honey")
st.text(f"In the basket: {len(basket)}")
