"""Makes a report when it is downloaded, and counts how often."""
import threading

import streamlit as st


@st.cache_resource
def reports():
    return []


def make_report():
    reports().append(threading.current_thread().name != script_thread)
    st.text("The report is made.")
    return "all well"


script_thread = threading.current_thread().name
st.download_button("Report", make_report, "report.txt", key="report", on_click="ignore")
st.text(f"Made: {reports()}")
