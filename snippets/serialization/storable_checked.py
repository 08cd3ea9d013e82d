"""Stores each of many values, unless can_be_stored says no."""
import io
import json
import threading

import pandas as pd
import streamlit as st
from awkward_values import QuotaError, Subscription, closed_buffer, long_history
from storable import can_be_stored


class Order:
    """A class of the main script."""


def with_vat(net):
    return net * 1.25


VALUES = {
    "dictionary": {"theme": "dark"},
    "table": pd.DataFrame({"city": ["Oslo"]}),
    "buffer": io.StringIO("city"),
    "imported function": json.dumps,
    "lock": threading.Lock(),
    "lambda": lambda price: price,
    "generator": (number for number in range(3)),
    "order": Order(),
    "list of orders": [Order()],
    "main function": with_vat,
    "closed buffer": closed_buffer(),
    "long history": long_history(),
    "subscription": Subscription(),
    "quota error": QuotaError(3, 2),
}
answers = {name: can_be_stored(value) for name, value in VALUES.items()}
for name, yes in answers.items():
    if yes:
        st.session_state.setdefault(name, VALUES[name])
st.text("Yes: " + ", ".join(name for name, yes in answers.items() if yes))
st.text("No: " + ", ".join(name for name, yes in answers.items() if not yes))
