"""Shows the error of a rerun by key while the fragment is not on the page."""
import streamlit as st


def refresh():
    st.rerun("prices")


@st.fragment(key="prices")
def show_prices():
    st.text("Apples: 2.40")


if st.checkbox("Show prices", key="show", value=True):
    show_prices()
st.button("Refresh", key="refresh", on_click=refresh)
