"""Stores the name of a discount, and looks the function up in each run."""
import streamlit as st

DISCOUNTS = {
    "none": lambda price: price,
    "loyal": lambda price: price * 0.5,
}
st.session_state.setdefault("discount", "none")
if st.button("I am a loyal customer", key="loyal"):
    st.session_state.discount = "loyal"
st.text(f"Price: {DISCOUNTS[st.session_state.discount](10)}")
