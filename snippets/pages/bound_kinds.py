"""Binds a field of each kind to the address and shows what they hold."""
import datetime

import streamlit as st

url = {"bind": "query-params"}
held = [
    st.text_input("Name", "Ada", key="name", **url),
    st.number_input("Weight", key="weight", **url),
    st.slider("Guests", 0, 10, 2, key="guests", **url),
    st.selectbox("Size", [1, 2], format_func=lambda size: f"size {size}", key="size", **url),
    st.multiselect("Colours", ["red", "green", "blue"], key="colours", **url),
    st.checkbox("Gift", key="gift", **url),
    st.date_input("Day", datetime.date(2026, 1, 1), key="day", **url),
    st.time_input("Hour", datetime.time(8), key="hour", **url),
    st.color_picker("Paint", "#000000", key="paint", **url),
]
st.text(" | ".join(str(value) for value in held))
