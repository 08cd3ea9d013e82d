"""Notes each day that a slider hands over."""
import streamlit as st

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
day = st.select_slider("Day", DAYS, key="day")
days = st.session_state.setdefault("days", [])
days.append(day)
st.text(" > ".join(days))
