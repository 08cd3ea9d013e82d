"""Stores a dictionary or a table with something in it that pickle refuses."""
import threading
from collections import defaultdict

import pandas as pd
import streamlit as st

MAKE = {
    "plain dictionary": lambda: {"theme": {"price": 1.25}},
    "dictionary": lambda: {"theme": {"price": lambda net: net * 1.25}},
    "defaultdict": lambda: defaultdict(lambda: 0),
    "table": lambda: pd.DataFrame({"step": [threading.Lock()]}),
}
kind = st.selectbox("Store", list(MAKE), key="kind")
st.session_state.value = MAKE[kind]()
st.text(f"Stored: {kind}")
