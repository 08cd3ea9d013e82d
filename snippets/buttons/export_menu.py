"""Shows what a menu of formats returns, beside a box."""
import streamlit as st

format_chosen = st.menu_button("Export", ["CSV", "PDF"], key="export")
st.checkbox("With a title", key="titled")
st.text(f"Export: {format_chosen}")
