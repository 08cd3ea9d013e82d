"""Takes the day and the hour of an arrival from one moment, and the moment from a day."""
from datetime import datetime

import streamlit as st

landed = datetime(2026, 5, 4, 9, 30, 45)
day = st.date_input("Day", landed, key="day")
hour = st.time_input("Hour", landed, key="hour")
pickup = st.datetime_input("Pick-up", landed.date(), key="pickup")
st.text(f"{day!r}, {hour!r}, {pickup!r}")
