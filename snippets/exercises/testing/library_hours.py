"""Tells whether a library is open."""
import library_clock
import streamlit as st

HOURS = {"Main": (9, 18), "Harbour": (12, 20)}

branch = st.selectbox("Branch", list(HOURS), key="branch")
opens, closes = HOURS[branch]
state = "open" if opens <= library_clock.hour() < closes else "closed"
st.text(f"{branch}: {state}")
