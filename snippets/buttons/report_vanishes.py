"""Orders of the week, on demand."""
import streamlit as st

st.checkbox("Dark charts", key="dark")
if st.button("Show report", key="show"):
    st.text("128 orders this week")
    st.slider("Weeks", 1, 8, key="weeks")
