"""Names its pages twice in a run, one more at the second time."""
import streamlit as st


def orders():
    st.text("Orders")


def stock():
    st.text("Stock")


first = st.navigation([st.Page(orders, default=True)])
chosen = st.navigation([st.Page(orders, default=True), st.Page(stock)])
chosen.run()
