"""Draws a message above an expander and tabs with keys when a box is ticked."""
import streamlit as st

if st.checkbox("Warn me", key="warn"):
    st.text("Only 3 left")
st.expander("Details", key="details").text("3 boxes")
bill, delivery = st.tabs(["Bill", "Delivery"], key="part")
bill.text("40 euros")
delivery.text("On Friday")
