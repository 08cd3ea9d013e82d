"""Orders in a JSON file; a lock lets one session at a time read, ask and write."""
import json
import tempfile
import threading
from pathlib import Path

import streamlit as st

FILE = Path(tempfile.gettempdir(), "orders.json")


@st.cache_resource
def turn():
    return threading.Lock()


@st.cache_resource
def two_callers():
    return threading.Barrier(2, timeout=2)


def ask_supplier(item):
    try:
        two_callers().wait()
    except threading.BrokenBarrierError:
        pass  # nobody else has called: the supplier answers all the same


def orders():
    return json.loads(FILE.read_text()) if FILE.exists() else []


def add(item):
    with turn():
        known = orders()
        ask_supplier(item)
        FILE.write_text(json.dumps([*known, item]))
