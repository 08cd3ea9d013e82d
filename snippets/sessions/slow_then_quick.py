"""Keeps a diary of a slow button, whose work ends at a click on the quick one or after three seconds."""
import threading

import streamlit as st

diary = st.session_state.setdefault("diary", [])
clicked = st.session_state.setdefault("clicked", threading.Event())
if st.button("Slow", key="slow"):
    diary.append("slow starts")
    clicked.wait(timeout=3)
    diary.append("slow ends")
if st.button("Quick", key="quick"):
    diary.append("quick")
    clicked.set()
st.text(" > ".join(diary))
