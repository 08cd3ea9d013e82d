"""Stores a function of the main script once."""
import streamlit as st


def with_vat(net):
    return net * 1.25


if "rule" not in st.session_state:
    st.session_state.rule = with_vat
st.text(f"Price: {st.session_state.rule(100)}")
