"""Stores data of many kinds once, and shows them in each run."""
import datetime
import re
from collections import defaultdict
from http import HTTPStatus
from pathlib import Path

import numpy as np
import pandas as pd
import streamlit as st

stored = st.session_state
if "settings" not in stored:
    stored.settings = {"theme": "dark", "columns": ["city", "boxes"]}
    stored.orders = pd.DataFrame({"city": ["Oslo", "Bergen"], "boxes": [2, 7]})
    stored.weights = np.array([2.5, 0.5])
    stored.due = datetime.datetime(2030, 1, 2, 9, 30)
    stored.counts = defaultdict(int, Oslo=2)
    stored.folder = Path("exports")
    stored.code = re.compile("[A-Z]{2}")
    stored.status = HTTPStatus.OK
    stored.problem = ValueError("No prices today")
st.text(f"{stored.settings['theme']}, {stored.orders.boxes.sum()}, {stored.weights.sum()}, {stored.due.year}")
st.text(f"{stored.counts['Oslo']}, {stored.folder.name}, {bool(stored.code.match('NO'))}, {stored.status.name}")
st.text(f"{stored.problem}")
