"""Keeps filters under the keys of their widgets."""
import streamlit as st

st.session_state.setdefault("price", 20)
st.session_state.setdefault("colours", ["red"])
st.slider("Price from", 0, 100, key="price")
st.multiselect("Colours", ["red", "green", "blue"], key="colours")
st.text(f"From {st.session_state.price}: {', '.join(st.session_state.colours)}")
