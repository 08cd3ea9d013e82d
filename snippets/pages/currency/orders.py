"""The page of the orders."""
import streamlit as st

st.text(f"Orders in {st.session_state.get('currency')}")
