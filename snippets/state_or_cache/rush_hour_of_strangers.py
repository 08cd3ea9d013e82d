"""Shows four callers without a session who ask for the stock at the same moment."""
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import streamlit as st

loads = []
door = Barrier(4)


@st.cache_data(show_spinner=False)
def read_stock():
    loads.append("stock")
    time.sleep(0.02)
    return 40


def visit(name):
    door.wait()
    return read_stock()


with ThreadPoolExecutor(4) as visitors:
    answers = list(visitors.map(visit, ["Ada", "Ben", "Cleo", "Dan"]))
st.text(f"Answers: {answers}")
st.text(f"Loads: {len(loads)}")
