"""A shop with a payment button."""
import streamlit as st

st.session_state.setdefault("payments", 0)
if st.button("Pay", key="pay"):
    st.session_state.payments += 1
st.text(f"Payments: {st.session_state.payments}")
