"""Shows that the script goes on below a parallel fragment, and what the call returns."""
import threading

import streamlit as st

went_on = threading.Event()


@st.fragment(parallel=True)
def load_prices():
    st.text(f"The script went on: {went_on.wait(timeout=10)}")
    return "prices"


returned = load_prices()
went_on.set()
st.text(f"Returned: {returned}")
