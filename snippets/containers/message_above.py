"""Draws a message above an expander and tabs when a box is ticked."""
import streamlit as st

if st.checkbox("Warn me", key="warn"):
    st.text("Only 3 left")
st.expander("Details").text("3 boxes")
bill, delivery = st.tabs(["Bill", "Delivery"])
bill.text("40 euros")
delivery.text("On Friday")
