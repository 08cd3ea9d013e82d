"""Shows the error of st.experimental_rerun."""
import streamlit as st

if st.button("Refresh", key="refresh"):
    st.experimental_rerun()
st.text("Ready")
