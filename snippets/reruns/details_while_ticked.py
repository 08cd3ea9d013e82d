"""Shows a line only in the runs in which a box is ticked."""
import streamlit as st

details = st.checkbox("Details", key="details")
if details:
    st.text("Wind: 4 m/s")
st.text("Sunny")
