"""Stores two invoices once, and shows how often an invoice has been pickled."""
import streamlit as st
from invoice_model import Invoice

if "march" not in st.session_state:
    st.session_state.march = Invoice(100)
    st.session_state.april = Invoice(120)
st.text(f"Pickled so far: {Invoice.pickled}")
