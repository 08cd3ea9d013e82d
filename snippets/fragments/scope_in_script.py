"""Refreshes prices from a button of the script."""
import streamlit as st
from streamlit.errors import StreamlitAPIException


@st.fragment
def show_prices():
    st.text("Apples: 2.40")


show_prices()
if st.button("Refresh", key="refresh"):
    try:
        st.rerun(scope="fragment")
    except StreamlitAPIException as error:
        st.text(f"Refused: {error}")
