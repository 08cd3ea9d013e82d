"""Today's weather, with details on demand."""
import streamlit as st

details = st.checkbox("Details", key="details")
if details:
    st.text("Wind: 4 m/s")
st.text("Sunny")
