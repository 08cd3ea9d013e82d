"""Takes a guest's answers in a form, all of which are required."""
import streamlit as st

with st.form("guest"):
    st.text_input("Name", required=True, key="name")
    st.text_area("Note", required=True, key="note")
    st.number_input("Age", value=None, required=True, key="age")
    st.selectbox("Tea", ["Green", "Black"], index=None, required=True, key="tea")
    st.date_input("Day", None, required=True, key="day")
    st.date_input("Days", [], required=True, key="days")
    st.time_input("Time", None, required=True, key="time")
    st.datetime_input("Pick-up", None, required=True, key="pickup")
    sent = st.form_submit_button("Send", key="send")
names = "name note age tea day days time pickup"
st.text(f"Sent: {sent}, {'; '.join(repr(st.session_state[name]) for name in names.split())}")
