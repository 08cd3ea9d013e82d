"""A shop for hikers."""
import streamlit as st

PRICES = {"map": 12, "compass": 30, "tent": 190, "rope": 45}

product = st.selectbox("Product", list(PRICES), key="product")
st.button("Refresh", key="refresh")
st.text(f"{product}: {PRICES[product]} euros")

st.session_state.setdefault("seen", [])
if product in st.session_state.seen:
    st.session_state.seen.remove(product)
st.session_state.seen.insert(0, product)
st.text(f"Seen before: {', '.join(st.session_state.seen[1:]) or 'nothing yet'}")
