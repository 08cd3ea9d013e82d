"""Takes an order in a form of many fields, and counts how often it was sent."""
import datetime as dt

import streamlit as st

with st.form("order"):
    st.time_input("Time", dt.time(9), key="time")
    st.text_input("Name", key="name")
    st.datetime_input("Pick-up", dt.datetime(2026, 3, 1, 9), key="pickup")
    st.number_input("Age", 0, key="age")
    st.text_area("Note", key="note")
    st.selectbox("Tea", ["Green", "Black"], key="tea")
    st.multiselect("Extras", ["Milk", "Honey"], key="extras")
    st.checkbox("Gift", key="gift")
    st.text_input("Place", key="place")
    st.date_input("Day", dt.date(2026, 3, 1), key="day")
    st.radio("Cup", ["Small", "Large"], key="cup")
    st.text_input("Code", key="code")
    st.pills("Cake", ["Plum", "Nut"], key="cake")
    st.text_input("Street", key="street")
    st.slider("Cups", 1, 9, key="cups")
    sent = st.form_submit_button("Send", key="send")
st.session_state.sent = st.session_state.get("sent", 0) + sent
st.text(f"Sent: {st.session_state.sent}")
