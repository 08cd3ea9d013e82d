"""Shows the error of two load buttons with the same label in one script."""
import streamlit as st

if st.button("Load data"):
    st.text("gone at the next run")

if st.button("Load data"):
    st.session_state.rows = 128
if "rows" in st.session_state:
    st.text(f"{st.session_state.rows} rows, kept")
