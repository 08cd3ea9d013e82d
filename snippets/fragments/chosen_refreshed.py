"""Refreshes those parts of the page that the user has chosen."""
import streamlit as st


@st.fragment(key="prices")
def show_prices():
    st.text("Apples: 2.40")


def refresh():
    st.rerun(st.session_state.chosen)


show_prices()
st.multiselect("Parts", ["prices"], key="chosen")
st.button("Refresh", key="refresh", on_click=refresh)
