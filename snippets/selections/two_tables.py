"""Shows orders in two tables, those that are open and those that are closed, and which is selected."""
import streamlit as st

opened = st.dataframe({"open": ["Ada", "Edith"]}, key="open", on_select="rerun", selection_mode="single-row")
closed = st.dataframe({"closed": ["Grace", "Joan"]}, key="closed", on_select="rerun", selection_mode="single-row")
st.text(f"Open: {opened.selection.rows}, closed: {closed.selection.rows}")
