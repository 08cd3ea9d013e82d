"""Shows how often prices are loaded that stand inside `setdefault`."""
import streamlit as st

st.session_state.setdefault("loads", 0)


def load_prices():
    st.session_state.loads += 1
    return {"map": 12}


st.session_state.setdefault("prices", load_prices())
st.text(f"Loaded {st.session_state.loads} times")
