"""Shows a string enum: == survives, `is` does not."""
from enum import Enum

import streamlit as st


class Status(str, Enum):
    OPEN = "open"
    SENT = "sent"


status = st.session_state.setdefault("status", Status.OPEN)
st.text(f"==: {status == Status.OPEN}")
st.text(f"is: {status is Status.OPEN}")
