"""Shows a table of orders on one page, and nothing of it on the other."""
import streamlit as st


def orders():
    picked = st.dataframe({"customer": ["Ada", "Edith", "Grace"]}, key="orders", on_select="rerun")
    st.text(f"Selected: {picked.selection.rows}")


def stock():
    st.text(f"In state: {'orders' in st.session_state}")


st.navigation([st.Page(orders, default=True), st.Page(stock)]).run()
