"""Shows the error of equal buttons drawn in a loop."""
import streamlit as st

for city in ["Oslo", "Lyon", "Rome"]:
    st.text(city)
    st.button("Delete")
