"""A price without and with tax."""
import streamlit as st

TAX = 0.2


def net_changed():
    st.session_state.gross = st.session_state.net * (1 + TAX)


def gross_changed():
    st.session_state.net = st.session_state.gross / (1 + TAX)


st.session_state.setdefault("net", 100.0)
st.session_state.setdefault("gross", 120.0)
net = st.number_input("Net", min_value=0.0, key="net", on_change=net_changed)
gross = st.number_input("Gross", min_value=0.0, key="gross", on_change=gross_changed)
st.checkbox("Paid", key="paid")
st.text(f"Net {net:.2f}, gross {gross:.2f}")
