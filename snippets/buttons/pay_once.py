"""Pays at the first click and ignores all others."""
import streamlit as st


def pay():
    st.session_state.clicks += 1
    if not st.session_state.paid:
        st.session_state.paid = True
        st.session_state.payments += 1


st.session_state.setdefault("clicks", 0)
st.session_state.setdefault("payments", 0)
st.session_state.setdefault("paid", False)
st.button("Pay", key="pay", on_click=pay)
st.text(f"Clicks: {st.session_state.clicks}, payments: {st.session_state.payments}")
