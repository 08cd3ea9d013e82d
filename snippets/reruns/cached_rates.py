"""Shows how often a cached function has run."""
import streamlit as st

st.session_state.setdefault("loads", 0)


@st.cache_data
def load_rates():
    st.session_state.loads += 1
    return {"EUR": 1.08}


rates = load_rates()
st.button("Again", key="again")
st.text(f"EUR {rates['EUR']}, loaded {st.session_state.loads} times")
