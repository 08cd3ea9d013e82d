"""Offers a time that starts with the time of the run."""
import datetime as dt

import streamlit as st

st.session_state.runs = st.session_state.get("runs", 0) + 1
now = dt.time(9, st.session_state.runs)  # stands for dt.datetime.now(), a minute later in each run
chosen = st.time_input("At", now)
st.text(f"At {chosen:%H:%M}")
