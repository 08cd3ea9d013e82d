"""Keeps two times in the address, one of them to the second."""
import datetime as dt

import streamlit as st


def assign():
    st.session_state.update(start=dt.time(9, 30), lap=dt.time(0, 1, 15))


start = st.time_input("Start", dt.time(8), key="start", bind="query-params")
lap = st.time_input("Lap", dt.time(0, 2), step=dt.timedelta(seconds=15), key="lap", bind="query-params")
st.button("Earlier", key="earlier", on_click=assign)
st.text(f"{start}, {lap}")
