"""Makes a slow report in the script; a button outside any fragment shows how many reports there are."""
import time

import streamlit as st

st.session_state.setdefault("drawn", 0)
st.session_state.setdefault("reports", 0)
st.session_state.drawn += 1
st.button("Refresh", key="refresh")
st.text(f"Drawn: {st.session_state.drawn}, reports: {st.session_state.reports}")
if st.button("Make the report", key="make"):
    time.sleep(1)
    st.text("Report of today")
    st.session_state.reports += 1
