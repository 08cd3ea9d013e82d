"""Tells which arguments pickle takes and which ones a cached function takes."""
import pickle
import threading
from datetime import timedelta
from decimal import Decimal

import streamlit as st
from streamlit.runtime.caching.cache_errors import UnhashableParamError


class Shop:
    pass


def taken(function, value, error):
    try:
        function(value)
    except error:
        return False
    return True


label = st.cache_data(lambda value: "label")
for value in [Decimal("2.40"), timedelta(days=1), 2j, Shop(), threading.Lock()]:
    pickled, hashed = taken(pickle.dumps, value, TypeError), taken(label, value, UnhashableParamError)
    st.text(f"{type(value).__name__}: pickled {pickled}, hashed {hashed}")
