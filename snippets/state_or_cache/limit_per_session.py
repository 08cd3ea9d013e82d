"""Gives each session a cache of one report."""
import streamlit as st
from report_desk import write_report, written


@st.cache_data(max_entries=1, scope="session")
def load_report(city):
    return write_report(city)


city = st.selectbox("City", ["Lima", "Oslo"], key="city")
st.text(load_report(city))
st.text(f"Written: {' '.join(written)}")
