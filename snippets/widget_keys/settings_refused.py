"""Draws widgets with settings that do not fit, and tells what comes of it."""
import datetime as dt

import streamlit as st

settings = {
    "pills": lambda: st.pills("A", ["s"], selection_mode="multi", required=True),
    "segmented control": lambda: st.segmented_control("B", ["s"], selection_mode="multi", required=True),
    "live=300": lambda: st.text_input("C", live=300),
    "live of a timedelta": lambda: st.text_input("D", live=dt.timedelta(seconds=1)),
    "live of two minutes": lambda: st.text_input("E", live="2m"),
    "live of a minute": lambda: st.text_input("F", live="1m"),
    "live of nothing": lambda: st.text_input("G", live="0"),
}
for name, draw in settings.items():
    try:
        draw()
        st.text(f"{name}: drawn")
    except Exception as error:
        st.text(f"{name}: {type(error).__name__}")
