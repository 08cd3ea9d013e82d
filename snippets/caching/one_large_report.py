"""Shows a result that is larger than the whole cache may be."""
import streamlit as st
from call_log import calls


@st.cache_data(max_size="10KB")
def load_report(city, kilobytes):
    calls.append(city)
    return "x" * kilobytes * 1024


load_report("Bern", 20)
st.text(f"Executions: {' '.join(calls)}")
