"""Shows the error of a key that two rows of a list share."""
import streamlit as st

for city in ["Oslo", "Lyon", "Oslo"]:
    st.text(city)
    st.button("Delete", key=f"delete_{city}")
