"""Counts the runs that choices start."""
import streamlit as st

how = {}
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.selectbox("Tea", ["Green", "Black"], index=None, accept_new_options=True, key="tea", **how)
st.multiselect("Extras", ["Milk", "Honey", "Mint"], accept_new_options=True, key="extras", **how)
st.text(f"Run {st.session_state.runs}: {st.session_state.tea}; {', '.join(st.session_state.extras)}")
