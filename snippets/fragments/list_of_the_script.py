"""Shows how a list of the script grows while only the fragment runs."""
import streamlit as st

checks = []


def check_again():
    st.rerun("log")


@st.fragment(key="log")
def show_log():
    checks.append("checked")
    st.text(f"Entries: {len(checks)}")
    st.button("Check again", key="again", on_click=check_again)


show_log()
