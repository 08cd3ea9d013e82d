"""Shows an attempt to set a cookie."""
import streamlit as st

st.context.cookies["theme"] = "dark"
st.text("Saved")
