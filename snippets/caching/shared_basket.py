"""A shop with a basket."""
import streamlit as st


@st.cache_resource
def open_basket():
    return []


basket = open_basket()
if st.button("Add tea", key="add"):
    basket.append("tea")
st.text(f"In the basket: {len(basket)}")
