"""Shows a table of orders on one page, and keeps its selection for the way back."""
import streamlit as st


def orders():
    kept = {"selection": {"rows": st.session_state.get("kept", [])}}
    picked = st.dataframe(
        {"customer": ["Ada", "Edith", "Grace"]}, key="orders", on_select="rerun", selection_default=kept
    )
    st.session_state.kept = picked.selection.rows
    st.text(f"Selected: {picked.selection.rows}")


def stock():
    st.text(f"Kept: {st.session_state.get('kept')}")


st.navigation([st.Page(orders, default=True), st.Page(stock)]).run()
