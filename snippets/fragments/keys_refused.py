"""Gives a fragment one key after the other, and shows what Streamlit says."""
import streamlit as st
from streamlit.errors import StreamlitAPIException


def show_prices():
    st.text("Apples: 2.40")


for key in ["app", "fragment", "fragments"]:
    try:
        st.fragment(show_prices, key=key)()
    except StreamlitAPIException as error:
        st.text(str(error).split(",")[0])
