"""Shows a report inside `if st.button(...)`, beside a fragment with a checkbox of its own."""
import streamlit as st


@st.fragment
def charts():
    st.text(f"Dark: {st.checkbox('Dark charts', key='dark')}")


charts()
if st.button("Show report", key="show"):
    st.text("128 orders this week")
