"""Asks a service that is down, in ten threads at the same moment."""
import time
from concurrent.futures import ThreadPoolExecutor

import streamlit as st

asked = []


@st.cache_data
def stock():
    asked.append("service")
    time.sleep(0.02)
    raise TimeoutError("no answer")


def ask(_):
    try:
        return stock()
    except TimeoutError as error:
        return str(error)


with ThreadPoolExecutor(10) as pool:
    answers = list(pool.map(ask, range(10)))
st.text(f"Asked {len(asked)} times, answers: {set(answers)}")
