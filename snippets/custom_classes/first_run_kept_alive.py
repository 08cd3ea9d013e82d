"""Shows that a stored instance keeps the variables of its run in memory."""
import gc
import weakref

import streamlit as st


class Table:
    """Stands for a large table."""


class Order:
    def describe(self):
        return "2 boxes to Oslo"


table = Table()
if "first_table" not in st.session_state:
    st.session_state.first_table = weakref.ref(table)
    st.session_state.order = Order()
gc.collect()
kept = st.session_state.first_table() is not None
st.text(f"First table in memory: {kept}")
