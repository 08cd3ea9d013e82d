"""A shop whose only page is run two times."""
import streamlit as st


def shop():
    st.text("Shop")


page = st.navigation([st.Page(shop)])
page.run()
page.run()
