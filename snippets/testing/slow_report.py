"""Notes how far a slow run has come."""
import time

import streamlit as st

steps = st.session_state.steps
time.sleep(st.session_state.pause)
steps.append("slept")
st.text("Report")
steps.append("drawn")
