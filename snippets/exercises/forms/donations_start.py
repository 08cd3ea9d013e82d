"""Collects donations for a zoo."""
import streamlit as st

st.session_state.setdefault("total", 0)
st.checkbox("Animal sounds", key="sounds")
with st.form("donation"):
    amount = st.number_input("Euros", 5, 500, 10, key="amount")
    st.form_submit_button("Donate")
st.session_state.total += amount
st.text(f"Donated: {st.session_state.total} euros")
