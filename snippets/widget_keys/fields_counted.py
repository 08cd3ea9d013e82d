"""Counts the runs that fields and page numbers start."""
import streamlit as st

how = {}
st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
st.number_input("Age", value=40, key="age", **how)
st.text_input("Find", type="search", key="find", **how)
st.text_input("Name", key="name", **how)
st.pagination(5, key="shelf", **how)
names = "age find name shelf"
st.text(f"Run {st.session_state.runs}: {'; '.join(str(st.session_state[name]) for name in names.split())}")
