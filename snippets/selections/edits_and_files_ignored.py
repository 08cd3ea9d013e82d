"""Takes edits of a stock and a list, which start no run, and counts the runs."""
import streamlit as st

st.session_state.setdefault("runs", 0)
st.session_state.runs += 1
stock = st.data_editor({"town": ["Oslo", "Rome"], "cups": [2, 3]}, key="stock", on_change="ignore")
file = st.file_uploader("List", key="list", on_change="ignore")
st.text(f"Run {st.session_state.runs}: {stock['cups']}, {file.getvalue().decode() if file else None}")
