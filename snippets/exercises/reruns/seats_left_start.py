"""Seats left on a bus, and a button that books one."""
import streamlit as st

st.session_state.setdefault("booked", 0)
left = 4 - st.session_state.booked
if st.button("Book a seat", key="book"):
    st.session_state.booked += 1
st.checkbox("Quiet zone", key="quiet")
st.text(f"Seats left: {left}")
