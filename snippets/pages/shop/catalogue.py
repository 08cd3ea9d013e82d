"""The page that puts something into the basket."""
import streamlit as st

if st.button("Add apples", key="add"):
    st.session_state.basket.append("apples")
if st.button("To the basket", key="go"):
    st.switch_page("basket.py")
