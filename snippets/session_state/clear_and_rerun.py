"""Shows what st.session_state.clear() with st.rerun() leaves."""
import streamlit as st

if st.button("Start over", key="start_over"):
    st.session_state.clear()
    st.rerun()

st.session_state.setdefault("orders", 0)
name = st.text_input("Name", key="name")
gift = st.checkbox("As a gift")
if st.button("Order", key="order"):
    st.session_state.orders += 1
st.text(f"{name!r}, gift: {gift}, {st.session_state.orders} orders")
