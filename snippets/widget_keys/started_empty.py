"""Tells what widgets return that start empty."""
import streamlit as st

cup = st.radio("Cup", ["Small", "Large"], index=None, key="cup")
tea = st.selectbox("Tea", ["Green", "Black"], index=None, required=True, key="tea")
age = st.number_input("Age", 0, value=None, required=True, key="age")
name = st.text_input("Name", value=None, required=True, key="name")
note = st.text_area("Note", value=None, required=True, key="note")
day = st.date_input("Day", value=None, required=True, key="day")
days = st.date_input("Days", value=[], required=True, key="days")
time = st.time_input("Time", value=None, required=True, key="time")
pickup = st.datetime_input("Pick-up", value=None, required=True, key="pickup")
st.text(f"{cup}, {tea}, {age}, {name}, {note}, {day}, {days}, {time}, {pickup}")
