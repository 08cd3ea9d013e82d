"""The status of an order, stored by its name."""
from enum import Enum

import streamlit as st


class Status(Enum):
    OPEN = "open"
    SENT = "sent"


st.session_state.setdefault("status", Status.OPEN.name)
status = Status[st.session_state.status]
st.text(f"==: {status == Status.OPEN}, is: {status is Status.OPEN}")
