"""Prepares the session on the main page by a function that each page calls."""
import streamlit as st
from preparation import prepare

prepare()
if st.button("Add apples", key="add"):
    st.session_state.basket.append("apples")
if st.button("To the basket", key="go"):
    st.switch_page("pages/basket.py")
