"""Shows day, time and moment of a visit, as a link asks for them."""
import datetime as dt

import streamlit as st

first, last = dt.datetime(2026, 1, 1, 8), dt.datetime(2026, 1, 31, 18)
day = st.slider("Day", first.date(), last.date(), key="day", bind="query-params")
time = st.slider("Time", first.time(), last.time(), key="time", bind="query-params")
start = st.slider("Start", first, last, format="YYYY-MM-DD[T]HH:mm", key="start", bind="query-params")
st.text(f"{day}, {time}, {start}")
