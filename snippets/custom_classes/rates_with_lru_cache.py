"""Shows functools.lru_cache loading again in each run."""
from functools import lru_cache

import streamlit as st

st.session_state.setdefault("loads", 0)


@lru_cache
def load_rates():
    st.session_state.loads += 1
    return {"USD": 0.9}


load_rates()
load_rates()
st.text(f"Loaded {st.session_state.loads} times")
