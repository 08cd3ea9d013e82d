"""Shows how a list of the script grows while only the fragment runs."""
import streamlit as st

checks = []


@st.fragment
def show_log():
    checks.append("checked")
    st.text(f"Entries: {len(checks)}")
    st.button("Check again", key="again")


show_log()
