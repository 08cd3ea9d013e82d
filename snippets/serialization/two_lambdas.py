"""Stores two lambdas, one of which can be left out."""
import streamlit as st

if not st.checkbox("Price repaired", key="price_repaired"):
    st.session_state.price = lambda net: net * 1.25
else:
    st.session_state.price = 1.25
if not st.checkbox("Postage repaired", key="postage_repaired"):
    st.session_state.postage = lambda weight: weight * 3
else:
    st.session_state.postage = 3
