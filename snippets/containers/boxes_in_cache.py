"""Draws an expander, tabs and a popover in a cached function."""
import streamlit as st


@st.cache_data
def draw():
    st.expander("Details", key="details", on_change="rerun").text("3 boxes")
    st.tabs(["Cats", "Dogs"], key="pets", on_change="rerun")[0].text("Tom")
    st.popover("Help", key="help", on_change="rerun").text("Call us.")


draw()
