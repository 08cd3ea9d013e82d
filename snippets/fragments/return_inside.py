"""Leaves a fragment early by return."""
import streamlit as st

st.checkbox("I am a member", key="member")


@st.fragment
def show_prices():
    st.text("Prices")
    if not st.session_state.member:
        return
    st.text("Apples: 2.40")


show_prices()
st.text("Open from 9 to 5")
