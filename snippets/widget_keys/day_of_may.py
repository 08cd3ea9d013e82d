"""Books a day of May, with a button that asks for one of June."""
from datetime import date

import streamlit as st


def ask_for_june():
    st.session_state.day = date(2026, 6, 1)


st.date_input("Day", date(2026, 5, 4), date(2026, 5, 1), date(2026, 5, 31), key="day")
st.button("A day in June", key="june", on_click=ask_for_june)
st.text(f"Day: {st.session_state.day}")
