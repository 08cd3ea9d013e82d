"""Sets the day and the hour of an arrival to a moment."""
from datetime import date, datetime, time

import streamlit as st


def set_to_landing():
    landed = datetime(2026, 5, 6, 12, 5)
    st.session_state.update(day=landed, hour=landed)


day = st.date_input("Day", date(2026, 5, 4), key="day")
hour = st.time_input("Hour", time(9), key="hour")
st.button("As landed", key="landed", on_click=set_to_landing)
st.text(f"{day!r}, {hour!r}")
