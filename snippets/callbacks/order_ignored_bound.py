"""Takes an order into the address, by widgets whose changes start no run."""
import datetime as dt

import streamlit as st

quiet = {"on_change": "ignore", "bind": "query-params"}
gift = st.checkbox("Gift", key="gift", **quiet)
express = st.toggle("Express", key="express", **quiet)
cup = st.radio("Cup", ["Small", "Large"], key="cup", **quiet)
tea = st.selectbox("Tea", ["Green", "Black"], key="tea", **quiet)
extras = st.multiselect("Extras", ["Milk", "Honey"], key="extras", **quiet)
cakes = st.pills("Cakes", ["Plum", "Nut"], selection_mode="multi", key="cakes", **quiet)
seat = st.segmented_control("Seat", ["Inside", "Outside"], key="seat", **quiet)
stars = st.feedback("stars", key="stars", **quiet)
shelf = st.pagination(5, key="shelf", **quiet)
cups = st.slider("Cups", 1, 9, (2, 4), key="cups", **quiet)
heat = st.select_slider("Heat", ["Warm", "Hot", "Boiling"], ("Warm", "Hot"), key="heat", **quiet)
age = st.number_input("Age", 0, key="age", **quiet)
name = st.text_input("Name", key="name", **quiet)
note = st.text_area("Note", key="note", **quiet)
days = st.date_input("Days", (dt.date(2026, 3, 1), dt.date(2026, 3, 2)), key="days", **quiet)
time = st.time_input("Time", dt.time(9), key="time", **quiet)
pickup = st.datetime_input("Pick-up", dt.datetime(2026, 3, 1, 9), key="pickup", **quiet)
ribbon = st.color_picker("Ribbon", "#000000", key="ribbon", **quiet)
st.text(f"{gift}; {express}; {cup}; {tea}; {extras}; {cakes}; {seat}; {stars}; {shelf}; {cups}; {heat}; {age}")
st.text(f"{name}; {note}; {days[0]} to {days[-1]}; {time}; {pickup}; {ribbon}")
