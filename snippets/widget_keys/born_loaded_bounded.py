"""Asks for a day of birth since 1900, which a button fills in."""
from datetime import date

import streamlit as st


def load_member():
    st.session_state.born = date(1990, 6, 1)


st.date_input("Born", date(2026, 5, 4), min_value=date(1900, 1, 1), key="born")
st.button("Load Ada", key="load", on_click=load_member)
st.text(f"Born: {st.session_state.born}")
