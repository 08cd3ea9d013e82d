"""Keeps a rate in a file, by one of two versions of its function."""
import streamlit as st
from call_log import calls

if st.toggle("Update the app", key="update"):

    @st.cache_data(persist="disk")
    def load_rate():
        calls.append("new")
        return 0.86  # from the bank

else:

    @st.cache_data(persist="disk")
    def load_rate():
        calls.append("old")
        return 0.86


st.text(f"Rate: {load_rate()}")
st.text(f"Executions: {' '.join(calls)}")
