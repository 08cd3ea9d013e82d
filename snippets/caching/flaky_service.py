"""Shows that a failure is not kept: the service answers at the third attempt."""
import streamlit as st
from call_log import calls


@st.cache_data
def fetch_rate():
    calls.append("fetch_rate")
    if len(calls) < 3:
        raise ConnectionError("no answer")
    return 0.86


try:
    st.text(f"Rate: {fetch_rate()}")
except ConnectionError as error:
    st.text(f"Failed: {error}")
st.text(f"Executions: {len(calls)}")
st.button("Try again", key="again")
