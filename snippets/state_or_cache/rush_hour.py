"""Shows four callers who ask for the stock at the same moment."""
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, current_thread

import streamlit as st
from streamlit.runtime.scriptrunner import add_script_run_ctx, get_script_run_ctx

loads = []
door = Barrier(4)


@st.cache_data(show_spinner=False)
def read_stock():
    loads.append("stock")
    time.sleep(0.02)
    return 40


def visit(session):
    add_script_run_ctx(current_thread(), session)
    door.wait()
    return read_stock()


with ThreadPoolExecutor(4) as visitors:
    answers = list(visitors.map(visit, [get_script_run_ctx()] * 4))
st.text(f"Answers: {answers}")
st.text(f"Loads: {len(loads)}")
