"""Shows that a stored instance's method reads the variables of the run that made it."""
import streamlit as st

rate = st.slider("VAT", 0, 30, 10, key="vat")


class Invoice:
    def total(self):
        return 100 + rate


if "invoice" not in st.session_state:
    st.session_state.invoice = Invoice()
st.text(f"Stored: {st.session_state.invoice.total()}, new: {Invoice().total()}")
