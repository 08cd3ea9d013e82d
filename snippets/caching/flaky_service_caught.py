"""Shows a caught failure that stays in the cache, although the service has recovered."""
import streamlit as st
from call_log import calls


@st.cache_data
def fetch_rate():
    calls.append("fetch_rate")
    try:
        if len(calls) < 3:
            raise ConnectionError("no answer")
        return 0.86
    except ConnectionError:
        return None


st.text(f"Rate: {fetch_rate()}")
st.text(f"Executions: {len(calls)}")
