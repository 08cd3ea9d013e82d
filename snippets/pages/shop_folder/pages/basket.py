"""The page that shows the basket."""
import streamlit as st

st.text(f"Basket: {st.session_state.basket}")
