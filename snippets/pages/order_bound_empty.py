"""Starts widgets that can be empty from the address."""
import streamlit as st

bound = {"bind": "query-params"}
st.radio("Cup", ["Small", "Large"], None, key="cup", **bound)
st.selectbox("Tea", ["Green", "Black"], None, key="tea", **bound)
st.multiselect("Extras", ["Milk", "Honey"], ["Milk"], key="extras", **bound)
st.pills("Cakes", ["Plum", "Nut"], default=["Plum"], selection_mode="multi", key="cakes", **bound)
st.segmented_control("Seat", ["Inside", "Outside"], default="Inside", key="seat", **bound)
st.feedback("stars", default=2, key="stars", **bound)
st.number_input("Age", value=None, key="age", **bound)
st.text_input("Name", "Ada", key="name", **bound)
st.text_area("Note", "Ring twice", key="note", **bound)
st.date_input("Day", None, key="day", **bound)
st.time_input("Time", None, key="time", **bound)
st.datetime_input("Pick-up", None, key="pickup", **bound)
names = "cup tea extras cakes seat stars age name note day time pickup"
st.text("; ".join(repr(st.session_state[name]) for name in names.split()))
