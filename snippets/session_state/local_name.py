"""Counts clicks in a variable that starts from session state."""
import streamlit as st

st.session_state.setdefault("count", 0)
count = st.session_state.count

if st.button("Add", key="add"):
    count += 1
st.text(f"Shown {count}, stored {st.session_state.count}")
