"""Plans a trip, with texts as the start values."""
import streamlit as st

day = st.date_input("Day", "2026-05-04", key="day")
leave = st.time_input("Leave", "09:30", key="leave")
back = st.datetime_input("Back", "2026-05-09 18:00", key="back")
st.text(f"{day!r}, {leave!r}, {back!r}")
