"""Shows a report that takes its time, in the colours that a cookie names."""
import streamlit as st
from slow_work import clicked_again, log, work


@st.cache_data(show_spinner="At work")
def load_report():
    work()
    return f"Report, {st.context.cookies.get('colours', 'light')}"


if st.button("Load", key="load"):
    st.session_state.wanted = True
st.button("Other", key="other", on_click=clicked_again.set)
if "wanted" in st.session_state:
    st.text(load_report())
st.text(f"Log: {' '.join(log)}")
