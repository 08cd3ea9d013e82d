"""Lets users edit a stock, and counts the runs."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
stock = st.data_editor({"town": ["Oslo", "Rome"], "cups": [2, 3]}, key="stock", num_rows="dynamic")
cups = [None if number is None else int(number) for number in stock["cups"]]
st.text(f"Run {st.session_state.runs}: {cups}")
st.text_input("Note", key="note")
