"""Asks whether a value can be pickled, with an except that is too narrow."""
import pickle
import threading

import streamlit as st
from awkward_values import QuotaError, Subscription, closed_buffer, long_history


def can_be_stored(value):
    try:
        pickle.dumps(value)
    except (pickle.PickleError, TypeError):
        return False
    return True


MAKE = {
    "dictionary": lambda: {"theme": "dark"},
    "lock": threading.Lock,
    "closed buffer": closed_buffer,
    "long history": long_history,
    "subscription": Subscription,
    "quota error": lambda: QuotaError(3, 2),
}
kind = st.selectbox("Kind", list(MAKE), key="kind")
value = MAKE[kind]()
st.text(f"{kind}: {can_be_stored(value)}")
if st.checkbox("Read it back", key="read_back"):
    st.text(f"Read back: {pickle.loads(pickle.dumps(value))}")
