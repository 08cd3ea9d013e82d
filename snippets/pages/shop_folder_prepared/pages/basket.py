"""A page that prepares the session itself."""
import streamlit as st
from preparation import prepare

prepare()
st.text(f"Basket: {st.session_state.basket}")
