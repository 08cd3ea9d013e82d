"""Asks for a day of birth, which a button fills in."""
from datetime import date

import streamlit as st


def load_member():
    st.session_state.born = date(1990, 6, 1)


st.date_input("Born", date(2026, 5, 4), key="born")
st.button("Load Ada", key="load", on_click=load_member)
st.text(f"Born: {st.session_state.born}")
