"""Shows the error of an interval that Streamlit cannot read, and where it is raised."""
import streamlit as st


@st.fragment(run_every="often")
def show_prices():
    st.text("Apples: 2.40")


st.text("Prices")
show_prices()
