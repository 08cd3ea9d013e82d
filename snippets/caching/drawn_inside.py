"""Shows that what a cached function draws is drawn again without running it."""
import streamlit as st
from call_log import calls


@st.cache_data
def load_rates():
    calls.append("load_rates")
    st.text("Rates of the European Central Bank")


load_rates()
st.text(f"Executions: {len(calls)}")
