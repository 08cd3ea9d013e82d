"""Counts from a button; the guard of its key stands below a stop."""
import streamlit as st


def add():
    st.session_state.count += 1


st.button("Add", key="add", on_click=add)
if not st.checkbox("I have read the rules", key="read"):
    st.stop()
st.session_state.setdefault("count", 0)
st.text(f"Count: {st.session_state.count}")
