"""Makes a page of a function that wants an argument."""
import streamlit as st


def stock(shelf):
    st.text(f"Stock: {shelf}")


st.navigation([st.Page(stock, default=True)]).run()
