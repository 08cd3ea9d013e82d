"""Shows that a changed comment makes a cached function run again."""
import streamlit as st
from call_log import calls

if st.toggle("Edit the function", key="edit"):

    @st.cache_data
    def load_rate():
        calls.append("load_rate")
        return 0.86  # from the bank

else:

    @st.cache_data
    def load_rate():
        calls.append("load_rate")
        return 0.86


load_rate()
st.text(f"Executions: {len(calls)}")
