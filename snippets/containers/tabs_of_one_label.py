"""Shows tabs, two of which have the same label."""
import streamlit as st

for tab in st.tabs(["Monday", "Tuesday"], key="days"):
    tab.text("Open")
first, second, third = st.tabs(["Bill", "Delivery", "Delivery"], default="Delivery", key="parts")
first.text("40 euros")
second.text("On Friday")
third.text("On Monday")
