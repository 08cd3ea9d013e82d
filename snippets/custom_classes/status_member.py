"""The status of an order, and a label for it."""
from enum import Enum

import streamlit as st


class Status(Enum):
    OPEN = "open"
    SENT = "sent"


LABELS = {Status.OPEN: "Being packed", Status.SENT: "On its way"}
status = st.session_state.setdefault("status", Status.OPEN)
st.text(f"==: {status == Status.OPEN}, is: {status is Status.OPEN}")
st.text(f"label: {LABELS.get(status)}")
