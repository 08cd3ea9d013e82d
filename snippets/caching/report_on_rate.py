"""Shows a rate that is kept for ten seconds, and a report on it that is kept without a limit."""
import streamlit as st

asked = st.session_state.setdefault("asked", [])


@st.cache_data(ttl=10)
def rate():
    asked.append("bank")
    return len(asked)


@st.cache_data
def report():
    return f"Report on rate {rate()}"


if st.button("Clear the rate", key="clear"):
    rate.clear()
st.text(report())
st.text(f"Rate {rate()}")
