"""Shows the error of a kept position behind the end of a shorter list."""
import streamlit as st

orders = ["tea", "milk", "rice"]
if st.checkbox("Open orders only", key="open_only"):
    orders = ["tea"]
position = st.session_state.setdefault("position", 2)
st.selectbox("Order", orders, index=position)
