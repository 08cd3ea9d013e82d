"""Takes an order in widgets of many kinds, whose changes start no run."""
import datetime as dt

import streamlit as st

quiet = {"on_change": "ignore"}
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.checkbox("Gift", key="gift", **quiet)
st.toggle("Express", key="express", **quiet)
st.radio("Cup", ["Small", "Large"], key="cup", **quiet)
st.selectbox("Tea", ["Green", "Black"], key="tea", **quiet)
st.multiselect("Extras", ["Milk", "Honey"], key="extras", **quiet)
st.pills("Cake", ["Plum", "Nut"], key="cake", **quiet)
st.segmented_control("Seat", ["Inside", "Outside"], key="seat", **quiet)
st.feedback("stars", key="stars", **quiet)
st.pagination(5, key="shelf", **quiet)
st.slider("Cups", 1, 9, key="cups", **quiet)
st.select_slider("Heat", ["Warm", "Hot"], key="heat", **quiet)
st.number_input("Age", 0, key="age", **quiet)
st.text_input("Name", key="name", **quiet)
st.text_area("Note", key="note", **quiet)
st.date_input("Day", dt.date(2026, 3, 1), key="day", **quiet)
st.time_input("Time", dt.time(9), key="time", **quiet)
st.datetime_input("Pick-up", dt.datetime(2026, 3, 1, 9), key="pickup", **quiet)
st.color_picker("Ribbon", "#000000", key="ribbon", **quiet)
names = "gift express cup tea extras cake seat stars shelf cups heat age name note day time pickup ribbon"
st.text(f"Run {st.session_state.runs}: {'; '.join(str(st.session_state[name]) for name in names.split())}")
st.button("Send", key="send")
